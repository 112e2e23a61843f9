import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { matchedBy } from "./matched-by.ts";
import { profilesWithChosenMatching } from "./matching-attributes.ts";

export const matchingSpecialCharacters = defineRule({
  id: "matching-special-characters",
  summary: "The expression of a matching attribute puts in no special characters",
  why: "Looking an object up fails for values with special characters. Which characters these are is not documented; letters, digits, blanks and what stands in mail addresses are in use everywhere.",
  severity: "warning",
  profiles: profilesWithChosenMatching,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/known-issues",
  },
  messages: {
    special: {
      message: '{{mapping}} matches by "{{name}}", into which {{function}} puts {{text}}',
      help: "Use letters, digits, blanks and the characters @ . _ - alone.",
    },
  },
  examples() {
    return {
      bad: [{ title: "a hash", profile: "scim", parts: matchedBy('Append([userName], "#ext")') }],
      good: [
        { title: "a domain", profile: "scim", parts: matchedBy('Append([userName], "@contoso.com")') },
        {
          title: "taken out",
          profile: "scim",
          parts: matchedBy('Replace([userName], "#EXT#", , , "", , )'),
        },
      ],
    };
  },
  visit: {
    Expression({ source, attribute, mapping, checked }, context) {
      if (attribute.matchingPriority <= 0) return;
      for (const { node, definition, within } of checked.calls) {
        // What stands inside of another call may be taken out by it.
        if (within !== undefined || !adding.has(definition?.name ?? "")) continue;
        const argument = node.slots
          .map(({ value }) => value)
          .find((value) => value?.kind === "string" && special.test(value.value));
        if (argument?.kind !== "string") continue;
        context.report({
          at: {
            node: source,
            property: "expression",
            within: { start: argument.start, end: argument.end },
          },
          messageId: "special",
          data: {
            mapping: mappingName(mapping),
            name: attribute.targetAttributeName ?? "",
            function: node.name,
            text: `"${argument.value}"`,
          },
        });
      }
    },
  },
});

/** Functions of which each text stands in the result. */
const adding: ReadonlySet<string> = new Set(["Append", "Join", "Prepend"]);
const special = /[^\p{L}\p{N} @._-]/u;
