import type { AttributeDefinitionNode, MappingSourceNode } from "@syncschema/model";
import { perNode } from "../../rule/per-node.ts";
import { definitionOf, targetDefinition } from "./definitions.ts";
import { type DirectSource, directSource } from "./direct-source.ts";

/** An attribute that is handed on as it is, with its definitions on both sides. */
export interface DirectFlow extends DirectSource {
  readonly from: AttributeDefinitionNode;
  readonly to: AttributeDefinitionNode;
}

/** What a source hands on; undefined where it is not direct, or one side does not define the attribute. */
export const directFlow: (source: MappingSourceNode) => DirectFlow | undefined = perNode((source) => {
  const direct = directSource(source);
  if (direct === undefined) return undefined;
  const from = definitionOf(direct.mapping.sourceObjects, direct.name);
  const to = targetDefinition(direct.attribute);
  const { name, property, attribute, mapping } = direct;
  return from && to && { name, property, attribute, mapping, from, to };
});
