import { parse } from "@syncschema/expressions";
import { expect, test } from "vitest";
import { saidByText } from "./said-by-text.ts";

test.each([
  ["[mail]", { type: "Attribute", name: "mail" }],
  [' [emails[type eq "work"].value] ', { type: "Attribute", name: 'emails[type eq "work"].value' }],
  ['"a \\"b\\""', { type: "Constant", name: 'a "b"' }],
  ["448", { type: "Constant", name: "448" }],
  ["%DomainFQDN%", { type: "Constant", name: "%DomainFQDN%" }],
  ['Join("@", [a], )', { type: "Function", name: "Join" }],
])("%s", (text, said) => {
  expect(saidByText(parse(text))).toEqual(said);
});

test.each(["", "Sales Inc.", "ToLower([mail]", "True"])("%s says nothing for certain", (text) => {
  expect(saidByText(parse(text))).toBeUndefined();
});
