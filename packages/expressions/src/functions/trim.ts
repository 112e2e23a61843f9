import { type Argument, withText } from "../evaluate/argument.ts";
import { type Evaluated, gives } from "../evaluate/evaluated.ts";
import { isList, textOf } from "../evaluate/value.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, publicExports } from "./sources.ts";

export const trim = defineFunction({
  name: "Trim",
  summary: "A text, or each of several values, without white space around it",
  category: "text",
  parameters: [
    { name: "value", key: "source", type: "String", required: true, note: "May be multi-valued." },
  ],
  returns: "String",
  applicability: "Cloud Sync, in both directions",
  status: "elsewhere",
  notes: [
    "In the reference of Cloud Sync alone, and in nearly all its default mappings.",
    "Gives no value for none: the default mappings apply it to attributes that are mostly absent.",
  ],
  sources: [cloudSyncReference("trim"), publicExports],
  examples() {
    return [
      { title: "a text", expression: 'Trim(" Test ")', result: "Test" },
      {
        title: "each of several values",
        expression: "Trim([proxyAddresses])",
        input: { proxyAddresses: [" SMTP:a@contoso.com", "smtp:b@contoso.com "] },
        result: ["SMTP:a@contoso.com", "smtp:b@contoso.com"],
      },
      { title: "no value", expression: "Trim([mail])", result: null },
    ];
  },
  evaluate: ([source]) => trimmed(source),
});

function trimmed(source: Argument): Evaluated {
  if (source === undefined || source === null || !isList(source))
    return withText(source, (text) => gives(text.trim()));
  return gives(source.map((value) => textOf(value)?.trim() ?? value));
}
