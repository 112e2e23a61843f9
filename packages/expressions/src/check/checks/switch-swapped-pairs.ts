import { argumentAt, callsTo, isCallTo, literalText } from "../checked-expression.ts";
import { defineCheck } from "../define-check.ts";
import { keysOf } from "../switch-keys.ts";

export const switchSwappedPairs = defineCheck({
  id: "switch-swapped-pairs",
  summary: "Where Switch reads an app role, the keys are names of roles",
  why: "A role function gives the name of a role. With key and value exchanged no key is ever equal, and everybody gets the default; a published guide had it so.",
  severity: "hint",
  evidence: "field",
  source: "https://learn.microsoft.com/entra/identity/saas-apps/docusign-provisioning-tutorial",
  messages: {
    swapped: {
      message:
        "The keys of Switch are numbers and its values words, though {{name}} gives the name of a role",
      help: "Exchange each key with its value, unless the roles are named by numbers.",
    },
  },
  examples() {
    return {
      bad: [{ expression: 'Switch(SingleAppRoleAssignment([appRoleAssignments]), , "8032066", "DS Admin")' }],
      good: [
        { expression: 'Switch(SingleAppRoleAssignment([appRoleAssignments]), , "DS Admin", "8032066")' },
        { expression: 'Switch([level], , "1", "low", "2", "high")' },
      ],
    };
  },
  *check(expression) {
    for (const call of callsTo(expression, "Switch")) {
      const source = argumentAt(call, 0);
      if (!isCallTo(source, "SingleAppRoleAssignment")) continue;
      const keys = keysOf(call).map(literalText);
      const values = call.node.slots
        .filter((_, index) => index >= 2 && index % 2 === 1)
        .map(({ value }) => literalText(value));
      const areSwapped =
        keys.length > 0 &&
        keys.every((key) => key !== undefined && /^\d+$/.test(key)) &&
        values.every((value) => value !== undefined && /\p{L}/u.test(value));
      if (areSwapped) {
        yield { messageId: "swapped", severity: "hint", data: { name: source.name }, ...call.node.nameRange };
      }
    }
  },
});
