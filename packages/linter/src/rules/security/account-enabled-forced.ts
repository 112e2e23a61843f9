import { userMappings } from "../../examples/example-schema.ts";
import { constant, mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isAlwaysOn } from "../attribute-mappings/account-status.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";

export const accountEnabledForced = defineRule({
  id: "account-enabled-forced",
  summary: "No account is enabled whatever becomes of the person",
  why: "Leavers are never blocked, and an account that an administrator blocked is enabled again with the next change.",
  severity: "warning",
  security: true,
  // To apps and other tenants, active-constant-true says it.
  profiles: ["hr-inbound", "api-inbound", "cloud-sync", "unknown"],
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping",
  },
  messages: {
    forced: {
      message: '{{mapping}} always sets "{{name}}" to True',
      help: "Map it from the attribute that says whether the person is active, or apply the constant during creation alone (ObjectAddOnly).",
    },
  },
  examples() {
    const mapped = (mapping: object) => mappedParts("Worker", [...userMappings, { ...mapping }]);
    const enabled = constant("accountEnabled", "True");
    return {
      bad: [{ title: "always", profile: "hr-inbound", parts: mapped(enabled) }],
      good: [
        {
          title: "during creation",
          profile: "hr-inbound",
          parts: mapped({ ...enabled, flowType: "ObjectAddOnly" }),
        },
        {
          title: "always blocked",
          profile: "hr-inbound",
          parts: mapped(constant("accountEnabled", "False")),
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      for (const attribute of mappingsTo(mapping, "accountEnabled")) {
        if (!isAlwaysOn(attribute)) continue;
        context.report({
          at: attribute.source ?? attribute,
          messageId: "forced",
          data: { mapping: mappingName(mapping), name: attribute.targetAttributeName ?? "" },
        });
      }
    },
  },
});
