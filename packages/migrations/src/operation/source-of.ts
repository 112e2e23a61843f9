import { buildSource, describeError, describeNoTree, parse } from "@syncschema/expressions";
import { isJsonObject, type JsonObject, propertiesOf } from "@syncschema/model";
import { type Blocked, blocked } from "./blocked.ts";

/**
 * The source that the service would make of an expression. Properties that Graph does not know are taken over
 * from the source that was there.
 */
export function sourceOf(expression: string, former?: unknown): { readonly source: JsonObject } | Blocked {
  const parsed = parse(expression);
  const built = buildSource(parsed);
  if (!built.ok) {
    const [error] = parsed.errors;
    const because = error ? describeError(error) : built.reasons.map(describeNoTree).join("; ");
    return blocked({ kind: "no-tree", expression, because });
  }
  const known = propertiesOf("AttributeMappingSource").map((name) => name.toLowerCase());
  const unknown = Object.entries(isJsonObject(former) ? former : {}).filter(
    ([name]) => !known.includes(name.toLowerCase()),
  );
  return { source: { ...(built.source as unknown as JsonObject), ...Object.fromEntries(unknown) } };
}
