import { type JsonEdit, type JsonType, lastSegment } from "@syncschema/model";
import { defineRule } from "../../rule/define-rule.ts";
import { kindOfValue } from "./kind-of-value.ts";
import { typeNames } from "./type-names.ts";

export const wrongValueType = defineRule({
  id: "wrong-value-type",
  summary: "Every value has the type that Graph gives to its property",
  why: 'Graph refuses the whole body: "Property … in payload has a value that does not match schema".',
  severity: "error",
  preset: "minimal",
  whenDisabled: "same",
  evidence: { kind: "field", source: "https://github.com/AzureAD/entra-id-inbound-provisioning/issues/15" },
  fix: "safe",
  messages: {
    type: {
      message: "{{property}} must be {{expected}}, but {{found}} stands here",
      help: "Write {{example}}. Spreadsheets and scripts that read the file as text leave such values.",
    },
  },
  examples() {
    return {
      bad: [
        { title: "a boolean as text", parts: { mapping: { enabled: "true" } } },
        { title: "a number as text", parts: { rule: { priority: "1" } } },
        { title: "text where an object belongs", parts: { mapping: { scope: "none" } } },
      ],
      good: [{ title: "each in its type", parts: { mapping: { enabled: true }, rule: { priority: 1 } } }],
    };
  },
  visit: {
    File({ faults }, context) {
      for (const fault of faults) {
        if (fault.kind !== "wrong-value-type") continue;
        const { pointer, expected, found } = fault;
        const meant = converted(found, expected);
        const fix: { fix?: JsonEdit[] } =
          meant === undefined ? {} : { fix: [{ op: "set", pointer, value: meant }] };
        context.report({
          at: { pointer, part: "value" },
          messageId: "type",
          data: {
            property: propertyOf(pointer),
            expected: expected
              .filter((type) => type !== "null")
              .map((type) => typeNames[type])
              .join(" or "),
            found: kindOfValue(found),
            example: meant === undefined ? samples[expected[0] ?? "string"] : JSON.stringify(meant),
          },
          ...fix,
        });
      }
    },
  },
});

/** The value that was meant, where there is no doubt. */
function converted(found: unknown, expected: readonly JsonType[]): boolean | number | string | undefined {
  if (typeof found === "string") {
    if (expected.includes("boolean") && /^(?:true|false)$/i.test(found))
      return found.toLowerCase() === "true";
    if (expected.includes("integer") && /^-?\d{1,9}$/.test(found)) return Number(found);
  }
  const isScalar = typeof found === "number" || typeof found === "boolean";
  return isScalar && expected.includes("string") ? String(found) : undefined;
}

/** `values`, or `values[0]` for an element. */
function propertyOf(pointer: string): string {
  const last = lastSegment(pointer) ?? "";
  return /^\d+$/.test(last)
    ? `${lastSegment(pointer.slice(0, pointer.lastIndexOf("/"))) ?? ""}[${last}]`
    : last;
}

const samples: Readonly<Record<JsonType, string>> = {
  object: "{ … }",
  array: "[ … ]",
  string: '"…"',
  integer: "a number without quotes",
  number: "a number without quotes",
  boolean: "true or false, without quotes",
  null: "null",
};
