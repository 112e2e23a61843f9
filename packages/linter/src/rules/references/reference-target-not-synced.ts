import { directoryIds } from "@syncschema/model";
import { direct } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { listed, mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { definitionOf } from "../attribute-mappings/definitions.ts";
import { directSource } from "../attribute-mappings/direct-source.ts";
import { meansGroup } from "../group-sync/group-mapping.ts";
import { referencedObjects } from "./referenced-objects.ts";

export const referenceTargetNotSynced = defineRule({
  id: "reference-target-not-synced",
  summary: "The objects that a mapped reference leads to are synchronized too",
  why: "The service writes a reference when it provisions the other object as well and knows its id in the target. For objects that no mapping reads, the reference stays empty.",
  severity: "warning",
  // Groups that cloud sync writes to Active Directory have members that come from there.
  profiles: ["scim", "cross-tenant", "hr-inbound", "api-inbound"],
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/known-issues",
  },
  messages: {
    missing: {
      message:
        '{{mapping}} maps "{{target}}" from [{{source}}], which leads to {{objects}}, of which no mapping is enabled',
      help: "Enable the mapping of these objects, or remove this one.",
    },
  },
  examples() {
    const parts = (referencedObjectName: string) => {
      const { source, ...others } = mappedParts(
        "User",
        [direct("userName", "userName", 1), direct("manager")],
        {},
        { manager: { type: "Reference", referencedObjects: [{ referencedObjectName }] } },
      );
      const contact = { name: "OrgContact", attributes: [{ name: "mail", type: "String" }] };
      return {
        ...others,
        schema: {
          directories: [
            { id: directoryIds.entra, name: "Azure Active Directory", objects: [source, contact] },
            { id: directoryIds.customScim, name: "customappsso", objects: [others.target, contact] },
          ],
        },
      };
    };
    return {
      bad: [{ title: "contacts, which are not mapped", profile: "scim", parts: parts("OrgContact") }],
      good: [{ title: "users, which are mapped", profile: "scim", parts: parts("User") }],
    };
  },
  visit: {
    MappingSource(source, context) {
      const direct = directSource(source);
      // Of members, group-without-user-mapping speaks.
      if (direct === undefined || meansGroup(direct.mapping.sourceObjectName)) return;
      const { mapping, attribute, name } = direct;
      // Of app roles, scim-roles-direct speaks.
      if (name === "appRoleAssignments") return;
      const definition = definitionOf(mapping.sourceObjects, name);
      if (!mapping.enabled || definition?.type !== "Reference") return;
      // Of objects that are not defined, referenced-object-unknown speaks.
      const objects = referencedObjects(definition)
        .filter((other) => other.objects.length > 0)
        .map((other) => other.name);
      const mapped = new Set(
        mapping.parent.parent.rules
          .flatMap(({ objectMappings }) => objectMappings)
          .filter(({ enabled }) => enabled)
          .map(({ sourceObjectName }) => sourceObjectName),
      );
      if (objects.length === 0 || objects.some((object) => mapped.has(object))) return;
      context.report({
        at: source,
        messageId: "missing",
        data: {
          mapping: mappingName(mapping),
          target: attribute.targetAttributeName ?? "",
          source: name,
          objects: listed(objects.map((object) => `"${object}"`)),
        },
        related: [{ message: "the definition", at: definition }],
      });
    },
  },
});
