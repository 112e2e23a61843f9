import fc from "fast-check";
import { engineWords } from "./engine-words.ts";
import { quoted } from "./string-literal.ts";
import { comparisonOperators } from "./tree.ts";

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,8}$/);

const attribute = fc
  .oneof(
    name,
    fc.constantFrom("mS-DS-ConsistencyGuid", "urn:ietf:params:scim:schemas:core:2.0:User:userName"),
    fc.constantFrom('emails[type eq "work"].value', 'roles[primary eq "True"].value', 'a[b eq "]"].c'),
  )
  .map((inner) => `[${inner}]`);

const number = fc.oneof(
  fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map(String),
  fc.constantFrom("0", "-14", "42568.75"),
);

const leaf = fc.oneof(
  attribute,
  number,
  fc.string({ unit: "binary", maxLength: 6 }).map(quoted),
  fc.constantFrom('"\\+"', '"\\2C"', "&HF7", "%DomainFQDN%", ...engineWords),
);

const layout = fc.constantFrom("", "", " ", "  ", "\n", "\t", "\r\n  ");

const { argument } = fc.letrec<{ argument: string; call: string; comparison: string; slots: string }>(
  (tie) => ({
    argument: fc.oneof({ maxDepth: 4, withCrossShrink: true }, leaf, tie("call"), tie("comparison")),
    call: fc.tuple(name, layout, tie("slots")).map(([callee, blank, slots]) => `${callee}${blank}(${slots})`),
    slots: fc
      .array(fc.tuple(layout, fc.option(tie("argument"), { nil: "", freq: 4 }), layout), { maxLength: 5 })
      .map((slots) => slots.map((parts) => parts.join("")).join(",")),
    comparison: fc
      .tuple(fc.oneof(leaf, tie("call")), layout, fc.constantFrom(...comparisonOperators), layout, leaf)
      .map((parts) => parts.join("")),
  }),
);

/** The text of any expression that the grammar has, in any layout. */
export const arbitraryExpression: fc.Arbitrary<string> = fc
  .tuple(layout, argument, layout)
  .map((parts) => parts.join(""));
