import type { Dialect } from "./dialect.ts";

export const excel: Dialect = {
  id: "excel",
  product: "Excel",
  source:
    "https://support.microsoft.com/office/excel-functions-alphabetical-b3944572-255d-4efb-bb96-c6d90033e188",
  functions: [
    { name: "And", equivalent: "IIF(first, IIF(second, yes, no), no)" },
    { name: "Concatenate", equivalent: 'Join("", value, value)' },
    { name: "Find", equivalent: "InStr(text, part), with the text first" },
    { name: "IfError" },
    { name: "Ifs", equivalent: "IIF in IIF, or Switch" },
    { name: "IsBlank", replacement: "IsNullOrEmpty" },
    { name: "Lower", replacement: "ToLower" },
    { name: "Or", equivalent: "IIF(first, yes, IIF(second, yes, no))" },
    { name: "Proper", replacement: "PCase" },
    { name: "Search", equivalent: "InStr(text, part), with the text first" },
    { name: "Substitute", equivalent: 'Replace(text, "old", , , "new", , )' },
    { name: "Text", equivalent: "FormatDateTime(value, , inputFormat, outputFormat)" },
    { name: "TextJoin", equivalent: "Join(separator, value, value)" },
    { name: "Today", replacement: "Now" },
    { name: "Upper", replacement: "ToUpper" },
    { name: "VLookup", equivalent: "Switch(value, default, key, result)" },
    { name: "XLookup", equivalent: "Switch(value, default, key, result)" },
  ],
  constants: [],
};
