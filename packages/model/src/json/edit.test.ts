import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits, EditConflictError, type JsonEdit } from "./edit.ts";
import { child, pointer } from "./pointer.ts";

const mapping = `{
  "name": "Group",
  "enabled": false,
  "flowTypes": ["Add", "Update"],
  "attributeMappings": [
    { "targetAttributeName": "displayName" }
  ],
  "metadata": []
}
`;

test("setting a value touches that value alone", () => {
  expect(applyEdits(mapping, [{ op: "set", pointer: "/enabled", value: true }])).toBe(
    mapping.replace("false", "true"),
  );
});

test("a missing member is added at the end, an element after its siblings, each in their style", () => {
  const edited = applyEdits(mapping, [
    { op: "set", pointer: "/scope", value: { groups: [] } },
    {
      op: "append",
      pointer: "/attributeMappings",
      value: { targetAttributeName: "mailEnabled" },
    },
    { op: "append", pointer: "/flowTypes", value: "Delete" },
    { op: "append", pointer: "/metadata", value: { key: "a", value: null } },
  ]);
  expect(edited).toBe(`{
  "name": "Group",
  "enabled": false,
  "flowTypes": ["Add", "Update", "Delete"],
  "attributeMappings": [
    { "targetAttributeName": "displayName" },
    {
      "targetAttributeName": "mailEnabled"
    }
  ],
  "metadata": [
    {
      "key": "a",
      "value": null
    }
  ],
  "scope": {
    "groups": []
  }
}
`);
});

test("removing takes the comma along, wherever the member stands", () => {
  const text = '{ "a": 1, "b": 2, "c": 3 }';
  const without = (...names: string[]) =>
    applyEdits(
      text,
      names.map((name) => ({ op: "remove", pointer: `/${name}` }) as const),
    );
  expect(without("a")).toBe('{ "b": 2, "c": 3 }');
  expect(without("b")).toBe('{ "a": 1, "c": 3 }');
  expect(without("c")).toBe('{ "a": 1, "b": 2 }');
  expect(without("a", "b", "c")).toBe("{}");
});

test("a renamed member stays where it is", () => {
  expect(applyEdits('{"Enabled":true,"x":1}', [{ op: "rename", pointer: "/Enabled", name: "enabled" }])).toBe(
    '{"enabled":true,"x":1}',
  );
});

test("renaming and a change inside the renamed member go together", () => {
  const edits: JsonEdit[] = [
    { op: "rename", pointer: "/A", name: "a" },
    { op: "set", pointer: "/A/b", value: 2 },
  ];
  expect(applyEdits('{"A":{"b":1}}', edits)).toBe('{"a":{"b":2}}');
});

test("members swap their names, and a name that goes is free", () => {
  const text = '{"a":1,"b":2,"c":3}';
  const swapped: JsonEdit[] = [
    { op: "rename", pointer: "/a", name: "b" },
    { op: "rename", pointer: "/b", name: "a" },
  ];
  expect(applyEdits(text, swapped)).toBe('{"b":1,"a":2,"c":3}');
  const freed: JsonEdit[] = [
    { op: "remove", pointer: "/a" },
    { op: "rename", pointer: "/c", name: "a" },
  ];
  expect(applyEdits(text, freed)).toBe('{"b":2,"a":3}');
});

test("a name is the same however it is escaped", () => {
  expect(applyEdits('{"a\\u002fb":1}', [{ op: "set", pointer: "/a~1b", value: 2 }])).toBe('{"a\\u002fb":2}');
});

test("minified text stays minified", () => {
  expect(applyEdits('{"a":[{"b":1}]}', [{ op: "append", pointer: "/a", value: { b: 2, c: [] } }])).toBe(
    '{"a":[{"b":1},{"b":2,"c":[]}]}',
  );
});

test("Windows line ends and PowerShell's indentation from the bracket are kept", () => {
  const text = [
    "{",
    '    "objects":  [',
    "                    {",
    '                        "name":  "User"',
    "                    }",
    "                ]",
    "}",
  ].join("\r\n");
  const edited = applyEdits(text, [
    {
      op: "append",
      pointer: "/objects",
      value: { name: "Group", tags: ["x"] },
    },
  ]);
  expect(edited.split("\r\n").slice(4, 12)).toEqual([
    "                    },",
    "                    {",
    '                        "name":  "Group",',
    '                        "tags":  [',
    '                                     "x"',
    "                                 ]",
    "                    }",
    "                ]",
  ]);
});

test("brackets that share a line keep sharing it", () => {
  const text = '{\n  "a": [{\n    "b": 1\n  }]\n}';
  expect(applyEdits(text, [{ op: "append", pointer: "/a", value: { b: 2 } }])).toBe(
    '{\n  "a": [{\n    "b": 1\n  }, {\n    "b": 2\n  }]\n}',
  );
});

test.each<[string, JsonEdit[], string]>([
  ["a place that does not exist", [{ op: "remove", pointer: "/x" }], "/x: there is no such place"],
  ["no array", [{ op: "append", pointer: "/name", value: 1 }], "/name: there is no array"],
  ["no parent", [{ op: "set", pointer: "/x/y", value: 1 }], "/x/y: there is no object to add it to"],
  [
    "past the end",
    [{ op: "insert", pointer: "/metadata/1", value: 1 }],
    "/metadata/1: there is no such place in the array",
  ],
  ["the root", [{ op: "remove", pointer: "" }], "the root: it cannot be removed"],
  [
    "a taken name",
    [{ op: "rename", pointer: "/name", name: "enabled" }],
    '/name: the object already has a member "enabled"',
  ],
  [
    "a name that another member gets as well",
    [
      { op: "rename", pointer: "/name", name: "title" },
      { op: "rename", pointer: "/enabled", name: "title" },
    ],
    '/enabled: another edit gives the object a member "title"',
  ],
  [
    "a name that is added as well",
    [
      { op: "set", pointer: "/title", value: 1 },
      { op: "rename", pointer: "/name", name: "title" },
    ],
    '/name: another edit gives the object a member "title"',
  ],
  [
    "an edit inside what goes",
    [
      { op: "remove", pointer: "/attributeMappings" },
      { op: "append", pointer: "/attributeMappings", value: 1 },
    ],
    "/attributeMappings: another edit replaces or removes what it is in",
  ],
  [
    "two values for one place",
    [
      { op: "set", pointer: "/new", value: 1 },
      { op: "set", pointer: "/new", value: 2 },
    ],
    "/new: two edits set it",
  ],
])("%s is refused", (_, edits, message) => {
  expect(() => applyEdits(mapping, edits)).toThrow(
    new EditConflictError(message.split(":")[0] as string, message.split(": ")[1] as string).message,
  );
});

/** What the edits mean, on the parsed value: the slow and obvious way. */
function applied(root: unknown, edits: readonly JsonEdit[]): unknown {
  const at = new Map<string, JsonEdit[]>();
  for (const edit of edits) {
    const key = edit.op === "append" ? `${edit.pointer}/-` : edit.pointer;
    at.set(key, [...(at.get(key) ?? []), edit]);
  }
  const known = new Set<string>();
  const rebuilt = (value: unknown, here: string): unknown => {
    if (Array.isArray(value)) {
      const items: unknown[] = [];
      for (let index = 0; index <= value.length; index++) {
        const place = child(here, index);
        for (const edit of at.get(place) ?? []) if (edit.op === "insert") items.push(edit.value);
        if (index < value.length && !gone(place)) items.push(next(value[index], place));
      }
      for (const edit of at.get(`${here}/-`) ?? []) items.push((edit as { value: unknown }).value);
      return items;
    }
    if (typeof value === "object" && value !== null) {
      const members: [string, unknown][] = [];
      for (const [key, item] of Object.entries(value)) {
        const place = child(here, key);
        known.add(place);
        if (gone(place)) continue;
        const renamed = at.get(place)?.find((edit) => edit.op === "rename");
        members.push([renamed ? renamed.name : key, next(item, place)]);
      }
      return Object.fromEntries([...members, ...added(here)]);
    }
    return value;
  };
  const gone = (place: string) => at.get(place)?.some((edit) => edit.op === "remove") ?? false;
  const next = (value: unknown, place: string) => {
    const set = at.get(place)?.find((edit) => edit.op === "set");
    return set ? set.value : rebuilt(value, place);
  };
  const added = (here: string): [string, unknown][] =>
    edits.flatMap((edit) =>
      edit.op === "set" &&
      !known.has(edit.pointer) &&
      edit.pointer.slice(0, edit.pointer.lastIndexOf("/")) === here
        ? [[edit.pointer.slice(here.length + 1), edit.value] as [string, unknown]]
        : [],
    );
  return next(root, "");
}

/** JSON.parse puts names that look like indexes before all others, and so would not show their order. */
const name = fc.string().filter((text) => !/^\d+$/.test(text));

/** A document and edits of it that do not exclude each other. */
const editedDocument = fc
  .tuple(
    fc.object({
      key: name,
      maxDepth: 3,
      values: [fc.integer(), fc.string(), fc.constant(null)],
      withDate: false,
    }),
    fc.array(fc.nat(9), { minLength: 1, maxLength: 60 }),
    fc.jsonValue(),
  )
  .map(([value, choices, content]) => {
    const root = JSON.parse(JSON.stringify(value)) as unknown;
    const edits: JsonEdit[] = [];
    let turn = 0;
    const choose = () => choices[turn++ % choices.length] as number;
    const visit = (item: unknown, here: (string | number)[]) => {
      const at = pointer(here);
      const inObject = typeof here.at(-1) === "string";
      const choice = choose();
      if (here.length > 0 && choice === 0) return void edits.push({ op: "remove", pointer: at });
      if (here.length > 0 && choice === 1) return void edits.push({ op: "set", pointer: at, value: content });
      if (inObject && choice === 2)
        edits.push({
          op: "rename",
          pointer: at,
          name: `renamed ${edits.length}`,
        });
      if (typeof item !== "object" || item === null) return;
      const isArray = Array.isArray(item);
      if (isArray && choose() < 3) edits.push({ op: "append", pointer: at, value: content });
      if (isArray && choose() < 3)
        edits.push({
          op: "insert",
          pointer: `${at}/${choose() % (item.length + 1)}`,
          value: { content },
        });
      if (!isArray && choose() < 3)
        edits.push({
          op: "set",
          pointer: `${at}/added ${edits.length}`,
          value: content,
        });
      for (const [key, inner] of Object.entries(item)) visit(inner, [...here, isArray ? Number(key) : key]);
    };
    visit(root, []);
    return { root, edits };
  });

const spacing = fc.constantFrom("", "  ", "\t");

test("any mix of edits gives the document that they describe", () => {
  fc.assert(
    fc.property(
      editedDocument,
      spacing,
      fc.constantFrom("\n", "\r\n"),
      ({ root, edits }, indent, newline) => {
        const text = JSON.stringify(root, null, indent).replaceAll("\n", newline);
        expect(JSON.parse(applyEdits(text, edits))).toEqual(JSON.parse(JSON.stringify(applied(root, edits))));
      },
    ),
    { numRuns: 500 },
  );
});

test("what JSON.stringify wrote looks as if JSON.stringify had written the result", () => {
  fc.assert(
    fc.property(editedDocument, spacing, ({ root, edits }, indent) => {
      const text = JSON.stringify(root, null, indent);
      const edited = applyEdits(text, edits);
      const showsItsLayout = indent === "" ? text.includes('":') : text.includes("\n");
      if (showsItsLayout) expect(edited).toBe(JSON.stringify(JSON.parse(edited), null, indent));
    }),
    { numRuns: 500 },
  );
});

test("no edits, and edits that set what is there, leave the text as it is", () => {
  const odd = '\n{ "a" :1,\t"b":[ ] }\r\n';
  expect(applyEdits(odd, [])).toBe(odd);
  expect(applyEdits(odd, [{ op: "set", pointer: "/a", value: 1 }])).toBe(odd);
});

test("a thousand edits in a megabyte change a thousand places and nothing else", () => {
  const attributes = Array.from({ length: 5000 }, (_, index) => ({
    name: `attribute${index}`,
    type: "String",
    mutability: "ReadWrite",
    metadata: [],
    anchor: false,
  }));
  const document = { directories: [{ objects: [{ name: "User", attributes }] }] };
  const text = JSON.stringify(document, null, 2);
  const edits = Array.from({ length: 1000 }, (_, index): JsonEdit => {
    const at = pointer(["directories", 0, "objects", 0, "attributes", index * 5]);
    return index % 2 === 0
      ? { op: "set", pointer: `${at}/type`, value: "Reference" }
      : { op: "set", pointer: `${at}/required`, value: true };
  });
  const expected = attributes.map((attribute, index) =>
    index % 10 === 0
      ? { ...attribute, type: "Reference" }
      : index % 5 === 0
        ? { ...attribute, required: true }
        : attribute,
  );
  document.directories[0]!.objects[0]!.attributes = expected;
  expect(text.length).toBeGreaterThan(1_000_000);
  expect(applyEdits(text, edits)).toBe(JSON.stringify(document, null, 2));
});
