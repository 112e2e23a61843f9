import { type ExampleParts, userMappings, without } from "../../examples/example-schema.ts";
import { computed } from "../../examples/mapped-parts.ts";

/** An example in which users are matched by what an expression makes of them. */
export function matchedBy(expression: string): ExampleParts {
  const match = computed("userName", expression, { matchingPriority: 1 });
  return { mapping: { attributeMappings: [match, ...without(userMappings, "userName")] } };
}
