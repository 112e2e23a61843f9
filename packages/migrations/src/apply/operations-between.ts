import {
  type ComparedNode,
  compareSchemas,
  type JsonObject,
  joinSteps,
  type SchemaChange,
  type SchemaDocument,
  type SynchronizationRuleNode,
} from "@syncschema/model";
import { type ChildList, childLists } from "../draft/child-lists.ts";
import { type Side, sides } from "../draft/definitions.ts";
import { type DraftNode, draftOf, labelledIn, listIn } from "../draft/draft-node.ts";
import { exactAddressOf, labelOfValue } from "../draft/find.ts";
import { forbidden, makeStep, type Step } from "../draft/step.ts";
import type { Operation } from "../operation/operation.ts";

/**
 * Operations that make one schema mean what another means. Whatever {@link compareSchemas} tells apart can be said
 * with `add`, `remove` and `set`, and no more than that is said.
 */
export function operationsBetween(before: SchemaDocument, after: SchemaDocument): Operation[] {
  return operationsFor(compareSchemas(before, after), before, after);
}

/** Operations that make some of the changes between two schemas, as {@link compareSchemas} gives them, in the earlier. */
export function operationsFor(
  changes: readonly SchemaChange[],
  before: SchemaDocument,
  after: SchemaDocument,
): Operation[] {
  const schema = draftOf(before);
  const whole = new Set(
    changes.filter((change) => change.kind === "changed" && change.property === "scope").map(mappingOf),
  );
  // A scope that is set as a whole brings its filter groups.
  const told = changes.filter((change) => !isInScope(change) || !whole.has(mappingOf(change)));
  const leaving = new Set(changes.map((change) => (change.kind === "removed" ? change.before : undefined)));
  const follows: Following = (rule, side, name) => {
    const counterpart = counterpartOf(rule, after.schema.rules);
    return counterpart ? counterpart[`${side}DirectoryName`] === name : !leaving.has(rule);
  };
  // Each step is made on the draft at once, since the addresses of the next depend on it.
  return told.flatMap((change) =>
    stepsOf(change, schema, follows).map((step) => {
      const operation = operationOf(step);
      makeStep(step);
      return operation;
    }),
  );
}

/** Whether a rule of the earlier schema takes part in the renaming of the directory on a side of it. */
type Following = (rule: SynchronizationRuleNode, side: Side, name: unknown) => boolean;

function stepsOf(change: SchemaChange, schema: DraftNode, follows: Following): Step[] {
  switch (change.kind) {
    case "changed": {
      const node = draftFor(change.before, schema);
      const step: Step = { do: "set", node, property: change.property, value: change.to };
      const renames = node.kind === "Directory" && change.property === "name";
      return renames ? [step, ...followingRules(change.before, change.to, schema, follows)] : [step];
    }
    case "removed":
      return [{ do: "remove", node: draftFor(change.before, schema) }];
    case "added": {
      const to = draftFor(change.missingFrom, schema);
      return [{ do: "add", to, list: listFor(change.after), value: change.after.value }];
    }
  }
}

/** A rule that follows the name of its directory shows no change of its own. */
function followingRules(
  directory: ComparedNode,
  name: unknown,
  schema: DraftNode,
  follows: Following,
): Step[] {
  if (directory.kind !== "Directory") return [];
  return directory.parent.rules.flatMap((rule) =>
    sides
      .filter((side) => rule[`${side}Directory`] === directory)
      .filter((side) => follows(rule, side, name))
      .map(
        (side): Step => ({
          do: "set",
          node: draftFor(rule, schema),
          property: `${side}DirectoryName`,
          value: name,
        }),
      ),
  );
}

function counterpartOf(
  { id, name }: SynchronizationRuleNode,
  rules: readonly SynchronizationRuleNode[],
): SynchronizationRuleNode | undefined {
  return rules.find((rule) => rule.id === id) ?? rules.find((rule) => rule.name === name);
}

/** The operation for a step, as the draft stands before it. */
function operationOf(step: Step): Operation {
  const even = forbidden(step) ? { evenInternal: true } : {};
  switch (step.do) {
    case "set": {
      const { node, property, value } = step;
      const given = value === undefined ? {} : { value };
      return { op: "set", at: exactAddressOf(node), property, ...given, ...even };
    }
    case "remove":
      return { op: "remove", at: exactAddressOf(step.node), ...even };
    case "add":
      return { op: "add", at: placeOf(step.to, step.list, step.value), value: step.value, ...even };
  }
}

/** The address that something gets that is added at the end of a list. */
function placeOf(to: DraftNode, list: ChildList, value: JsonObject): string {
  const label = labelOfValue(list, value);
  const twins = labelledIn(listIn(to, list), label).length;
  const step = twins === 0 ? label : `${label}#${twins + 1}`;
  return to.parent === undefined ? step : joinSteps([exactAddressOf(to), step]);
}

/** The draft of something that stands in the document. */
function draftFor(node: ComparedNode, schema: DraftNode): DraftNode {
  if (node.kind === "Schema") return schema;
  const parent = draftFor(node.parent, schema);
  const found = listIn(parent, listFor(node)).originals.find(({ pointer }) => pointer === node.pointer);
  if (found === undefined) throw new TypeError(`${node.pointer} is not in the document`);
  return found;
}

function listFor(node: ComparedNode): ChildList {
  const lists = node.kind === "Schema" ? [] : childLists[node.parent.kind as DraftNode["kind"]];
  const collection = node.kind === "FilterGroup" ? node.collection : undefined;
  const list = lists.find((each) => each.kind === node.kind && each.collection === collection);
  if (list === undefined) throw new TypeError(`${node.kind} stands in no list`);
  return list;
}

function isInScope({ before, after }: SchemaChange): boolean {
  const { kind } = (before ?? after) as ComparedNode;
  return kind === "FilterGroup" || kind === "FilterClause";
}

/** The earlier mapping that a change is in. */
function mappingOf(change: SchemaChange): ComparedNode | undefined {
  let node: ComparedNode | undefined = change.before ?? change.missingFrom;
  while (node !== undefined && node.kind !== "ObjectMapping")
    node = node.kind === "Schema" ? undefined : node.parent;
  return node;
}
