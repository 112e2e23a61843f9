import type { ObjectMappingNode } from "../index/nodes.ts";
import { property } from "../index/tolerant-reading.ts";
import { type FlowType, flowTypeNames } from "../schema/enumerations.ts";
import { effects } from "./effects.ts";
import type { Effect } from "./impact.ts";
import type { ComparedNode } from "./schema-change.ts";

/** Whether a mapping provisions anything: it is enabled, and something flows. */
export function runs(mapping: ObjectMappingNode): boolean {
  return mapping.enabled && flowsOf(mapping).size > 0;
}

/** What flows by a mapping. Graph documents all three as the default. */
export function flowsOf({ value, flowTypes }: ObjectMappingNode): ReadonlySet<FlowType> {
  return (property(value, "flowTypes") ?? undefined) === undefined ? new Set(flowTypeNames) : flowTypes;
}

/** The effect of something inside an object mapping, which depends on whether the mapping ran and runs. */
export function within(before: ComparedNode, after: ComparedNode, effect: Effect): Effect {
  const [earlier, later] = [mappingOf(before), mappingOf(after)];
  if (later && !runs(later)) return effects.dormant;
  return earlier && !runs(earlier) ? effects.fresh : effect;
}

function mappingOf(node: ComparedNode): ObjectMappingNode | undefined {
  if (node.kind === "ObjectMapping") return node;
  return node.kind === "Schema" ? undefined : mappingOf(node.parent);
}
