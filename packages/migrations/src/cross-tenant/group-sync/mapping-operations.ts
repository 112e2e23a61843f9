import { flowTypeNames, type ObjectMappingNode } from "@syncschema/model";
import { operableAddress } from "../../migration/operable-address.ts";
import { newAttributeMapping } from "../../operation/ensure-attribute-mapping.ts";
import type { Operation } from "../../operation/operation.ts";
import { attributeOperations, directSource } from "./attribute-operations.ts";
import { groupAttributes, groupObject } from "./group-attributes.ts";
import { type StartingPoint, spelling } from "./starting-point.ts";

/** What the mapping of groups has to become, whether it is there or not. */
export function mappingOperations(start: StartingPoint): Operation[] {
  const { mapping } = start;
  if (mapping === undefined) return addedMapping(start);
  const at = operableAddress(mapping);
  return [
    { op: "set-enabled", at, enabled: true },
    { op: "set-flow-types", at, flowTypes: flowTypeNames },
    ...attributeOperations(start, mapping),
    ...respeltObjects(mapping),
  ];
}

function addedMapping(start: StartingPoint): Operation[] {
  const value = {
    enabled: true,
    flowTypes: allFlowTypes(start),
    name: "Provision Microsoft Entra ID Groups",
    sourceObjectName: groupObject,
    targetObjectName: groupObject,
    // How the service matches groups is its own affair; no attribute of these is made to match.
    attributeMappings: groupAttributes.map(({ name }) =>
      newAttributeMapping(spelling(start.target, name) ?? name, { source: directSource(start, name) }),
    ),
    metadata: [],
    scope: null,
  };
  return [{ op: "add", at: `${operableAddress(start.rule)} / mapping:${groupObject}→${groupObject}`, value }];
}

/** All three operations, with the blanks that the other mappings of the rule have. */
function allFlowTypes({ rule }: StartingPoint): string {
  const hasBlanks = rule.objectMappings.some(
    ({ value }) => typeof value.flowTypes === "string" && value.flowTypes.includes(", "),
  );
  return flowTypeNames.join(hasBlanks ? ", " : ",");
}

/** The mapping has another address afterwards, so this comes last. Its name, scope and metadata stay. */
function respeltObjects(mapping: ObjectMappingNode): Operation[] {
  const rule = operableAddress(mapping.parent);
  const { sourceObjectName, targetObjectName } = mapping;
  const operations: Operation[] = [];
  let at = operableAddress(mapping);
  if (sourceObjectName !== groupObject) {
    operations.push({ op: "set", at, property: "sourceObjectName", value: groupObject });
    at = `${rule} / mapping:${groupObject}→${targetObjectName ?? ""}`;
  }
  if (targetObjectName !== groupObject)
    operations.push({ op: "set", at, property: "targetObjectName", value: groupObject });
  return operations;
}
