import { environmentLiterals, isJsonObject, type SchemaChange, type SchemaDocument } from "@syncschema/model";
import { type TenantMap, tenantMapKinds } from "./tenant-map.ts";

/**
 * What a change brings that names an environment, and is neither in the map nor anywhere in the schema of the other
 * tenant.
 */
export function unmappedValues(
  port: SchemaChange,
  tenants: TenantMap,
  onto: SchemaDocument,
): readonly string[] {
  const brought = port.kind === "changed" ? port.to : port.after?.value;
  const names = tenantMapKinds.flatMap((kind) => Object.values(tenants[kind] ?? {})).map(folded);
  const known = folded(onto.file.text);
  const isKnown = (value: string) =>
    names.some((name) => value === name || value.endsWith(`,${name}`)) || known.includes(value);
  const found = textsIn(brought).flatMap((text) => [
    ...environmentLiterals(`"${text}"`),
    ...(text.match(extensionApp) ?? []),
  ]);
  return [...new Set(found)].filter((value) => !isKnown(folded(value)));
}

const extensionApp = /(?<=extension_)[\da-f]{32}(?=_)/gi;

/** Ids are written with hyphens and without, and nothing here depends on case. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll("-", "");
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isJsonObject(value) ? Object.values(value).flatMap(textsIn) : [];
}
