import { keyOf } from "../index/tolerant-reading.ts";
import { child, type Pointer } from "../json/pointer.ts";
import { isJsonObject, type JsonObject } from "../json/value.ts";

/** A place whose content was lost or never filled in before the file was saved. */
export interface Damage {
  readonly kind: "serialisation-truncated" | "placeholder" | "empty-item";
  readonly pointer: Pointer;
  /** The text that stands there; for an empty item the name of the collection. */
  readonly found: string;
}

/**
 * Finds what a serialiser cut off (`@{…}`, `System.Object[]`), what documentation left out (`...`, `{}`), and
 * what a template engine did not fill in (`${…}`, `{{…}}`).
 *
 * Reads the value only when the text contains one of the telltale strings, so a clean file pays for a few
 * string searches.
 */
export function findDamage(text: string, schema: JsonObject, pointer: Pointer): Damage[] {
  const suspicious = telltales.some((telltale) => text.includes(telltale)) || telltaleBraces.test(text);
  if (!suspicious) return [];
  const damage: Damage[] = [];
  inspect(schema, pointer, "", damage);
  return damage;
}

const telltales = ["@{", "System.", "Microsoft.Graph.", "...", "…", "${", "{{", "<", "\\u003c"];

/** Braces with nothing or a word inside; those of JSON within JSON are followed by a quote. */
const telltaleBraces = /\{\s*\}|"\{[\w .-]/;

/** PowerShell's ConvertTo-Json turns what lies deeper than -Depth into such text; its default depth is 2. */
const truncated = /^(?:@\{.*\}?|System\.(?:Object\[\]|Collections\.[\w.`[\], ]+)|Microsoft\.Graph\.[\w.]+)$/s;

/** `...`, `…`, `<id>` or `{id}` as the whole text; a GUID or a number in braces is none. */
const placeholder = /^(?:\.{3}|…|<[^<>]+>|\{(?![\da-f-]{36}\}|\d+\})[\w .-]+\})$/i;
const unrendered = /\$\{[^}]*\}|\{\{.*?\}\}/;

/** Texts in which braces and dots are ordinary: expressions, defaults and the engine's embedded JSON. */
const freeText = new Set(["expression", "defaultValue", "value", "values", "description"]);

/** Collections of objects in which documentation writes {} for "and so on". */
const objectCollections = new Set([
  "synchronizationRules",
  "objectMappings",
  "attributeMappings",
  "directories",
  "objects",
  "attributes",
]);

function inspect(value: unknown, pointer: Pointer, name: string, damage: Damage[]): void {
  if (typeof value === "string") {
    if (truncated.test(value)) {
      damage.push({ kind: "serialisation-truncated", pointer, found: value });
    } else if (!freeText.has(name) && (placeholder.test(value) || unrendered.test(value))) {
      damage.push({ kind: "placeholder", pointer, found: value });
    }
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      const at = `${pointer}/${index}`;
      if (objectCollections.has(name) && isJsonObject(item) && Object.keys(item).length === 0) {
        damage.push({ kind: "empty-item", pointer: at, found: name });
      } else {
        inspect(item, at, name, damage);
      }
    }
  } else if (isJsonObject(value)) {
    // The name of a constant is its value, so anything may stand there.
    const isSource = keyOf(value, "expression") !== undefined;
    for (const [key, item] of Object.entries(value)) {
      const inner = camelCase(key);
      inspect(item, child(pointer, key), isSource && inner === "name" ? "expression" : inner, damage);
    }
  }
}

/** A property's own name, also where it is written in PascalCase. */
function camelCase(key: string): string {
  return key.charAt(0).toLowerCase() + key.slice(1);
}
