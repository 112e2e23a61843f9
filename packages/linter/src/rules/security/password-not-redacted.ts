import { findFunction } from "@syncschema/expressions";
import { direct, userMappings } from "../../examples/example-schema.ts";
import { computed, mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { parsedSource } from "../../rule/parsed-source.ts";
import { isPasswordTarget } from "./password-target.ts";
import { isSameForAll } from "./secret-constant.ts";

export const passwordNotRedacted = defineRule({
  id: "password-not-redacted",
  summary: "A password is kept out of the provisioning logs",
  why: "The provisioning logs show the values that were written. Without Redact everybody who can read the logs reads the passwords.",
  severity: "warning",
  security: true,
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data",
  },
  messages: {
    shown: {
      message: '{{mapping}} writes "{{name}}" without Redact',
      help: "Put Redact around the whole expression.",
    },
  },
  examples() {
    const mapped = (mapping: object) => mappedParts("Worker", [...userMappings, { ...mapping }]);
    const target = "passwordProfile.password";
    const random = 'RandomString(24, 2, 2, 2, 2, "")';
    return {
      bad: [
        { title: "a random password", profile: "hr-inbound", parts: mapped(computed(target, random)) },
        { title: "an attribute", profile: "hr-inbound", parts: mapped(direct(target, "InitialPassword")) },
      ],
      good: [
        {
          title: "redacted",
          profile: "hr-inbound",
          parts: mapped(computed(target, `Redact(${random})`)),
        },
      ],
    };
  },
  visit: {
    AttributeMapping({ targetAttributeName: name, source, parent }, context) {
      if (!isPasswordTarget(name) || source === undefined || source.type === "Constant") return;
      const { root } = parsedSource(source);
      const isRedacted = root?.kind === "call" && findFunction(root.name)?.name === "Redact";
      // One that is the same for all is for secret-constant.
      if (root === undefined || isRedacted || isSameForAll(source.expression ?? "")) return;
      context.report({
        at: source,
        messageId: "shown",
        data: { mapping: mappingName(parent), name: name ?? "" },
      });
    },
  },
});
