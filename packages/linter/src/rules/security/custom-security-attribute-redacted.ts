import type { AttributeMappingNode } from "@syncschema/model";
import { direct, userMappings } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";

export const customSecurityAttributeRedacted = defineRule({
  id: "custom-security-attribute-redacted",
  summary: "No custom security attribute was redacted when the schema was exported",
  why: 'Graph writes "redacted" for custom security attributes when the caller may not read them. Sent back, the mapping is refused with InsufficientAccountPermission, or lost.',
  severity: "error",
  preset: "minimal",
  security: true,
  whenDisabled: "same",
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/provision-custom-security-attributes",
  },
  messages: {
    redacted: {
      message: '{{mapping}} has "redacted" in the place of a custom security attribute',
      help: "Export the schema again with CustomSecAttributeProvisioning.Read.All, or as Attribute Provisioning Reader. Do not write this file back.",
    },
  },
  examples() {
    const mapped = (mapping: object) => mappedParts("Worker", [...userMappings, { ...mapping }]);
    return {
      bad: [
        { title: "the target", profile: "hr-inbound", parts: mapped(direct("redacted", "PayGrade")) },
        { title: "the source", profile: "hr-inbound", parts: mapped(direct("department2", "redacted")) },
      ],
      good: [
        {
          title: "a permitted export",
          profile: "hr-inbound",
          parts: mapped(direct("CustomSecurityAttributes.HR_PayGrade", "PayGrade")),
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      const [first, ...others] = mapping.attributeMappings.filter(hidesAttribute);
      if (first === undefined) return;
      context.report({
        at: first,
        messageId: "redacted",
        data: { mapping: mappingName(mapping) },
        related: others.map((at) => ({ message: "another one", at })),
      });
    },
  },
});

function hidesAttribute({ targetAttributeName, source }: AttributeMappingNode): boolean {
  return isMark(targetAttributeName) || isMark(source?.name) || isMark(source?.expression);
}

function isMark(text = ""): boolean {
  return /^["[]?redacted[\]"]?$/i.test(text);
}
