import { defineFunction } from "./define-function.ts";
import { graphFunctions } from "./sources.ts";

export const isNothing = defineFunction({
  name: "IsNothing",
  summary: "A Boolean; what it tests is not documented",
  category: "logic",
  parameters: [{ name: "source", key: "source", type: "Boolean", required: true }],
  returns: "Boolean",
  status: "observed",
  notes: ["In the list that Graph gives, and in no reference and no example. Use IsNull or IsPresent."],
  sources: [graphFunctions],
  examples() {
    return [{ title: "a call by its signature", expression: "IsNothing([manager])" }];
  },
});
