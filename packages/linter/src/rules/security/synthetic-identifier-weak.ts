import { directoryIds, type ObjectMappingNode } from "@syncschema/model";
import { userMappings } from "../../examples/example-schema.ts";
import { computed, mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";
import { sourceAttributes } from "../attribute-mappings/source-attributes.ts";

export const syntheticIdentifierWeak = defineRule({
  id: "synthetic-identifier-weak",
  summary: "Identifiers that are made of names are made unique",
  why: "Two people of the same name get the same identifier: the second account is not created, or mail and access meant for one reach the other.",
  severity: "info",
  security: true,
  profiles: ["hr-inbound", "api-inbound"],
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data",
  },
  messages: {
    names: {
      message: '{{mapping}} makes "{{name}}" of {{sources}} alone',
      help: "Put SelectUniqueValue around several ways to make it, and apply the mapping during creation alone (ObjectAddOnly).",
    },
  },
  examples() {
    const made = (expression: string) =>
      mappedParts("Worker", [
        ...userMappings,
        computed("sAMAccountName", "[WorkerID]"),
        computed("userPrincipalName", expression, { flowType: "ObjectAddOnly" }),
      ]);
    const byName = 'Join("@", Join(".", [FirstName], [LastName]), "contoso.example")';
    const byId = 'Join("@", [WorkerID], "contoso.example")';
    return {
      bad: [{ title: "first and last name", parts: made(byName) }],
      good: [
        { title: "made unique", parts: made(`SelectUniqueValue(${byName}, ${byId})`) },
        { title: "made of an identifier", parts: made(byId) },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      // Towards Entra ID there is no SelectUniqueValue.
      if (!writesToActiveDirectory(mapping)) return;
      for (const attribute of mappingsTo(mapping, "userPrincipalName", "mail", "sAMAccountName")) {
        const { source, targetAttributeName: name = "" } = attribute;
        const sources = [...new Set(sourceAttributes(attribute))];
        if (source?.type !== "Function" || sources.length === 0 || !sources.every(isNameOfPerson)) continue;
        if (/\b(?:SelectUniqueValue|RandomString|Guid)\s*\(/i.test(source.expression ?? "")) continue;
        context.report({
          at: source,
          messageId: "names",
          data: {
            mapping: mappingName(mapping),
            name,
            sources: sources.map((each) => `[${each}]`).join(", "),
          },
        });
      }
    },
  },
});

function writesToActiveDirectory({ parent, targetObjects }: ObjectMappingNode): boolean {
  return (
    parent.targetDirectory?.id === directoryIds.activeDirectory ||
    targetObjects.some(({ attributes }) => attributes.some(({ name }) => name === "sAMAccountName"))
  );
}

/** `PreferredFirstName`, `name.familyName`, `sn`. */
function isNameOfPerson(attribute: string): boolean {
  return /(?:first|last|given|family|middle|legal|preferred)_?name$|^(?:sn|surname)$/i.test(attribute);
}
