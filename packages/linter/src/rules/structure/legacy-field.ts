import { hasProperty } from "@syncschema/model";
import { defineRule } from "../../rule/define-rule.ts";

export const legacyField = defineRule({
  id: "legacy-field",
  summary: "The file is an export of today's form",
  why: "Exports of 2020 have provisioningTaskIdentifier; those of 2025 and Graph's types do not. What was added to the template since then is missing in the file, such as flowNullValues in attribute definitions.",
  severity: "info",
  preset: "strict",
  evidence: { kind: "field", source: "https://github.com/MS-LUF/Use-AzureAD" },
  messages: {
    old: {
      message: "The file has {{property}}, which only old exports have",
      help: "Export the schema again before you edit it, and carry your changes over.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "an export of 2020",
          parts: { schema: { provisioningTaskIdentifier: "AD2AADProvisioning.5b1d0e6f" } },
        },
      ],
      good: [{ title: "an export of today", parts: {} }],
    };
  },
  visit: {
    Schema(schema, context) {
      const property = "provisioningTaskIdentifier";
      if (!hasProperty(schema, property)) return;
      context.report({ at: { node: schema, property }, messageId: "old", data: { property } });
    },
  },
});
