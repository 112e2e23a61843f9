import {
  type DirectoryNode,
  findAttribute,
  type ObjectDefinitionNode,
  type ObjectMappingNode,
  ruleIds,
  type SchemaDocument,
  type SynchronizationRuleNode,
} from "@syncschema/model";
import { groupAttribute, groupObject } from "./group-attributes.ts";

/** One directory with what it defines of groups. */
export interface DirectorySide {
  readonly side: "source" | "target";
  readonly directory: DirectoryNode;
  /** The definitions of Group; real directories define an object twice at times. */
  readonly objects: readonly ObjectDefinitionNode[];
}

/** Where a schema stands before groups are synchronized. */
export interface StartingPoint {
  readonly rule: SynchronizationRuleNode;
  readonly mapping: ObjectMappingNode | undefined;
  readonly source: DirectorySide;
  readonly target: DirectorySide;
}

/** Why a schema cannot be changed safely. */
export interface Blocked {
  readonly blocked: string;
}

/** Finds what the migration works on, or the reason why there is no telling. */
export function startingPoint({ schema }: SchemaDocument): StartingPoint | Blocked {
  const rule = groupRule(schema.rules);
  if ("blocked" in rule) return rule;
  const source = directorySide(rule, "source");
  if ("blocked" in source) return source;
  const target = directorySide(rule, "target");
  if ("blocked" in target) return target;
  const mappings = groupMappings(rule);
  if (mappings.length > 1) {
    return { blocked: `the rule ${nameOf(rule)} has ${mappings.length} mappings of groups; keep one` };
  }
  return { rule, mapping: mappings[0], source, target };
}

/** The rule that maps groups, else the one that is known to be for cross-tenant synchronization. */
function groupRule(rules: readonly SynchronizationRuleNode[]): SynchronizationRuleNode | Blocked {
  if (rules.length === 0) return { blocked: "the file has no synchronization rule" };
  const mapping = rules.filter((rule) => groupMappings(rule).length > 0);
  if (mapping.length > 1) {
    return {
      blocked: `the rules ${mapping.map(nameOf).join(" and ")} map groups; keep the mapping of groups in one`,
    };
  }
  const rule =
    mapping[0] ??
    rules.find(({ id }) => id === ruleIds.azure2Azure) ??
    (rules.length === 1 ? rules[0] : undefined);
  if (rule === undefined) {
    return {
      blocked: `none of the ${rules.length} synchronization rules has the id of cross-tenant synchronization`,
    };
  }
  return rule.editable ? rule : { blocked: `the rule ${nameOf(rule)} is marked as not editable` };
}

/** The mappings of groups in whatever spelling, without those that the engine keeps for itself. */
function groupMappings(rule: SynchronizationRuleNode): ObjectMappingNode[] {
  return rule.objectMappings.filter(
    ({ internal, sourceObjectName, targetObjectName }) =>
      !internal && (meansGroup(sourceObjectName) || meansGroup(targetObjectName)),
  );
}

export function meansGroup(name: string | undefined): boolean {
  return /^groups?$/i.test(name?.trim() ?? "");
}

function directorySide(rule: SynchronizationRuleNode, side: DirectorySide["side"]): DirectorySide | Blocked {
  const directory = rule[`${side}Directory`];
  const name = rule[`${side}DirectoryName`];
  if (directory === undefined) {
    return { blocked: `the ${side} directory of the rule ${nameOf(rule)} is not defined in the file` };
  }
  if (directory.name !== name) {
    return {
      blocked: `the rule ${nameOf(rule)} calls its ${side} directory "${name}", which is defined as "${directory.name}"; use one name`,
    };
  }
  return { side, directory, objects: directory.objects.filter((object) => object.name === groupObject) };
}

function nameOf({ name, id }: SynchronizationRuleNode): string {
  return name || id || "without a name";
}

/**
 * The name of an attribute of groups as a directory defines it, or will after the migration; undefined when
 * it does not. Names are case-sensitive to the service.
 */
export function spelling({ objects }: DirectorySide, name: string): string | undefined {
  const found = findAttribute(objects, name);
  return found.match === "none" ? groupAttribute(name)?.name : found.definition.name;
}
