import { withList } from "../evaluate/argument.ts";
import { gives, unknown } from "../evaluate/evaluated.ts";
import { textOf, type Value } from "../evaluate/value.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference, publicExports } from "./sources.ts";

export const removeDuplicates = defineFunction({
  name: "RemoveDuplicates",
  summary: "The values of a multi-valued attribute, each of them once",
  category: "list",
  parameters: [{ name: "attribute", key: "source", type: "Any", required: true, note: "Multi-valued." }],
  returns: "String",
  multivalued: true,
  status: "documented",
  notes: [
    "Whether values that differ in case alone are the same is not documented; the result is unknown where there are such.",
    "Gives no value for none: a default mapping of Cloud Sync applies it to proxyAddresses.",
  ],
  sources: [functionReference("removeduplicates"), cloudSyncReference("removeduplicates"), publicExports],
  examples() {
    return [
      {
        title: "addresses that differ in a space at the end",
        expression: "RemoveDuplicates(Trim([proxyAddresses]))",
        input: { proxyAddresses: ["smtp:a@contoso.com", "smtp:b@contoso.com", "smtp:a@contoso.com "] },
        result: ["smtp:a@contoso.com", "smtp:b@contoso.com"],
      },
    ];
  },
  evaluate: ([attribute]) =>
    attribute === null
      ? gives(null)
      : withList(attribute, (values) => {
          const once = firstOfEach(values, (text) => text);
          return once.length === firstOfEach(values, (text) => text.toUpperCase()).length
            ? gives(once)
            : unknown("whether values that differ in case alone are the same is not documented");
        }),
});

function firstOfEach(values: readonly Value[], fold: (text: string) => string): readonly Value[] {
  const seen = new Set<unknown>();
  return values.filter((value) => {
    const text = textOf(value);
    const key = text === undefined ? value : fold(text);
    return !seen.has(key) && seen.add(key);
  });
}
