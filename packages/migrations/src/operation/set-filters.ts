import { type Address, isJsonObject, isSameProperty } from "@syncschema/model";
import { type DraftNode, propertyOf } from "../draft/draft-node.ts";
import { setting } from "../draft/step.ts";
import { blocked } from "./blocked.ts";
import { defineOperation } from "./define-operation.ts";

/** Says which containers or which groups of an Active Directory a rule is for. The one excludes the other. */
export interface SetFilters {
  readonly op: "set-filters";
  /** The synchronization rule. */
  readonly at: Address;
  /** Distinguished names; an empty list lets every container in. Left out, the filter stays. */
  readonly containers?: readonly string[];
  /** Distinguished names; an empty list lets everybody in. Left out, the filter stays. */
  readonly groups?: readonly string[];
}

export const setFilters = defineOperation<SetFilters>({
  op: "set-filters",
  kinds: ["SynchronizationRule"],
  words: ({ at, containers, groups }) =>
    [
      containers && `let ${containers.length === 0 ? "all containers" : containers.join(", ")} into ${at}`,
      groups && `let ${groups.length === 0 ? "all groups" : groups.join(", ")} into ${at}`,
    ]
      .filter((part) => part !== undefined)
      .join(" and "),
  steps({ at, ...wanted }, rule) {
    const lists = filters.map(({ property, list, given }) => {
      const current = membersOf(rule, property)[list];
      return wanted[given] ?? (Array.isArray(current) ? current : []);
    });
    if (lists.every((list) => list.length > 0))
      return blocked({ kind: "filters-exclude-each-other", address: at });
    return filters.flatMap(({ property, list, given }) => {
      const entries = wanted[given];
      const value = entries && { ...membersOf(rule, property), [list]: entries };
      const isSame = isSameProperty("SynchronizationRule", property, propertyOf(rule, property), value);
      return value === undefined || isSame ? [] : [setting(rule, property, value)];
    });
  },
});

const filters = [
  { property: "containerFilter", list: "includedContainers", given: "containers" },
  { property: "groupFilter", list: "includedGroups", given: "groups" },
] as const;

function membersOf(rule: DraftNode, property: string) {
  const value = propertyOf(rule, property);
  return isJsonObject(value) ? value : {};
}
