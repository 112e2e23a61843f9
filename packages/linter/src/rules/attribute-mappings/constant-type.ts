import type { JsonObject } from "@syncschema/model";
import { direct } from "../../examples/example-schema.ts";
import { computed, constant, mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { targetDefinition } from "./definitions.ts";
import { misfit } from "./misfit.ts";
import { possibleTexts } from "./possible-texts.ts";

export const constantType = defineRule({
  id: "constant-type",
  summary: "A fixed value is one that the target attribute can take",
  why: "The target refuses the value, and with it often the whole object.",
  severity: "warning",
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinition",
  },
  messages: {
    misfit: {
      message: '{{mapping}} gives "{{name}}" the value "{{text}}", which {{fault}}',
      help: "Write a value that fits, or correct the definition of the attribute.",
    },
  },
  examples() {
    const parts = (mapping: JsonObject) =>
      mappedParts("User", [direct("userName", "userName", 1), mapping], {}, { hidden: { type: "Boolean" } });
    return {
      bad: [
        { title: "yes in place of True", profile: "scim", parts: parts(constant("hidden", "yes")) },
        {
          title: "one branch of an expression",
          profile: "scim",
          parts: parts(computed("hidden", 'Switch([kind], "False", "robot", "1")')),
        },
      ],
      good: [
        { title: "True", profile: "scim", parts: parts(constant("hidden", "True")) },
        { title: "true in small letters", profile: "scim", parts: parts(constant("hidden", "true")) },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { source, targetAttributeName: name = "", parent: mapping } = attribute;
      const definition = targetDefinition(attribute);
      if (source === undefined || definition === undefined) return;
      for (const text of possibleTexts(source)) {
        const fault = misfit(definition, text);
        if (fault === undefined) continue;
        return context.report({
          at: source,
          messageId: "misfit",
          data: { mapping: mappingName(mapping), name, text, fault },
          related: [{ message: "the definition", at: definition }],
        });
      }
    },
  },
});
