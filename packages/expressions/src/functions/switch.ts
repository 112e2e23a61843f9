import { gives, unknown } from "../evaluate/evaluated.ts";
import { isNullOrEmpty, textOf, type Value } from "../evaluate/value.ts";
import { defineFunction } from "./define-function.ts";
import {
  cloudSyncReference,
  customizeAttributes,
  docsIssue,
  functionReference,
  graphFunctions,
  successFactorsGuide,
  workdayGuide,
} from "./sources.ts";

export const switchFunction = defineFunction({
  name: "Switch",
  summary: "The value that belongs to the key which the source equals, else a default value",
  category: "logic",
  parameters: [
    {
      name: "source",
      key: "source",
      type: "String",
      required: true,
      note: "Not IsPresent, IsNull or IsNullOrEmpty, says the reference.",
    },
    {
      name: "defaultValue",
      key: "defaultValue",
      type: "String",
      required: false,
      note: "Its place may be empty, but has to be there.",
    },
    {
      name: "key",
      key: "switchValue",
      type: "String",
      required: true,
      note: '`""` stands for null and empty.',
    },
    { name: "value", key: "switchValue", type: "String", required: true },
  ],
  repeats: 2,
  returns: "String",
  status: "documented",
  notes: [
    "The number of arguments is even: with the default value forgotten all that follows is out of step. A published guide of a vendor has a call with 7.",
    "Compares with regard to case; put ToLower around the source to be rid of it.",
    "Only the value that is taken counts: the SuccessFactors guide keeps a date that NumFromDate rejects out of it with a key.",
    "A Boolean attribute equals the keys True and False. The reference warns of Booleans of functions as the source; another page of Microsoft has such an example.",
    "Not for references such as manager.",
    "With Entra ID as the source it may set the target to null, as the service evaluates it in a cycle in which another attribute changed: use IIF, or IgnoreFlowIfNullOrEmpty around it.",
    "Gives no value when no key is equal and the place of the default value is empty.",
  ],
  sources: [
    functionReference("switch"),
    cloudSyncReference("switch"),
    graphFunctions,
    customizeAttributes,
    docsIssue("entra-docs", 167),
    docsIssue("azure-docs", 115174),
    workdayGuide,
    successFactorsGuide,
  ],
  examples() {
    return [
      {
        title: "a time zone by a state",
        expression:
          'Switch([state], "Australia/Sydney", "NSW", "Australia/Sydney","QLD", "Australia/Brisbane", "SA", "Australia/Adelaide")',
        input: { state: "QLD" },
        result: "Australia/Brisbane",
      },
      {
        title: "no key is equal",
        expression:
          'Switch([state], "Australia/Sydney", "NSW", "Australia/Sydney","QLD", "Australia/Brisbane", "SA", "Australia/Adelaide")',
        input: { state: "qld" },
        result: "Australia/Sydney",
      },
      {
        title: "without regard to case",
        expression: 'Switch(ToLower([statusFlag]), "0", "true", "1", "false", "0")',
        input: { statusFlag: "TRUE" },
        result: "1",
      },
      {
        title: "a key for an absent attribute",
        expression: 'Switch([statusFlag], "Default Value", "true", "1", "", "0")',
        result: "0",
      },
      {
        title: "a value for an absent attribute, and its own for any other",
        expression: 'Switch([country],[country],"","Other")',
        input: { country: "USA" },
        result: "USA",
      },
      {
        title: "whether an account is active",
        expression: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")',
        input: { IsSoftDeleted: false },
        result: "True",
      },
      {
        title: "a date that would be an error, kept away by a key",
        expression:
          'Switch([endDate], NumFromDate([endDate]), "12/31/9999 12:00:00 AM", NumFromDate("2099-12-31T23:59:59-04:00"))',
        input: { endDate: "12/31/9999 12:00:00 AM" },
        result: 157469327990000000n,
      },
    ];
  },
  decide: ([source, defaultValue, ...pairs]) => {
    if (source === undefined) return unknown("an empty source is not documented");
    if (source.kind === "flow") return unknown("a source that stops the flow is not documented");
    if (source.kind !== "value") return source;
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      const key = pairs[index];
      if (key === undefined) return unknown("an empty place for a key is not documented");
      if (key.kind !== "value") return key;
      const equal = equals(source.value, key.value);
      if (equal === undefined) return unknown("a source or key with several values is not documented");
      if (equal) return pairs[index + 1] ?? gives(null);
    }
    return defaultValue ?? gives(null);
  },
});

function equals(source: Value, key: Value): boolean | undefined {
  if (isNullOrEmpty(source) || isNullOrEmpty(key)) return isNullOrEmpty(source) && isNullOrEmpty(key);
  const [sourceText, keyText] = [textOf(source), textOf(key)];
  return sourceText === undefined || keyText === undefined ? undefined : sourceText === keyText;
}
