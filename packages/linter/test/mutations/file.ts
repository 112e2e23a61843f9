import { encode } from "@syncschema/model";
import { crossTenant, scim } from "./fixture.ts";
import type { Mutation } from "./mutation.ts";

export const file: readonly Mutation[] = [
  {
    rule: "duplicate-json-key",
    of: scim,
    by: "a second state of a mapping",
    text: (text) => text.replace('"flowTypes": "Add,Update,Delete",', '$&\n"enabled": true,'),
    at: scim.groups,
    shows: '"enabled"',
    behind: '"Add,Update,Delete",\n',
  },
  {
    rule: "file-not-utf8",
    of: crossTenant,
    by: "writing it as Windows PowerShell does",
    bytes: (text) => encode(text, { charset: "utf-16le", bom: true }),
    at: "schema",
    shows: "{",
  },
  {
    rule: "invalid-json",
    of: scim,
    by: "a comma behind the last rule",
    text: (text) => text.replace('\n  ],\n  "directories"', ',\n  ],\n  "directories"'),
    at: "file",
    shows: ",",
    behind: "}\n      ]\n    }",
  },
  {
    rule: "lone-surrogate",
    of: scim,
    by: "half an emoji in a name",
    text: (text) => text.replace("Azure Active Directory Groups", "$& \\ud83d"),
    at: scim.groups,
    shows: "\\ud83d",
  },
  {
    rule: "not-a-schema",
    of: scim,
    by: "saving it in the list that Graph answered with",
    text: (text) => `{"value": [${text}]}`,
    at: "file",
    shows: "{",
  },
  {
    rule: "too-deeply-nested",
    of: scim,
    by: "a list inside of three hundred others",
    text: (text) => text.replace('"directories": [', `"directories": [${"[".repeat(300)}${"]".repeat(300)},`),
    at: "file",
    shows: "[",
    behind: `"directories": [${"[".repeat(254)}`,
  },
  {
    rule: "unreadable-encoding",
    of: scim,
    by: "bytes that are no text in UTF-8",
    bytes: (text) =>
      Uint8Array.of(...encode(text, { charset: "utf-8", bom: false }).slice(0, 9), 0xff, 0xfe, 0xff),
    at: "file",
    shows: "\u{fffd}",
  },
];
