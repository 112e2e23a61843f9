import { callsTo } from "../checked-expression.ts";
import { defineCheck } from "../define-check.ts";

export const selectUniqueValueDirection = defineCheck({
  id: "select-unique-value-direction",
  summary: "SelectUniqueValue gives values to Active Directory",
  why: "It is documented for Workday, SuccessFactors and API-driven provisioning to Active Directory. Into Microsoft Entra ID, a report says, only its first value is ever tried, so that the second person of a name fails.",
  severity: "warning",
  evidence: "field",
  source: "https://github.com/MicrosoftDocs/azure-docs/issues/38096",
  messages: {
    entra: {
      message:
        "SelectUniqueValue looks for taken values in Active Directory, and the target is Microsoft Entra ID",
      help: "Have the source system give unique values, or provision to Active Directory.",
    },
    unknown: {
      message: "SelectUniqueValue only looks for taken values in Active Directory",
      help: "If the target is another directory, have the source system give unique values.",
    },
  },
  examples() {
    return {
      bad: [
        { expression: "SelectUniqueValue([a], [b])", gives: ["unknown"] },
        { expression: "SelectUniqueValue([a], [b])", target: { directory: "entra" } },
      ],
      good: [{ expression: "SelectUniqueValue([a], [b])", target: { directory: "active-directory" } }],
    };
  },
  *check(expression) {
    const { directory } = expression.target ?? {};
    if (directory === "active-directory") return;
    for (const { node } of callsTo(expression, "SelectUniqueValue")) {
      yield directory === "entra"
        ? { messageId: "entra", severity: "warning", ...node.nameRange }
        : { messageId: "unknown", severity: "hint", ...node.nameRange };
    }
  },
});
