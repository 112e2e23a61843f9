import { parse, walk } from "@syncschema/expressions";
import type { AttributeMappingNode } from "@syncschema/model";
import { userMappings } from "../../examples/example-schema.ts";
import { computed, constant, mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { constantSource } from "../attribute-mappings/constant-source.ts";
import { isPasswordTarget } from "./password-target.ts";

export const secretConstant = defineRule({
  id: "secret-constant",
  summary: "No password is the same for every account",
  why: "Every account that is created has the same password, and everybody who can read the schema knows it.",
  severity: "error",
  security: true,
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data",
  },
  messages: {
    constant: {
      message: '{{mapping}} gives every account the same "{{name}}"',
      help: 'Make a new one for each account: Redact(RandomString(24, 2, 2, 2, 2, "")). Change the passwords that were set so.',
    },
  },
  examples() {
    const mapped = (mapping: object) => mappedParts("Worker", [...userMappings, { ...mapping }]);
    const target = "passwordProfile.password";
    return {
      bad: [
        { title: "a constant", profile: "hr-inbound", parts: mapped(constant(target, "example")) },
        {
          title: "a default",
          profile: "hr-inbound",
          parts: mapped({ ...constant(target, ""), source: null, defaultValue: "example" }),
        },
        {
          title: "a constant inside of functions",
          profile: "hr-inbound",
          parts: mapped(computed(target, 'Redact(Append("exam", "ple"))')),
        },
      ],
      good: [
        {
          title: "one that differs by person",
          profile: "hr-inbound",
          parts: mapped(computed(target, 'Redact(Append([WorkerID], "example"))')),
        },
        {
          title: "a new one for each",
          profile: "hr-inbound",
          parts: mapped(computed(target, 'Redact(RandomString(24, 2, 2, 2, 2, ""))')),
        },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { targetAttributeName: name = "", parent } = attribute;
      const place = isPasswordTarget(name) ? placeOfConstant(attribute) : undefined;
      if (place === undefined) return;
      context.report({
        at: { node: attribute, property: place },
        messageId: "constant",
        data: { mapping: mappingName(parent), name },
      });
    },
  },
});

/** The property that holds the same password for all; undefined when there is none. */
function placeOfConstant({
  source,
  defaultValue,
}: AttributeMappingNode): "source" | "defaultValue" | undefined {
  if (constantSource(source) || isSameForAll(source?.expression ?? "")) return "source";
  return defaultValue ? "defaultValue" : undefined;
}

/** Whether an expression is made of texts alone. */
export function isSameForAll(expression: string): boolean {
  const { root } = parse(expression);
  const nodes = root ? [...walk(root)] : [];
  const varies = nodes.some(
    (node) =>
      node.kind === "attribute" || (node.kind === "call" && /^(?:RandomString|Guid|Now)$/i.test(node.name)),
  );
  return !varies && nodes.some((node) => node.kind === "string" && node.value !== "");
}
