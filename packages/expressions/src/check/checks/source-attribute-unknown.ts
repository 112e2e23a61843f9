import { defineCheck } from "../define-check.ts";
import { nearest } from "../nearest.ts";

export const sourceAttributeUnknown = defineCheck({
  id: "source-attribute-unknown",
  summary: "Attributes in an expression are defined for the source object",
  why: "The service refuses to save the schema, or the cycle fails on an attribute that the directory does not have.",
  severity: "error",
  evidence: "documented",
  source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  messages: {
    near: { message: "The source object has no attribute {{name}}", help: "Was {{nearest}} meant?" },
    unknown: {
      message: "The source object has no attribute {{name}}",
      help: "Add it to the definition of the source object, or read another.",
    },
  },
  examples() {
    return {
      bad: [
        { expression: "Trim([maill])", gives: ["near"], attributes: [{ name: "mail" }] },
        { expression: "Trim([shoeSize])", gives: ["unknown"], attributes: [{ name: "mail" }] },
      ],
      good: [
        { expression: "Trim([Mail])", attributes: [{ name: "mail" }] },
        { expression: "Trim([shoeSize])" },
      ],
    };
  },
  *check({ attributes, read }) {
    if (!attributes) return;
    const names = attributes.map((attribute) => attribute.name);
    const lowered = new Set(names.map((name) => name.toLowerCase()));
    for (const { name, start, end } of read) {
      if (lowered.has(name.toLowerCase())) continue;
      const near = nearest(name, names);
      if (near === undefined) yield { messageId: "unknown", severity: "error", data: { name }, start, end };
      else yield { messageId: "near", severity: "error", data: { name, nearest: near }, start, end };
    }
  },
});
