import { withTexts } from "../evaluate/argument.ts";
import { gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference } from "./sources.ts";

export const cRef = defineFunction({
  name: "CRef",
  summary: "A text as a reference to an object",
  category: "conversion",
  parameters: [{ name: "value", key: undefined, type: "String", required: true }],
  returns: "Reference",
  applicability: "one example of the Cloud Sync reference",
  status: "observed",
  notes: [
    "A function of Connect Sync. Of provisioning only the example for DNComponent in the Cloud Sync reference names it, and no page defines it; do not count on it.",
  ],
  sources: [cloudSyncReference("dncomponent")],
  examples() {
    return [
      {
        title: "the name in a distinguished name",
        expression: "DNComponent(CRef([dn]),1)",
        input: { dn: "cn=Joe,ou=People,dc=contoso,dc=com" },
        result: "Joe",
      },
    ];
  },
  evaluate: ([value]) => withTexts([value], (text) => gives(text)),
});
