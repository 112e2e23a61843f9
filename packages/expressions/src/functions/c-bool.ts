import { gives, unknown } from "../evaluate/evaluated.ts";
import { numberOf } from "../evaluate/value.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference, functionReference, publicExports } from "./sources.ts";

export const cBool = defineFunction({
  name: "CBool",
  summary: "True for what is not zero, and for a comparison that holds",
  category: "conversion",
  parameters: [
    {
      name: "Expression",
      key: "source",
      type: "Any",
      required: true,
      note: "Besides the condition of IIF the one place for a comparison.",
    },
  ],
  returns: "Boolean",
  status: "documented",
  notes: [
    'Also used on the texts "true" and "false". What it gives for other texts, and without a value, is not documented.',
  ],
  sources: [
    functionReference("cbool"),
    cloudSyncReference("cbool"),
    publicExports,
    "https://github.com/oci-landing-zones/terraform-oci-multicloud-azure",
  ],
  examples() {
    return [
      {
        title: "a comparison",
        expression: "CBool([attribute1] = [attribute2])",
        input: { attribute1: "a", attribute2: "a" },
        result: true,
      },
      {
        title: "a security group, by the highest bit of its type",
        expression: "CBool(BitAnd([groupType], -2147483648))",
        input: { groupType: "-2147483646" },
        result: true,
      },
      {
        title: "a distribution group",
        expression: "CBool(BitAnd([groupType], -2147483648))",
        input: { groupType: 8 },
        result: false,
      },
      { title: "a text", expression: 'CBool("true")', result: true },
    ];
  },
  evaluate: ([expression = null]) => {
    if (typeof expression === "boolean") return gives(expression);
    const number = numberOf(expression);
    if (number !== undefined) return gives(Number(number) !== 0);
    if (typeof expression === "string" && /^(?:true|false)$/i.test(expression))
      return gives(expression.toLowerCase() === "true");
    return unknown("what it gives for this is not documented");
  },
});
