import type { FilterGroupNode, SynchronizationRuleNode } from "../index/nodes.ts";
import { property, texts } from "../index/tolerant-reading.ts";
import { isJsonObject } from "../json/value.ts";
import { effects } from "./effects.ts";
import type { Effect } from "./impact.ts";
import type { ComparedNode } from "./schema-change.ts";

/** What became of who is in scope. `unclear`: a filter group without clauses lets in everything, or nothing. */
type Becomes = "narrower" | "wider" | "other" | "unclear";

/** What it does that a filter group, or a clause in it, makes the scope another. */
export function effectOfScope({ collection }: FilterGroupNode, becomes: Becomes): Effect {
  if (becomes === "wider") return effects.widerScope;
  // What falls out of an input filter is left as it is.
  if (collection === "inputFilterGroups") return effects.inputFilter;
  return collection === "categoryFilterGroups" ? effects.experimentalFilter : byScope[becomes];
}

const byScope = {
  wider: effects.widerScope,
  narrower: effects.narrowerScope,
  other: effects.otherScope,
  unclear: effects.emptyFilter,
} as const;

/**
 * What it does that a filter group comes or goes. Groups are alternatives: one more lets more objects in, but the
 * first shuts out what it does not let in.
 *
 * @param elsewhere the object mapping of the schema that does not have it
 */
export function effectOfAlternative(
  group: FilterGroupNode,
  elsewhere: ComparedNode,
  kind: "added" | "removed",
): Effect {
  if (group.clauses.length === 0) return effectOfScope(group, "unclear");
  const others = groupsOf(elsewhere).filter(({ collection }) => collection === group.collection).length;
  return effectOfScope(group, (kind === "added") === others > 0 ? "wider" : "narrower");
}

function groupsOf(node: ComparedNode): readonly FilterGroupNode[] {
  return node.kind === "ObjectMapping" ? node.filterGroups : [];
}

/** The filters of a rule, and the list in each. */
export const ruleFilters: ReadonlyMap<string, string> = new Map([
  ["containerFilter", "includedContainers"],
  ["groupFilter", "includedGroups"],
]);

/** What it does that a rule reads other containers or groups. A filter without entries lets everything in. */
export function effectOfIncluded(
  before: SynchronizationRuleNode,
  after: SynchronizationRuleNode,
  filter: string,
): Effect {
  const [earlier, later] = [included(before, filter), included(after, filter)];
  const holds = (all: readonly string[], some: readonly string[]) =>
    all.length === 0 || (some.length > 0 && some.every((entry) => all.includes(entry)));
  return byScope[holds(later, earlier) ? "wider" : holds(earlier, later) ? "narrower" : "other"];
}

function included(rule: SynchronizationRuleNode, filter: string): readonly string[] {
  const value = property(rule.value, filter);
  return isJsonObject(value) ? texts(value, ruleFilters.get(filter) ?? "") : [];
}
