import fc from "fast-check";

/** The value of a JSON file, to be changed in place. */
// biome-ignore lint/suspicious/noExplicitAny: edits reach into any part of a schema
type Json = any;
type Path = readonly (string | number)[];

/** A schema with some edits of any kind: values, things and members changed, added, repeated, moved and removed. */
export function editedSchemas(schema: object): fc.Arbitrary<object> {
  const places = placesByKind(schema);
  const place = fc.constantFrom(...places).chain((paths) => fc.constantFrom(...paths));
  const edit = fc.tuple(place, fc.constantFrom(...edits));
  return fc.array(edit, { minLength: 1, maxLength: 6 }).map((chosen) => {
    const copy = structuredClone(schema);
    for (const [path, change] of chosen) {
      const holder = holderAt(copy, path);
      const key = path.at(-1) as string | number;
      if (holder !== undefined && holder[key] !== undefined) change(holder, key);
    }
    return copy;
  });
}

type Edit = (holder: Json, key: string | number) => void;

const edits: readonly Edit[] = [
  (holder, key) => {
    holder[key] = anotherValue(holder[key]);
  },
  (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  (holder, key) => {
    if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
    else holder["x-new"] = holder[key];
  },
  (holder, key) => {
    if (Array.isArray(holder)) holder.unshift(renamed(structuredClone(holder[Number(key)])));
    else holder[key] = null;
  },
  (holder, key) => {
    if (Array.isArray(holder)) holder.push(...holder.splice(Number(key), 1));
  },
];

function anotherValue(value: Json): Json {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (Array.isArray(value)) return value.slice(1);
  if (typeof value !== "object" || value === null) return `${value ?? ""}x`;
  return "expression" in value
    ? { type: "Attribute", name: "mail", expression: "[mail]", parameters: [] }
    : value;
}

/** Something new beside what it is a copy of. */
function renamed(thing: Json): Json {
  if (typeof thing !== "object" || thing === null) return `${thing}x`;
  for (const name of ["id", "name", "targetAttributeName", "sourceOperandName", "targetObjectName"])
    if (typeof thing[name] === "string") thing[name] += "New";
  return thing;
}

function holderAt(schema: Json, path: Path): Json {
  let holder = schema;
  for (const step of path.slice(0, -1)) holder = holder?.[step];
  return typeof holder === "object" && holder !== null ? holder : undefined;
}

/** Grouped by what they are, so that the few places of a rule are tried as often as those of attributes. */
function placesByKind(schema: Json): Path[][] {
  const groups = new Map<string, Path[]>();
  const visit = (value: Json, path: Path): void => {
    if (path.length > 0) {
      const kind = path.filter((step) => typeof step === "string").join("/") + typeof path.at(-1);
      groups.set(kind, [...(groups.get(kind) ?? []), path]);
    }
    if (typeof value !== "object" || value === null) return;
    for (const [name, held] of Object.entries(value))
      visit(held, [...path, Array.isArray(value) ? Number(name) : name]);
  };
  visit(schema, []);
  return [...groups.values()];
}
