import type { Dialect } from "./dialect.ts";

export const powerAutomate: Dialect = {
  id: "power-automate",
  product: "Power Automate and Azure Logic Apps",
  source: "https://learn.microsoft.com/azure/logic-apps/expression-functions-reference",
  functions: [
    { name: "AddDays", equivalent: 'DateAdd("d", days, date)' },
    { name: "Base64", replacement: "ConvertToBase64" },
    { name: "Base64ToString", replacement: "ConvertFromBase64" },
    { name: "Concat", equivalent: 'Join("", value, value)' },
    { name: "Empty", replacement: "IsNullOrEmpty" },
    { name: "EndsWith" },
    { name: "Equals", equivalent: "value=value as the condition of IIF" },
    { name: "First", equivalent: "Item(values, 1)" },
    { name: "Greater", equivalent: "value>value as the condition of IIF" },
    { name: "If", replacement: "IIF" },
    { name: "IndexOf", equivalent: "InStr(text, part), which counts from 1" },
    { name: "Length", replacement: "Len" },
    { name: "Less", equivalent: "value<value as the condition of IIF" },
    { name: "StartsWith", equivalent: 'Left(value, length)="text" as the condition of IIF' },
    { name: "Substring", equivalent: "Mid(text, start, length), which counts from 1" },
    { name: "UtcNow", replacement: "Now" },
  ],
  constants: [],
};
