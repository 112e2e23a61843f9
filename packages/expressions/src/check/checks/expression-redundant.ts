import { equal } from "../../syntax/equal.ts";
import { argumentAt, type CheckedCall, isCallTo } from "../checked-expression.ts";
import { defineCheck, type Report } from "../define-check.ts";
import { functionReference } from "../learn.ts";

export const expressionRedundant = defineCheck({
  id: "expression-redundant",
  summary: "No call does what its argument has done already",
  why: "It does no harm, but whoever reads it looks for a reason.",
  severity: "hint",
  evidence: "inferred",
  source: functionReference,
  messages: {
    again: { message: "{{outer}} changes nothing in what {{inner}} gives", help: "Remove {{outer}}." },
    overridden: { message: "{{outer}} undoes what {{inner}} does", help: "Remove {{inner}}." },
    sameBranches: { message: "Both branches of IIF are the same", help: "Write the branch alone." },
    oneValue: {
      message: "Coalesce has one value to choose from",
      help: "Write the value alone, or add a default.",
    },
  },
  examples() {
    return {
      bad: [
        { expression: "ToLower(ToLower([a]))", gives: ["again"] },
        { expression: "ToUpper(ToLower([a]))", gives: ["overridden"] },
        { expression: 'IIF([a]="b", [c], [c])', gives: ["sameBranches"] },
        { expression: "Coalesce([a])", gives: ["oneValue"] },
      ],
      good: [
        { expression: "ToLower(Trim([a]))" },
        { expression: 'ToUpper(ToLower([a]), "tr-TR")' },
        { expression: "Coalesce([a], [b])" },
      ],
    };
  },
  *check({ calls }) {
    for (const call of calls) yield* redundancyOf(call);
  },
});

/** Functions whose result the same or another function leaves as it is, by the outer one. */
const unchanged: Readonly<Record<string, readonly string[]>> = {
  Trim: ["Trim", "StripSpaces"],
  StripSpaces: ["StripSpaces"],
  NormalizeDiacritics: ["NormalizeDiacritics"],
  RemoveDuplicates: ["RemoveDuplicates"],
  ToLower: ["ToLower"],
  ToUpper: ["ToUpper"],
};

/** Functions that leave nothing of what another did. */
const undoes: Readonly<Record<string, readonly string[]>> = {
  ToLower: ["ToUpper", "PCase"],
  ToUpper: ["ToLower", "PCase"],
};

function* redundancyOf(
  call: CheckedCall,
): Generator<Report<"again" | "overridden" | "sameBranches" | "oneValue">> {
  const { node, definition } = call;
  const name = definition?.name ?? "";
  const at = { start: node.start, end: node.end };
  const first = argumentAt(call, 0);
  const hasCulture = argumentAt(call, 1) !== undefined;
  const again = !hasCulture && isCallTo(first, ...(unchanged[name] ?? []));
  const undone = !hasCulture && isCallTo(first, ...(undoes[name] ?? []));
  if (again || undone) {
    const data = { outer: node.name, inner: first.name };
    yield { messageId: again ? "again" : "overridden", severity: "hint", data, ...at };
  }
  const [yes, no] = [argumentAt(call, 1), argumentAt(call, 2)];
  if (name === "IIF" && yes && equal(yes, no)) yield { messageId: "sameBranches", severity: "hint", ...at };
  if (name === "Coalesce" && node.slots.length === 1)
    yield { messageId: "oneValue", severity: "hint", ...at };
}
