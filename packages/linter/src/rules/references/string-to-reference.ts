import { directoryIds } from "@syncschema/model";
import { direct } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { directFlow } from "../attribute-mappings/direct-flow.ts";
import { isManager } from "./manager.ts";

export const stringToReference = defineRule({
  id: "string-to-reference",
  summary: "A reference is mapped from a reference",
  why: "The service finds the object of the target through the reference of the source. A name or a mail address leads to no object, so the attribute stays empty or the log has an invalid value. Documented of the manager; a warning for other attributes, and where the source is not Entra ID or Active Directory, since the definitions of other systems may call a reference a text.",
  severity: "error",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/hr-manager-update-issues",
  },
  messages: {
    text: {
      message: '{{mapping}} maps "{{target}}", a reference, from [{{source}}] of the type {{type}}',
      help: "Map it from a reference, such as [manager].",
    },
  },
  examples() {
    const reference = { type: "Reference", referencedObjects: [{ referencedObjectName: "User" }] };
    const parts = (source: string) =>
      mappedParts(
        "User",
        [direct("userName", "userName", 1), direct("manager", source)],
        {},
        { manager: reference },
      );
    return {
      bad: [{ title: "a mail address", profile: "scim", parts: parts("managerEmail") }],
      good: [{ title: "a reference", profile: "scim", parts: parts("manager") }],
    };
  },
  visit: {
    MappingSource(source, context) {
      const flow = directFlow(source);
      if (flow === undefined) return;
      const { mapping, name, from, to } = flow;
      if (from.type === "Reference" || to.type !== "Reference") return;
      context.report({
        at: source,
        messageId: "text",
        data: {
          mapping: mappingName(mapping),
          target: to.name ?? "",
          source: name,
          type: from.type ?? "String",
        },
        related: [
          { message: "is a reference", at: to },
          { message: "is none", at: from },
        ],
        severity: isManager(to) && microsoft.has(from.parent.parent.id) ? "error" : "warning",
      });
    },
  },
});

const microsoft: ReadonlySet<string | undefined> = new Set([
  directoryIds.entra,
  directoryIds.activeDirectory,
]);
