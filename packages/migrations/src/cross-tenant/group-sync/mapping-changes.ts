import { addressOf, type ObjectMappingNode } from "@syncschema/model";
import { appendEdits } from "../../migration/append-edits.ts";
import type { Change, Impact } from "../../migration/change.ts";
import { propertyChange } from "../../migration/property-change.ts";
import { attributeChanges, directMapping } from "./attribute-changes.ts";
import { groupAttributes, groupObject } from "./group-attributes.ts";
import { likeSibling } from "./like-sibling.ts";
import type { StartingPoint } from "./starting-point.ts";

/** What the mapping of groups has to become, whether it is there or not. */
export function mappingChanges(start: StartingPoint): Change[] {
  const { mapping } = start;
  return mapping === undefined
    ? [addedMapping(start)]
    : [...settings(start, mapping), ...attributeChanges(start, mapping)];
}

function addedMapping(start: StartingPoint): Change {
  const { rule } = start;
  const flowTypes = allFlowTypes(start);
  const value = likeSibling(
    {
      enabled: true,
      flowTypes,
      name: "Provision Microsoft Entra ID Groups",
      sourceObjectName: groupObject,
      targetObjectName: groupObject,
      attributeMappings: groupAttributes.map(({ name }) => directMapping(start, name)),
      metadata: [],
      scope: null,
    },
    rule.objectMappings[0]?.value,
  );
  return {
    kind: "add",
    address: `${addressOf(rule)} / mapping:${groupObject}→${groupObject}`,
    after: `enabled, flows ${flowTypes}, maps ${groupAttributes.map(({ name }) => name).join(", ")}`,
    impact: "create",
    edits: appendEdits(rule, "objectMappings", [value]).flat(),
  };
}

/** Object names, state and flow types of a mapping that is there. Its name, scope and metadata stay. */
function settings(start: StartingPoint, mapping: ObjectMappingNode): Change[] {
  const changes: Change[] = [];
  const set = (property: string, value: unknown, impact: Impact) =>
    void changes.push(propertyChange(mapping, property, value, impact));
  if (mapping.sourceObjectName !== groupObject) set("sourceObjectName", groupObject, "create");
  if (mapping.targetObjectName !== groupObject) set("targetObjectName", groupObject, "create");
  if (!mapping.enabled) set("enabled", true, "create");
  if (mapping.flowTypes.size < 3) set("flowTypes", allFlowTypes(start), flowImpact(mapping));
  return changes;
}

/** What flowing everything does that the mapping did not do before. */
function flowImpact({ enabled, flowTypes }: ObjectMappingNode): Impact {
  const runs = enabled && flowTypes.size > 0;
  if (runs && !flowTypes.has("Delete")) return "deprovision";
  return runs && flowTypes.has("Add") ? "resync" : "create";
}

/** All three operations, with the blanks that the other mappings of the rule have. */
function allFlowTypes({ rule }: StartingPoint): string {
  const hasBlanks = rule.objectMappings.some(
    ({ value }) => typeof value.flowTypes === "string" && value.flowTypes.includes(", "),
  );
  return ["Add", "Update", "Delete"].join(hasBlanks ? ", " : ",");
}
