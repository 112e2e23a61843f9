import { findAttribute } from "@syncschema/model";
import { direct, userMappings } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCustomSecurityAttribute } from "./custom-security-attribute.ts";

export const customSecurityAttributeUnsupported = defineRule({
  id: "custom-security-attribute-unsupported",
  summary: "Custom security attributes are written from HR or the API alone, and have one value",
  why: "Workday, SuccessFactors and API-driven provisioning can set single values of custom security attributes in Entra ID. Nothing else can, so the attribute stays empty.",
  severity: "warning",
  security: true,
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/provision-custom-security-attributes",
  },
  messages: {
    provisioning: {
      message:
        '{{mapping}} writes the custom security attribute "{{name}}", which this kind of provisioning cannot',
      help: "Remove this mapping, or set the attribute from HR or through the API.",
    },
    multivalued: {
      message: '{{mapping}} writes the custom security attribute "{{name}}", which has several values',
      help: "Write to an attribute with a single value.",
    },
    name: {
      message: '{{mapping}} writes "{{name}}", which names no set of custom security attributes',
      help: "Write CustomSecurityAttributes.<set>_<attribute>.",
    },
  },
  examples() {
    const grade = "CustomSecurityAttributes.HR_PayGrade";
    const mapped = (target: string, members = {}) =>
      mappedParts("Worker", [...userMappings, direct(target, "PayGrade")], {}, { [target]: members });
    return {
      bad: [
        {
          title: "from Active Directory",
          gives: ["provisioning"],
          profile: "cloud-sync",
          parts: mapped(grade),
        },
        {
          title: "several values",
          gives: ["multivalued"],
          profile: "hr-inbound",
          parts: mapped(grade, { multivalued: true }),
        },
        {
          title: "without the set",
          gives: ["name"],
          profile: "hr-inbound",
          parts: mapped("CustomSecurityAttributes.PayGrade"),
        },
      ],
      good: [
        { title: "from HR", profile: "hr-inbound", parts: mapped(grade) },
        { title: "a number from HR", profile: "hr-inbound", parts: mapped(grade, { type: "Integer" }) },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { targetAttributeName: name = "", parent: mapping } = attribute;
      if (!isCustomSecurityAttribute(name)) return;
      const at = { node: attribute, property: "targetAttributeName" };
      const data = { mapping: mappingName(mapping), name };
      const found = findAttribute(mapping.targetObjects, name);
      if (!writers.has(context.profile)) context.report({ at, messageId: "provisioning", data });
      else if (!/\._*[^_]+_./.test(name)) context.report({ at, messageId: "name", data });
      else if (found.match !== "none" && found.definition.multivalued)
        context.report({ at, messageId: "multivalued", data });
    },
  },
});

const writers: ReadonlySet<string> = new Set(["hr-inbound", "api-inbound", "unknown"]);
