import { direct } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { listed, mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { definitionOf } from "./definitions.ts";
import { sourceAttributes } from "./source-attributes.ts";

export const apiOmissionClears = defineRule({
  id: "api-omission-clears",
  summary: "Attributes from which empty values flow are sent with every request",
  why: "Where empty values flow, an attribute that a bulk request leaves out counts as empty, and the value in the target is cleared.",
  severity: "info",
  preset: "strict",
  profiles: ["api-inbound"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/clear-attribute-values",
  },
  messages: {
    cleared: {
      message: "{{mapping}} may clear what comes from {{names}} when a request leaves it out",
      help: "Send the complete user with every request, or set flowNullValues to false for what may be left out.",
    },
  },
  examples() {
    const parts = (flowNullValues: boolean) =>
      mappedParts(
        "User",
        [direct("employeeId", "externalId", 1), direct("department", "division")],
        {},
        { division: { flowNullValues } },
      );
    return {
      bad: [{ title: "empty values flow", parts: parts(true) }],
      good: [{ title: "empty values do not flow", parts: parts(false) }],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      const names = [...new Set(mapping.attributeMappings.flatMap(sourceAttributes))].filter(
        (name) => definitionOf(mapping.sourceObjects, name)?.value.flowNullValues === true,
      );
      if (names.length === 0) return;
      const data = { mapping: mappingName(mapping), names: listed(names.map((name) => `[${name}]`)) };
      context.report({ at: mapping, messageId: "cleared", data });
    },
  },
});
