import { nearest } from "@syncschema/expressions";
import { propertyPointer } from "@syncschema/model";
import { listed, nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { clause, inScope } from "./example-scope.ts";
import { findOperator, scopeOperators } from "./operators.ts";

export const scopeOperatorUnknown = defineRule({
  id: "scope-operator-unknown",
  summary: "Clauses use operators that the service has, as it spells them",
  why: "A clause whose operator the service does not know cannot be decided; either the schema is refused or everybody falls out of scope. A warning, since the service's own list may be longer: GET …/schema/filterOperators.",
  severity: "warning",
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/define-conditional-rules-for-provisioning-user-accounts",
  },
  messages: {
    spelling: { message: '{{clause}} writes "{{found}}" for {{name}}', help: 'Write "{{name}}".' },
    unknown: {
      message: '{{clause}} has the operator "{{found}}", which is not known',
      help: "Use one of {{known}}.{{hint}}",
    },
    missing: { message: "{{clause}} has no operator", help: "Use one of {{known}}." },
    unsupported: {
      message: "{{clause}} uses {{name}}, which the service does not support",
      help: "Assign the group to the app instead, and let the job sync assigned users only.",
    },
  },
  examples() {
    const scope = (operator: string, ...values: string[]) => ({
      mapping: inScope([clause("department", operator, ...values)]),
    });
    return {
      bad: [
        { title: "an underscore", profile: "scim", parts: scope("NOT_EQUALS", "Sales") },
        { title: "another case", profile: "scim", parts: scope("equals", "Sales") },
        { title: "another word", profile: "scim", gives: ["unknown"], parts: scope("CONTAINS", "Sales") },
        { title: "no operator", profile: "scim", gives: ["missing"], parts: scope("", "Sales") },
        { title: "membership", profile: "scim", gives: ["unsupported"], parts: scope("IsMemberOf", "Sales") },
      ],
      good: [
        { title: "as exports spell it", profile: "scim", parts: scope("NOT REGEX MATCH", "^svc-") },
        {
          title: "an operator whose spelling in files nobody has published",
          profile: "scim",
          parts: scope("INCLUDES", "Sales"),
        },
      ],
    };
  },
  visit: {
    FilterClause(node, context) {
      const found = node.operatorName ?? "";
      const at = { node, property: "operatorName" };
      const data = { clause: sentence(nameOf(node)), found };
      const operator = findOperator(found);
      if (operator?.unsupported) {
        return context.report({ at, messageId: "unsupported", data: { ...data, name: operator.name } });
      }
      if (operator !== undefined) {
        const { name, spellingUnknown } = operator;
        if (name === found || spellingUnknown) return;
        const fix = [{ op: "set", pointer: propertyPointer(node, "operatorName"), value: name } as const];
        return context.report({ at, messageId: "spelling", data: { ...data, name }, fix });
      }
      const names = scopeOperators.filter(({ unsupported }) => !unsupported).map(({ name }) => name);
      const known = listed(names);
      if (found.trim() === "") return context.report({ at, messageId: "missing", data: { ...data, known } });
      const similar = nearest(found, names);
      const hint = similar ? ` Did you mean ${similar}?` : "";
      context.report({ at, messageId: "unknown", data: { ...data, known, hint } });
    },
  },
});
