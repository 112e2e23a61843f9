import type { JsonObject } from "@syncschema/model";
import { direct } from "../../examples/example-schema.ts";
import { computed, constant, mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { targetDefinition } from "../attribute-mappings/definitions.ts";
import { indirectReference } from "./indirect-reference.ts";
import { isManager } from "./manager.ts";

export const managerNotDirect = defineRule({
  id: "manager-not-direct",
  summary: "The manager is mapped directly from a reference",
  why: "The service looks up which object of the target belongs to the manager. It can do so for a reference alone; for anything else it answers with an invalid value, or the manager stays empty. A warning for functions that may still hand a reference on, such as IIF.",
  severity: "error",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/hr-manager-update-issues",
  },
  messages: {
    indirect: {
      message: '{{mapping}} makes "{{name}}", a reference, with {{by}}',
      help: "Map it directly from the reference of the source, such as [manager] or, from Workday, [ManagerReference].",
    },
  },
  examples() {
    const reference = { type: "Reference", referencedObjects: [{ referencedObjectName: "User" }] };
    const parts = (mapping: JsonObject) =>
      mappedParts("User", [direct("userName", "userName", 1), mapping], {}, { manager: reference });
    return {
      bad: [
        { title: "a function", profile: "scim", parts: parts(computed("manager", "ToLower([manager])")) },
        { title: "a constant", profile: "scim", parts: parts(constant("manager", "ceo@contoso.com")) },
      ],
      good: [
        { title: "directly", profile: "scim", parts: parts(direct("manager")) },
        {
          title: "a text, where the app has one for the manager",
          profile: "scim",
          parts: mappedParts("User", [
            direct("userName", "userName", 1),
            computed("manager", "ToLower([managerName])"),
          ]),
        },
        {
          title: "left out when it is empty",
          profile: "scim",
          parts: parts(computed("manager", "IgnoreFlowIfNullOrEmpty([manager])")),
        },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { source, targetAttributeName: name = "", parent: mapping } = attribute;
      const definition = targetDefinition(attribute);
      const indirect = indirectReference(source);
      if (source === undefined || indirect === undefined) return;
      if (definition?.type !== "Reference" || !isManager(definition)) return;
      const { by, replaces } = indirect;
      context.report({
        at: source,
        messageId: "indirect",
        data: { mapping: mappingName(mapping), name, by },
        severity: replaces ? "error" : "warning",
      });
    },
  },
});
