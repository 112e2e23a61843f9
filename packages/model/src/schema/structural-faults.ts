import type { Pointer } from "../json/pointer.ts";
import { lastSegment, parentOf, parsePointer, valueAt } from "../json/pointer.ts";
import { isJsonObject } from "../json/value.ts";
import { flagNames } from "./enumerations.ts";
import type { SynchronizationSchema } from "./generated/synchronization-schema.ts";
import { validate } from "./generated/validate.ts";

/** A JSON type as people name it. */
export type JsonType = "object" | "array" | "string" | "integer" | "number" | "boolean" | "null";

/** A value whose type or spelling Graph's metadata does not allow. `pointer` is relative to the schema. */
export type StructuralFault =
  | { readonly kind: "collection-not-array"; readonly pointer: Pointer; readonly found: unknown }
  | {
      readonly kind: "wrong-value-type";
      readonly pointer: Pointer;
      readonly expected: readonly JsonType[];
      readonly found: unknown;
    }
  | {
      readonly kind: "invalid-enum-value";
      readonly pointer: Pointer;
      readonly allowed: readonly string[];
      readonly flags: boolean;
      readonly found: string;
    };

/** What ajv's generated code reports; its wording is not for people, so only the facts are used. */
interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: {
    readonly type?: JsonType | readonly JsonType[];
    readonly allowedValues?: readonly string[];
  };
}

const isValid = validate as ((value: unknown) => value is SynchronizationSchema) & {
  errors?: readonly ValidationError[] | null;
};

/** Every place where the value of a schema departs from Graph's types, at most one fault for each. */
export function structuralFaults(schema: unknown): StructuralFault[] {
  const faults = new Map<Pointer, StructuralFault>();
  // A list written as its only element hides what is wrong inside: it is looked at again with its brackets.
  let copy: unknown;
  const wrapped = new Set<Pointer>();
  for (let found = validated(schema); ; found = validated(copy)) {
    const before = wrapped.size;
    for (const fault of found) {
      const pointer = inFile(fault.pointer, wrapped);
      if (faults.has(pointer)) continue;
      faults.set(pointer, { ...fault, pointer });
      if (fault.kind !== "collection-not-array" || !isJsonObject(fault.found)) continue;
      copy ??= structuredClone(schema);
      wrapAt(copy, fault.pointer);
      wrapped.add(fault.pointer);
    }
    if (wrapped.size === before) return [...faults.values()];
  }
}

declare const structuredClone: <T>(value: T) => T;

function wrapAt(root: unknown, pointer: Pointer): void {
  const holder = valueAt(root, parentOf(pointer) ?? "") as Record<string, unknown>;
  const key = lastSegment(pointer) ?? "";
  holder[key] = [holder[key]];
}

/** A pointer into the copy, without the indexes of the brackets that only the copy has. */
function inFile(pointer: Pointer, wrapped: ReadonlySet<Pointer>): Pointer {
  let inCopy = "";
  let original = "";
  for (const segment of pointer.split("/").slice(1)) {
    if (!(segment === "0" && wrapped.has(inCopy))) original += `/${segment}`;
    inCopy += `/${segment}`;
  }
  return original;
}

function validated(schema: unknown): StructuralFault[] {
  if (isValid(schema)) return [];
  const faults = new Map<Pointer, StructuralFault>();
  for (const error of isValid.errors ?? []) {
    const fault = interpret(error, schema);
    const earlier = faults.get(error.instancePath);
    if (fault && (earlier === undefined || earlier.kind === "invalid-enum-value")) {
      faults.set(error.instancePath, fault);
    }
  }
  return [...faults.values()];
}

function interpret(error: ValidationError, schema: unknown): StructuralFault | undefined {
  const pointer = error.instancePath;
  const found = valueAt(schema, pointer);
  switch (error.keyword) {
    case "type": {
      // A nullable object is written as anyOf [object, null]; its null branch fails on every object.
      if (error.schemaPath.includes("/anyOf/1/")) return undefined;
      const expected = [error.params.type ?? []].flat();
      return expected.includes("array")
        ? { kind: "collection-not-array", pointer, found }
        : { kind: "wrong-value-type", pointer, expected, found };
    }
    case "enum":
      if (typeof found !== "string") return undefined;
      return {
        kind: "invalid-enum-value",
        pointer,
        allowed: error.params.allowedValues ?? [],
        flags: false,
        found,
      };
    case "pattern": {
      const property = parsePointer(pointer).at(-1) as keyof typeof flagNames;
      return {
        kind: "invalid-enum-value",
        pointer,
        allowed: flagNames[property],
        flags: true,
        found: String(found),
      };
    }
    default:
      return undefined;
  }
}
