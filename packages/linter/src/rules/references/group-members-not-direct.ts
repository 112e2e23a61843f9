import type { JsonObject } from "@syncschema/model";
import { direct } from "../../examples/example-schema.ts";
import { computed, mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { targetDefinition } from "../attribute-mappings/definitions.ts";
import { indirectReference } from "./indirect-reference.ts";

export const groupMembersNotDirect = defineRule({
  id: "group-members-not-direct",
  summary: "Members and owners of groups are mapped directly",
  why: "Members are references: the service looks up which object of the target belongs to each, and follows who comes and goes. What a function makes of them are no members.",
  severity: "warning",
  evidence: {
    kind: "inferred",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data",
  },
  messages: {
    indirect: {
      message: '{{mapping}} makes "{{name}}", which are references, with {{by}}',
      help: "Map them directly, such as [members]. Who becomes a member is decided by scope and assignment.",
    },
  },
  examples() {
    const reference = {
      type: "Reference",
      multivalued: true,
      referencedObjects: [{ referencedObjectName: "Group" }],
    };
    const parts = (mapping: JsonObject) =>
      mappedParts("Group", [direct("displayName", "displayName", 1), mapping], {}, { members: reference });
    return {
      bad: [
        {
          title: "a function",
          profile: "scim",
          parts: parts(computed("members", 'Replace([members], "a", , , "b", , )')),
        },
      ],
      good: [
        { title: "directly", profile: "scim", parts: parts(direct("members")) },
        {
          title: "a text about the members",
          profile: "scim",
          parts: mappedParts("Group", [
            direct("displayName", "displayName", 1),
            computed("description", 'Join(", ", [members])'),
          ]),
        },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { source, targetAttributeName: name = "", parent: mapping } = attribute;
      const indirect = indirectReference(source);
      if (source === undefined || indirect === undefined) return;
      if (targetDefinition(attribute)?.type !== "Reference" || !isMembership.test(name)) return;
      const data = { mapping: mappingName(mapping), name, by: indirect.by };
      context.report({ at: source, messageId: "indirect", data });
    },
  },
});

const isMembership = /(?:^|[.:])(?:members?|owners?)$/i;
