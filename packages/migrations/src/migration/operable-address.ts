import {
  type Address,
  addressOf,
  findByAddress,
  joinSteps,
  type Node,
  type SchemaNode,
  stepsOf,
} from "@syncschema/model";

/** The address of a thing for an operation: with `#1` where its own would stand for several siblings. */
export function operableAddress(node: Node): Address {
  const schema = schemaOf(node);
  const steps = stepsOf(addressOf(node));
  return joinSteps(
    steps.map((step, index) => {
      const second = joinSteps([...steps.slice(0, index), `${step}#2`]);
      return findByAddress(schema, second) ? `${step}#1` : step;
    }),
  );
}

function schemaOf(node: Node): SchemaNode {
  return node.kind === "Schema" ? node : schemaOf(node.parent);
}
