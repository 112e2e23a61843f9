import { gives } from "../evaluate/evaluated.ts";
import { isNullOrEmpty } from "../evaluate/value.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference, publicExports } from "./sources.ts";

export const isPresent = defineFunction({
  name: "IsPresent",
  summary: "Whether there is a value that is not an empty text",
  category: "logic",
  parameters: [{ name: "Expression", key: "source", type: "Any", required: true }],
  returns: "Boolean",
  status: "documented",
  notes: [
    "The opposite of IsNullOrEmpty.",
    "Not for the source of Switch, says the reference for application provisioning, of which that of Cloud Sync has an example.",
    "The reference also says it of the condition of IIF; the default mappings of Cloud Sync have it there.",
  ],
  sources: [functionReference("ispresent"), cloudSyncReference("ispresent"), publicExports],
  examples() {
    return [
      {
        title: "a reference",
        expression: "IsPresent([directManager])",
        input: { directManager: "cn=Joe,dc=contoso,dc=com" },
        result: true,
      },
      {
        title: "the first of two attributes that has a value",
        expression: "IIF(IsPresent([displayName]), [displayName], [cn])",
        input: { cn: "jdoe" },
        result: "jdoe",
      },
    ];
  },
  evaluate: ([value = null]) => gives(!isNullOrEmpty(value)),
});
