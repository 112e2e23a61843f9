import { type Address, type JsonObject, nameInStep } from "@syncschema/model";
import { inside, onlyList } from "../draft/definitions.ts";
import { jsonOf } from "../draft/draft-node.ts";
import { laidOut } from "../draft/specimen.ts";
import type { Step } from "../draft/step.ts";
import { defineOperation } from "./define-operation.ts";
import { meansTheSame } from "./meaning.ts";

/** A condition on a source object, with the names that Graph gives operators, such as `EQUALS`. */
export interface Clause {
  readonly attribute: string;
  readonly operator: string;
  /** None for an operator that compares with nothing, such as `IS NOT NULL`. */
  readonly values?: readonly string[];
}

/** Gives a scoping filter group its clauses. All clauses of a group have to hold, and one group is enough. */
export interface SetClauses {
  readonly op: "set-clauses";
  /** The filter group: `… / filter:Sales`, or `input-filter:` or `category-filter:`. It is made where it is missing. */
  readonly at: Address;
  readonly clauses: readonly Clause[];
  /** What becomes of the clauses that the group has besides. */
  readonly others: "keep" | "remove";
}

export const setClauses = defineOperation<SetClauses>({
  op: "set-clauses",
  kinds: ["FilterGroup"],
  words: ({ at, clauses, others }) =>
    `${others === "keep" ? "add to" : "set"} the clauses of ${at}: ${clauses.map(clauseText).join(" and ")}`,
  stepsAt({ clauses, others }, { parent, list, step, node: group }) {
    const wanted = clauses.map(valueOfClause);
    if (group === undefined) {
      const value = { clauses: wanted, name: nameInStep(step) };
      return [{ do: "add", to: parent, list, value: laidOut(value, parent, list) }];
    }
    const present = inside(group);
    const isWanted = (value: JsonObject) => wanted.some((each) => meansTheSame("FilterClause", each, value));
    const isPresent = (value: JsonObject) =>
      present.some((each) => meansTheSame("FilterClause", jsonOf(each), value));
    const clauseList = onlyList(group);
    return [
      ...present
        .filter((each) => others === "remove" && !isWanted(jsonOf(each)))
        .map((node): Step => ({ do: "remove", node })),
      ...wanted
        .filter((value) => !isPresent(value))
        .map(
          (value): Step => ({
            do: "add",
            to: group,
            list: clauseList,
            value: laidOut(value, group, clauseList),
          }),
        ),
    ];
  },
});

function valueOfClause({ attribute, operator, values = [] }: Clause): JsonObject {
  return { operatorName: operator, sourceOperandName: attribute, targetOperand: { values } };
}

function clauseText({ attribute, operator, values = [] }: Clause): string {
  return [attribute, operator, values.join(", ")].filter((part) => part !== "").join(" ");
}
