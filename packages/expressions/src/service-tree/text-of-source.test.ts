import { expect, test } from "vitest";
import { parse } from "../syntax/parse.ts";
import { buildSource } from "./build-source.ts";
import type { MappingSource } from "./mapping-source.ts";
import { textOfSource } from "./text-of-source.ts";

const again = (text: string) => {
  const built = buildSource(parse(text));
  return built.ok ? textOfSource(built.source) : built;
};

test.each([
  "[mail]",
  '"a\\"b"',
  "%DomainFQDN%",
  "Left(Trim([info]), 448)",
  'IIF(BitAnd([userAccountControl], 2)="0", "True", "False")',
  "IIF(IsPresent([a]), [b], )",
  'Replace([preferredLanguage], "-", , , "_", , )',
  'Join("@", [sAMAccountName], %DomainFQDN%)',
  'Switch([IsSoftDeleted], , "False", "True", "True", "False")',
  'FormatDateTime(DateFromNum([pwdLastSet]), "RoundtripKind", , "yyyyMMddHHmmss.0Z")',
])("%s comes back from its tree", (text) => {
  expect(again(text)).toEqual({ ok: true, text });
});

test("the old FormatDateTime comes back with four slots, since its tree is the same", () => {
  expect(again('FormatDateTime([a], , "yyyy")')).toEqual({
    ok: true,
    text: 'FormatDateTime([a], , , "yyyy")',
  });
});

test("a key in another case is the same key", () => {
  const value: MappingSource = { name: "a", type: "Attribute" };
  expect(textOfSource({ name: "Trim", type: "Function", parameters: [{ key: "Source", value }] })).toEqual({
    ok: true,
    text: "Trim([a])",
  });
});

test("a tree with something unknown in it has no text", () => {
  const value: MappingSource = { name: "a", type: "Attribute" };
  const call = (name: string, key: string) =>
    textOfSource({ name, type: "Function", parameters: [{ key, value }] });
  expect(call("Trim", "from")).toEqual({
    ok: false,
    reasons: [{ kind: "unknown-key", name: "Trim", key: "from" }],
  });
  expect(call("Upper", "source")).toEqual({
    ok: false,
    reasons: [{ kind: "unknown-function", name: "Upper" }],
  });
  expect(textOfSource({ name: "a", type: "Variable" })).toEqual({
    ok: false,
    reasons: [{ kind: "unknown-type", name: "Variable" }],
  });
  expect(textOfSource({ type: "Constant" })).toEqual({
    ok: false,
    reasons: [{ kind: "no-name", name: "Constant" }],
  });
});
