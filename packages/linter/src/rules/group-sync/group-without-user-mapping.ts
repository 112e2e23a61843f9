import type { ObjectMappingNode } from "@syncschema/model";
import { direct, groupMappings } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { meansGroup } from "./group-mapping.ts";

export const groupWithoutUserMapping = defineRule({
  id: "group-without-user-mapping",
  summary: "Where groups are mapped, users are mapped too",
  why: "The service writes a member only if it provisions that member itself. Without a mapping of users the groups stay empty.",
  severity: "warning",
  // Groups that are written back to Active Directory have members that come from there.
  profiles: ["cross-tenant", "scim"],
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    missing: {
      message: "{{mapping}} is enabled, but no mapping is of users",
      help: "Add a mapping from {{source}} to {{target}}, which both directories define; take it from the app's template.",
    },
  },
  examples() {
    const groups = mappedParts("Group", groupMappings);
    const users = { name: "User", attributes: [{ name: "userName", type: "String" }] };
    const targetWith = (...objects: readonly object[]) => ({
      ...groups,
      schema: {
        directories: [
          {
            id: "66e4a8cc-1b7b-435e-95f8-f06cea133828",
            name: "Azure Active Directory",
            objects: [groups.source, users],
          },
          { id: "app", name: "customappsso", objects: [groups.source, ...objects] },
        ],
      },
    });
    const rule = {
      objectMappings: [
        {
          ...enabled,
          sourceObjectName: "Group",
          targetObjectName: "Group",
          attributeMappings: groupMappings,
        },
        {
          ...enabled,
          sourceObjectName: "User",
          targetObjectName: "User",
          attributeMappings: [direct("userName", "userName", 1)],
        },
      ],
    };
    return {
      bad: [{ title: "users are defined but not mapped", profile: "scim", parts: targetWith(users) }],
      good: [
        { title: "both are mapped", profile: "scim", parts: { ...targetWith(users), rule } },
        { title: "the target has no users", profile: "scim", parts: targetWith() },
      ],
    };
  },
  visit: {
    SynchronizationRule(rule, context) {
      const groups = rule.objectMappings.find(
        ({ enabled, sourceObjectName }) => enabled && meansGroup(sourceObjectName),
      );
      // A mapping of users that is disabled is for user-mapping-disabled.
      if (!groups || rule.objectMappings.some(isOfUsers)) return;
      const source = rule.sourceDirectory?.objects.find(({ name }) => meansUser(name));
      const target = rule.targetDirectory?.objects.find(({ name }) => meansUser(name));
      if (!source || !target) return;
      context.report({
        at: groups,
        messageId: "missing",
        data: {
          mapping: mappingName(groups),
          source: `"${source.name}"`,
          target: `"${target.name}"`,
        },
      });
    },
  },
});

const enabled = { name: null, enabled: true, flowTypes: "Add,Update,Delete", scope: null };

/** By either side: when the name of one is wrong, object-mapping-object-not-found says so. */
function isOfUsers({ sourceObjectName, targetObjectName }: ObjectMappingNode): boolean {
  return meansUser(sourceObjectName) || meansUser(targetObjectName);
}

/** Also SCIM's urn:ietf:params:scim:schemas:core:2.0:User. */
function meansUser(name: string | undefined): boolean {
  return /(?:^|:)user$/i.test(name ?? "");
}
