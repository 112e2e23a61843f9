import { gives, unknown } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference } from "./sources.ts";

export const guid = defineFunction({
  name: "Guid",
  summary: "A new random GUID",
  category: "random",
  parameters: [],
  returns: "String",
  status: "documented",
  notes: [
    "Different each time that the expression is evaluated, so the attribute changes in each cycle unless it flows during creation alone.",
    "The list of the Cloud Sync reference spells it GUID.",
  ],
  sources: [functionReference("guid"), cloudSyncReference("guid")],
  examples() {
    return [{ title: "a GUID", expression: "Guid()" }];
  },
  evaluate: (_, { random }) =>
    random === undefined ? unknown("no source of random numbers is given") : gives(newGuid(random)),
});

/** Of version 4, the variant of RFC 9562. */
function newGuid(random: () => number): string {
  return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replaceAll(/[xy]/g, (place) => {
    const digit = Math.floor(random() * 16);
    return (place === "x" ? digit : (digit & 3) | 8).toString(16);
  });
}
