import { withList } from "../evaluate/argument.ts";
import { gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference } from "./sources.ts";

export const count = defineFunction({
  name: "Count",
  summary: "How many values a multi-valued attribute has",
  category: "list",
  parameters: [{ name: "attribute", key: undefined, type: "Any", required: true, note: "Multi-valued." }],
  returns: "Number",
  status: "documented",
  notes: ["What it gives for an absent attribute is not documented."],
  sources: [functionReference("count"), cloudSyncReference("count")],
  examples() {
    return [
      {
        title: "two values",
        expression: "Count([proxyAddresses])",
        input: { proxyAddresses: ["SMTP:a@contoso.com", "smtp:b@contoso.com"] },
        result: 2,
      },
    ];
  },
  evaluate: ([attribute]) => withList(attribute, (values) => gives(values.length)),
});
