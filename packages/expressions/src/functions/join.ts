import { withTexts } from "../evaluate/argument.ts";
import { gives, unknown } from "../evaluate/evaluated.ts";
import { isList, isNullOrEmpty } from "../evaluate/value.ts";
import { defineFunction } from "./define-function.ts";
import {
  cloudSyncReference,
  functionReference,
  graphFunctions,
  publicExports,
  successFactorsGuide,
  workdayGuide,
} from "./sources.ts";

export const join = defineFunction({
  name: "Join",
  summary: "Texts, one after the other with a separator between them",
  category: "text",
  parameters: [
    {
      name: "separator",
      key: "separator",
      type: "String",
      required: true,
      note: '`""` for none.',
    },
    {
      name: "source",
      key: "source",
      type: "String",
      required: true,
      note: "A multi-valued one gives all its values. Numbers and placeholders such as `%DomainFQDN%` stand without quotes.",
    },
  ],
  repeats: 1,
  returns: "String",
  status: "documented",
  notes: [
    "A source that is null or empty leaves no separator behind; Microsoft's own example counts on that.",
    "An empty place is no empty source: exports of 2020 print `%DomainFQDN%` so, and only their tree has its name. The result is then unknown.",
    'One source is enough: `Join("", [x])` makes one text of several values.',
  ],
  sources: [
    functionReference("join"),
    cloudSyncReference("join"),
    graphFunctions,
    publicExports,
    workdayGuide,
    successFactorsGuide,
  ],
  examples() {
    return [
      {
        title: "a comma between last and first name; the empty source leaves no comma",
        expression: 'Join(", ", "", [surname], [givenName])',
        input: { givenName: "John", surname: "Doe" },
        result: "Doe, John",
      },
      {
        title: "several values",
        expression: 'Join(";", [otherMails], "last")',
        input: { otherMails: ["a@contoso.com", "b@contoso.com"] },
        result: "a@contoso.com;b@contoso.com;last",
      },
      {
        title: "a mail address without blanks and diacritics",
        expression:
          'Join("@", NormalizeDiacritics(StripSpaces(Join(".", [PreferredFirstName], [PreferredLastName]))), "contoso.com")',
        input: { PreferredFirstName: "María", PreferredLastName: "José González" },
        result: "Maria.JoseGonzalez@contoso.com",
      },
      {
        title: "a placeholder that only the service can fill in",
        expression: 'Join("@", [sAMAccountName], %DomainFQDN%)',
        input: { sAMAccountName: "jdoe" },
        outcome: { kind: "unknown", reason: "%DomainFQDN% is filled in by the service" },
      },
    ];
  },
  evaluate: ([separator, ...sources]) => {
    if (sources.some((source) => source === undefined))
      return unknown("an empty place may stand for a placeholder such as %DomainFQDN%");
    const values = sources.flatMap((source) =>
      isList(source ?? null) ? source : [source],
    ) as typeof sources;
    const present = values.filter((value) => !isNullOrEmpty(value ?? null));
    return withTexts([separator ?? null, ...present], (between, ...texts) => gives(texts.join(between)));
  },
});
