import { encode, readDocument } from "@syncschema/model";
import { expect, test } from "vitest";
import { exampleText, userMappings } from "../../examples/example-schema.ts";
import { computed, constant, mappedParts } from "../../examples/mapped-parts.ts";
import { lint } from "../../lint/lint.ts";
import { environmentLiteral } from "./environment-literal.ts";

function messageFor(mapping: Readonly<Record<string, unknown>>, rule = {}): string | undefined {
  const parts = {
    ...mappedParts("User", [...userMappings, mapping]),
    rule,
    schema: { id: "scim.00000000000000000000000000000000" },
  };
  const reading = readDocument(
    "schema.json",
    encode(exampleText({ parts, profile: "scim" }, undefined), { charset: "utf-8", bom: false }),
  );
  return lint(reading, { rules: [environmentLiteral] })[0]?.message;
}

test.each([
  ["the domain of an address", constant("mail", "all@contoso.com"), "contoso.com"],
  ["a domain of its own", computed("mail", 'Join("@", [alias], "mail.contoso.com")'), "mail.contoso.com"],
  [
    "a domain in a pattern",
    computed("mail", 'Replace([mail], , "@contoso\\\\.com$", , "", , )'),
    "contoso.com",
  ],
  [
    "a tenant's first domain",
    constant("site", "https://contoso.onmicrosoft.com/x"),
    "contoso.onmicrosoft.com",
  ],
  ["a container", constant("parent", "OU=Staff,DC=contoso,DC=com"), "OU=Staff,DC=contoso,DC=com"],
  [
    "an identifier",
    constant("tenant", "11111111-2222-3333-4444-555555555555"),
    "11111111-2222-3333-4444-555555555555",
  ],
])("%s names the environment", (_, mapping, literal) => {
  expect(messageFor(mapping)).toBe(`The schema is for no job in particular, but names "${literal}"`);
});

test.each([
  ["an attribute with a dot", computed("costCenter", "Trim([employeeOrgData.costCenter])")],
  ["a language", constant("locale", "en-US")],
  ["a format", computed("hired", 'FormatDateTime([hired], , "dd.MM.yyyy", "yyyy-MM-dd")')],
])("%s names none", (_, mapping) => {
  expect(messageFor(mapping)).toBeUndefined();
});
