import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits, EditConflictError, type JsonEdit } from "./edit.ts";
import { editedValue } from "./edit-value.ts";
import { child, type Pointer } from "./pointer.ts";
import { isJsonObject } from "./value.ts";

test("what no edit touches is shared, what is around an edit is not", () => {
  const before = { a: { b: [1, { c: 2 }] }, d: { e: [3] } };
  const after = editedValue(before, [{ op: "set", pointer: "/a/b/1/c", value: 5 }]) as typeof before;
  expect(after).toEqual({ a: { b: [1, { c: 5 }] }, d: { e: [3] } });
  expect(after.d).toBe(before.d);
  expect(before.a.b[1]).toEqual({ c: 2 });
});

test("pointers speak of the value before the first edit", () => {
  const edits: JsonEdit[] = [
    { op: "remove", pointer: "/0" },
    { op: "append", pointer: "", value: "end" },
    { op: "insert", pointer: "/2", value: "c" },
    { op: "set", pointer: "/1", value: "B" },
  ];
  expect(editedValue(["a", "b", "d"], edits)).toEqual(["B", "c", "d", "end"]);
});

test("a name that is a trap is an ordinary name", () => {
  const before: unknown = JSON.parse('{"a":{},"__proto__":1}');
  const after = editedValue(before, [{ op: "set", pointer: "/a", value: 2 }]);
  expect(JSON.stringify(after)).toBe('{"a":2,"__proto__":1}');
});

test("whatever the edits, the value is what the edited text says", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.jsonValue()), { maxLength: 5 }),
      (given, choices) => {
        const text = JSON.stringify(given, null, 2);
        const value: unknown = JSON.parse(text);
        const places = placesOf(value, "");
        const edits = choices.flatMap(([where, what, added]) => {
          const place = places[where % places.length];
          return place ? editAt(place, what, added) : [];
        });
        let after: string;
        try {
          after = applyEdits(text, edits);
        } catch (error) {
          if (error instanceof EditConflictError) return;
          throw error;
        }
        expect(JSON.stringify(editedValue(value, edits))).toBe(JSON.stringify(JSON.parse(after)));
      },
    ),
  );
});

interface Place {
  readonly pointer: Pointer;
  readonly value: unknown;
  readonly inArray: boolean;
}

function placesOf(value: unknown, pointer: Pointer, inArray = false): Place[] {
  const place = { pointer, value, inArray };
  if (typeof value !== "object" || value === null) return [place];
  return [
    place,
    ...Object.entries(value).flatMap(([key, held]) =>
      placesOf(held, child(pointer, key), Array.isArray(value)),
    ),
  ];
}

function editAt({ pointer, value, inArray }: Place, what: number, added: unknown): JsonEdit[] {
  const possible: JsonEdit[] = [{ op: "set", pointer, value: added }];
  if (pointer !== "") possible.push({ op: "remove", pointer });
  if (inArray) possible.push({ op: "insert", pointer, value: added });
  else if (pointer !== "") possible.push({ op: "rename", pointer, name: `${JSON.stringify(added)}` });
  if (Array.isArray(value)) possible.push({ op: "append", pointer, value: added });
  if (isJsonObject(value)) possible.push({ op: "set", pointer: child(pointer, "new"), value: added });
  return [possible[what % possible.length] as JsonEdit];
}
