import { withTexts } from "../evaluate/argument.ts";
import { fails, gives, unknown } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import {
  cloudSyncReference,
  docsIssue,
  functionReference,
  successFactorsGuide,
  workdayGuide,
} from "./sources.ts";

const rules = `SelectUniqueValue(
  Join("@", NormalizeDiacritics(StripSpaces(Join(".",  [PreferredFirstName], [PreferredLastName]))), "contoso.com"),
  Join("@", NormalizeDiacritics(StripSpaces(Join(".",  Mid([PreferredFirstName], 1, 1), [PreferredLastName]))), "contoso.com"),
  Join("@", NormalizeDiacritics(StripSpaces(Join(".",  Mid([PreferredFirstName], 1, 2), [PreferredLastName]))), "contoso.com")
)`;
const johnSmith = { PreferredFirstName: "John", PreferredLastName: "Smith" };

export const selectUniqueValue = defineFunction({
  name: "SelectUniqueValue",
  summary: "The first of several values that no object of the target has yet",
  category: "directory",
  parameters: [
    { name: "uniqueValueRule1", key: undefined, type: "String", required: true },
    { name: "uniqueValueRule2", key: undefined, type: "String", required: true },
  ],
  repeats: 1,
  returns: "String",
  applicability: "Workday, SuccessFactors and API-driven provisioning to Active Directory",
  status: "documented",
  notes: [
    "At the top of the expression only, and not on an attribute that is matched: saving it fails with SchemaInvalid, since the attribute would have more than one source.",
    "For new objects: set the mapping to flow during creation alone, ObjectAddOnly.",
    "When the target has all values the object is put aside (escrowed) with an entry in the log.",
    "The search in the target does not escape diacritics: put NormalizeDiacritics around each value.",
  ],
  sources: [
    functionReference("selectuniquevalue"),
    cloudSyncReference("selectuniquevalue"),
    docsIssue("azure-docs", 20635),
    docsIssue("azure-docs", 11525),
    workdayGuide,
    successFactorsGuide,
  ],
  examples() {
    return [
      {
        title: "the first value is free",
        expression: rules,
        input: johnSmith,
        environment: { isUnique: () => true },
        result: "John.Smith@contoso.com",
      },
      {
        title: "the first value is taken",
        expression: rules,
        input: johnSmith,
        environment: { isUnique: (value) => value !== "John.Smith@contoso.com" },
        result: "J.Smith@contoso.com",
      },
      {
        title: "two values are taken",
        expression: rules,
        input: johnSmith,
        environment: { isUnique: (value) => value.startsWith("Jo.") },
        result: "Jo.Smith@contoso.com",
      },
      {
        title: "all values are taken",
        expression: rules,
        input: johnSmith,
        environment: { isUnique: () => false },
        outcome: { kind: "error", message: "SelectUniqueValue: the target has all 3 values" },
      },
      {
        title: "without a look into the target",
        expression: rules,
        input: johnSmith,
        outcome: { kind: "unknown", reason: "SelectUniqueValue: no lookup in the target is given" },
      },
    ];
  },
  evaluate: (candidates, { isUnique }) =>
    isUnique === undefined
      ? unknown("no lookup in the target is given")
      : withTexts(candidates, (...values) => {
          const unique = values.find(isUnique);
          return unique === undefined ? fails(`the target has all ${values.length} values`) : gives(unique);
        }),
});
