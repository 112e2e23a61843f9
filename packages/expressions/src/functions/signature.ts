import type { FunctionDefinition } from "./define-function.ts";

/** How a function is called: `Join(separator, source, …)`. */
export function signature({ name, parameters, repeats = 0 }: FunctionDefinition): string {
  const names = parameters.map((parameter) => parameter.name);
  return `${name}(${[...names, ...(repeats > 0 ? ["…"] : [])].join(", ")})`;
}
