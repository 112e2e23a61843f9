import { defineFunction } from "./define-function.ts";
import { cloudSyncReference } from "./sources.ts";

export const contains = defineFunction({
  name: "Contains",
  summary: "The number of the value of a multi-valued attribute that has a text in it",
  category: "list",
  parameters: [
    { name: "attribute", key: undefined, type: "Any", required: true, note: "Multi-valued." },
    { name: "search", key: undefined, type: "String", required: true },
  ],
  returns: "Number",
  applicability: "one example of the Cloud Sync reference",
  status: "observed",
  notes: [
    "A function of Connect Sync. Of provisioning only the example for Item in the Cloud Sync reference names it, and no page defines it; do not count on it.",
  ],
  sources: [cloudSyncReference("item")],
  examples() {
    return [
      {
        title: "the primary address",
        expression: 'Item([proxyAddresses],Contains([proxyAddresses], "SMTP:"))',
      },
    ];
  },
});
