import { type JsonObject, propertyPointer } from "@syncschema/model";
import { direct } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { definitionOf, targetDefinition } from "./definitions.ts";
import { sourceAttributes } from "./source-attributes.ts";

export const flowNullValuesUnsupported = defineRule({
  id: "flow-null-values-unsupported",
  summary: "Empty values flow from attributes where that is supported",
  why: "Clearing the target when the source is empty is for attributes with one value, and not for those that objects are matched by or that the target requires.",
  severity: "warning",
  profiles: ["hr-inbound", "api-inbound"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/clear-attribute-values",
  },
  messages: {
    several: {
      message: "{{attribute}} has several values, and empty values are to flow from it",
      help: "Set flowNullValues to false: several values cannot be cleared.",
    },
    matching: {
      message: '{{attribute}} is what "{{target}}" is matched by, and empty values are to flow from it',
      help: "Set flowNullValues to false.",
    },
    required: {
      message:
        '{{attribute}} is mapped to "{{target}}", which is required, and empty values are to flow from it',
      help: "Set flowNullValues to false, or see whether the target really requires the attribute.",
    },
  },
  examples() {
    const parts = (members: JsonObject, target: JsonObject = {}, priority = 0) =>
      mappedParts(
        "Worker",
        [
          direct("employeeId", "WorkerID", priority === 0 ? 1 : 2),
          direct("department", "Department", priority),
        ],
        {},
        { Department: { flowNullValues: true, ...members }, department: target },
      );
    return {
      bad: [
        {
          title: "several values",
          gives: ["several"],
          parts: parts({ multivalued: true }, { multivalued: true }),
        },
        { title: "a matching attribute", gives: ["matching"], parts: parts({}, {}, 1) },
        { title: "a required attribute", gives: ["required"], parts: parts({}, { required: true }) },
      ],
      good: [
        { title: "one value that may be empty", parts: parts({}) },
        {
          title: "switched off",
          parts: parts({ multivalued: true, flowNullValues: false }, { multivalued: true }),
        },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { matchingPriority, targetAttributeName: target = "", parent: mapping } = attribute;
      for (const name of new Set(sourceAttributes(attribute))) {
        const definition = definitionOf(mapping.sourceObjects, name);
        if (definition?.value.flowNullValues !== true) continue;
        const at = { node: definition, property: "flowNullValues" };
        const data = { attribute: sentence(nameOf(definition)), target };
        if (definition.multivalued) {
          const fix = [
            { op: "set", pointer: propertyPointer(definition, "flowNullValues"), value: false } as const,
          ];
          context.report({ at, messageId: "several", data, concerning: mapping, fix });
        } else if (matchingPriority > 0) {
          context.report({ at, messageId: "matching", data, concerning: mapping });
        } else if (targetDefinition(attribute)?.required) {
          context.report({ at, messageId: "required", data, concerning: mapping });
        }
      }
    },
  },
});
