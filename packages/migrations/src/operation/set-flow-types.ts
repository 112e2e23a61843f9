import { type Address, type FlowType, flowTypeNames, isSameProperty } from "@syncschema/model";
import { textOf } from "../draft/definitions.ts";
import { type DraftNode, listIn } from "../draft/draft-node.ts";
import { setting } from "../draft/step.ts";
import { defineOperation } from "./define-operation.ts";

/** Says which operations an object mapping carries to its target; an empty list is `None`. */
export interface SetFlowTypes {
  readonly op: "set-flow-types";
  readonly at: Address;
  readonly flowTypes: readonly FlowType[];
}

export const setFlowTypes = defineOperation<SetFlowTypes>({
  op: "set-flow-types",
  kinds: ["ObjectMapping"],
  words: ({ at, flowTypes }) => `flow ${flowTypes.join(", ") || "nothing"} in ${at}`,
  steps({ flowTypes }, mapping) {
    const current = textOf(mapping, "flowTypes");
    const wanted =
      flowTypeNames.filter((name) => flowTypes.includes(name)).join(separator(mapping)) || "None";
    // What is left out would mean all three, but nobody sees it in the file.
    const isSame = current !== undefined && isSameProperty("ObjectMapping", "flowTypes", current, wanted);
    return isSame ? [] : [setting(mapping, "flowTypes", wanted)];
  },
});

/** With the blanks that the mappings of the rule have. */
function separator({ parent, list }: DraftNode): string {
  const siblings = parent && list ? listIn(parent, list).nodes : [];
  return siblings.some((sibling) => textOf(sibling, "flowTypes")?.includes(", ")) ? ", " : ",";
}
