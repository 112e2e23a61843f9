import {
  type AttributeMappingNode,
  isStatusMapping,
  type ObjectMappingNode,
  type Profile,
} from "@syncschema/model";
import { direct } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { changesSince, removed } from "./changes-since.ts";
import { listedBriefly } from "./listed-briefly.ts";

export const softDeleteRemoved = defineRule({
  id: "soft-delete-removed",
  summary: "What says whether an account is active is still mapped",
  why: "Leavers are switched off in the target by this value. Without its mapping their accounts keep the last value and stay usable.",
  severity: "warning",
  security: true,
  needs: "base",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    removed: {
      message: "{{mapping}} no longer maps {{names}}, by which accounts are disabled",
      help: "Put them back.",
    },
  },
  examples() {
    const match = direct("employeeId", "employeeId", 1);
    const whole = mappedParts("Worker", [match, direct("accountEnabled", "Active")]);
    const parts = { ...whole, mapping: { ...whole.mapping, attributeMappings: [match] } };
    return {
      bad: [{ title: "accountEnabled is not mapped any more", profile: "hr-inbound", base: whole, parts }],
      good: [
        { title: "it is", profile: "hr-inbound", base: whole, parts: whole },
        { title: "it never was", profile: "hr-inbound", base: parts, parts },
      ],
    };
  },
  visit: {
    File(document, context) {
      const names = new Map<ObjectMappingNode, (string | undefined)[]>();
      for (const { before, missingFrom } of removed(
        changesSince(context.base, document),
        "AttributeMapping",
      )) {
        if (missingFrom.kind !== "ObjectMapping" || !isStatusMapping(before)) continue;
        if (saidByFileRule(before, context.profile)) continue;
        names.set(missingFrom, [...(names.get(missingFrom) ?? []), before.targetAttributeName]);
      }
      for (const [mapping, list] of names) {
        context.report({
          at: { node: mapping, property: "attributeMappings" },
          messageId: "removed",
          data: { mapping: mappingName(mapping), names: listedBriefly(list) },
        });
      }
    },
  },
});

/** cross-tenant-soft-delete-missing and soft-delete-mapping-missing see it without a base. */
function saidByFileRule({ targetAttributeName }: AttributeMappingNode, profile: Profile): boolean {
  return profile === "cross-tenant" || (profile === "scim" && targetAttributeName === "active");
}
