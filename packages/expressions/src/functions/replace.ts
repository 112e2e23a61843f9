import {
  type DotNetMatch,
  type DotNetRegex,
  dotNetRegex,
  numberOf,
  replaceMatches,
  spanText,
  spliced,
} from "../dotnet/dot-net-regex.ts";
import { type Argument, withText, withTexts } from "../evaluate/argument.ts";
import { agreed, type Evaluated, gives, unknown } from "../evaluate/evaluated.ts";
import { isNullOrEmpty } from "../evaluate/value.ts";
import { defineFunction } from "./define-function.ts";
import {
  cloudSyncReference,
  functionReference,
  graphFunctions,
  graphParseExpression,
  successFactorsGuide,
  workdayGuide,
} from "./sources.ts";

export const replace = defineFunction({
  name: "Replace",
  summary: "A text in which others are replaced: literally, by a regular expression or by a template",
  category: "text",
  parameters: [
    { name: "source", key: "source", type: "String", required: true },
    {
      name: "oldValue",
      key: "Find",
      type: "String",
      required: false,
      note: "What is replaced in the source, or with a template the place in it that the source takes.",
    },
    {
      name: "regexPattern",
      key: "RegularExpression",
      type: "String",
      required: false,
      note: "A regular expression of .NET.",
    },
    {
      name: "regexGroupName",
      key: "RegularExpressionGroupName",
      type: "String",
      required: false,
      note: "A group of the pattern, if only what it holds is to be replaced.",
    },
    {
      name: "replacementValue",
      key: "Replacement",
      type: "String",
      required: false,
      note: "After a pattern it may name groups: `${id}`.",
    },
    {
      name: "replacementAttributeName",
      key: "ReplacementPropertyName",
      type: "String",
      required: false,
      note: "An attribute that stands in when the source has no value.",
    },
    { name: "template", key: "Template", type: "String", required: false },
  ],
  atLeast: 2,
  returns: "String",
  status: "documented",
  notes: [
    "Five combinations are documented: oldValue with replacementValue or with template; regexPattern with replacementValue, with regexGroupName and replacementValue, or with regexGroupName and replacementAttributeName. The result of any other is unknown.",
    "The two references say opposite things about replacementAttributeName. This is the reference for application provisioning and its example: the source when it has a value, else the group in the other attribute. With a source that has a value the result is unknown.",
    "Compares with regard to case.",
    "With regexGroupName it replaces what the group holds. Whether it also replaces the same text elsewhere is not documented, so the result is unknown where that matters.",
    "For one pattern, `[()\\s-]+`, the reference gives a telephone number without its plus sign. The pattern keeps it, and the Workday guide says so.",
    "Usually printed with all seven places; those at the end may be left out.",
    "Gives no value for none, except with a template or a replacing attribute.",
  ],
  sources: [
    functionReference("replace"),
    cloudSyncReference("replace"),
    graphFunctions,
    graphParseExpression,
    workdayGuide,
    successFactorsGuide,
  ],
  examples() {
    return [
      {
        title: "a title",
        expression: 'Replace([BusinessTitle],"Product Developer", , , "Software Engineer", , )',
        input: { BusinessTitle: "Product Developer" },
        result: "Software Engineer",
      },
      {
        title: "a domain that is taken away",
        expression: 'Replace([mail], "@contoso.com", , ,"", ,)',
        input: { mail: "john.doe@contoso.com" },
        result: "john.doe",
      },
      {
        title: "a template",
        expression: 'Replace([UserID],"<username>", , , , , "<username>@contoso.com")',
        input: { UserID: "jsmith" },
        result: "jsmith@contoso.com",
      },
      {
        title: "a named group in place of the whole",
        expression:
          'Replace([telephoneNumber], , "\\\\+(?<isdCode>\\\\d* )(?<phoneNumber>\\\\d{10})", , "${phoneNumber}", , )',
        input: { telephoneNumber: "+91 9998887777" },
        result: "9998887777",
      },
      {
        title: "characters that are taken away",
        expression: 'Replace([mobile], , "[()\\\\s-]+", , "", , )',
        input: { mobile: "+1 (999) 888-7777" },
        result: "+19998887777",
      },
      {
        title: "a group that is replaced, and the rest that stays",
        expression: 'Replace([AddressLineData], ,"(?<streetNumber>^\\\\d*)","streetNumber", "888", , )',
        input: { AddressLineData: "545 Tremont Street" },
        result: "888 Tremont Street",
      },
      {
        title: "a group that is taken away",
        expression: 'Replace([userPrincipalName], , "(?<Suffix>@(.)*)", "Suffix", "", , )',
        input: { userPrincipalName: "jsmith@contoso.com" },
        result: "jsmith",
      },
      {
        title: "a group of another attribute when the source is empty",
        expression:
          'Replace([telephoneNumber], , "\\\\+(?<isdCode>\\\\d* )(?<phoneNumber>\\\\d{10})", "phoneNumber" , , [mobile], )',
        input: { telephoneNumber: "", mobile: "+91 8887779999" },
        result: "8887779999",
      },
      {
        title: "letters that are taken away",
        expression: 'Replace([mailNickname], , "[a-zA-Z_]*", , "", , )',
        input: { mailNickname: "john_doe72" },
        result: "72",
      },
      {
        title: "a number with leading zeros",
        expression: 'Replace(Join("","00000000",[personIdExternal]), ,"(.*?)(?<id>.{0,8})$", ,"${id}", ,)',
        input: { personIdExternal: "12345" },
        result: "00012345",
      },
      {
        title: "leading zeros that are taken away",
        expression:
          'Replace([WorkerID], , "(?<leadingZeros>^0+)(?<actualValue>[a-zA-Z0-9]+)", , "${actualValue}", ,)',
        input: { WorkerID: "00012345" },
        result: "12345",
      },
      {
        title: "two groups of a suffix with a country before it",
        expression:
          'Join(" ",Replace([HereditarySuffix], ,"(?<CountryISOCode>.*)_(?<suffix1>.*)_(?<suffix2>.*)[0-9]", ,"${suffix1} ${suffix2}", , ),[PreferredLastName])',
        input: { HereditarySuffix: "NLD_Van_der3", PreferredLastName: "Hof" },
        result: "Van der Hof",
      },
    ];
  },
  evaluate: ([source, ...rest]) => {
    const given = optional.filter((_, index) => rest[index] !== undefined).join(", ");
    const combination = combinations[given];
    return combination === undefined
      ? unknown("this combination of arguments is not documented")
      : combination(source, rest);
  },
});

const optional = [
  "oldValue",
  "regexPattern",
  "regexGroupName",
  "replacementValue",
  "replacementAttributeName",
  "template",
];

type Combination = (source: Argument, rest: readonly Argument[]) => Evaluated;

const combinations: Readonly<Record<string, Combination>> = {
  "oldValue, replacementValue": (source, [oldValue, , , replacement]) =>
    withText(source, (text) =>
      withTexts([oldValue, replacement], (old, next) => replacedText(text, old, next)),
    ),
  "oldValue, template": (source, [oldValue, , , , , template]) =>
    withTexts([source, oldValue, template], (text, old, frame) => replacedText(frame, old, text)),
  "regexPattern, replacementValue": (source, [, pattern, , replacement]) =>
    withText(source, (text) =>
      withTexts([replacement], (next) =>
        withMatches(pattern, text, (matches, regex) => gives(replaceMatches(regex, matches, text, next))),
      ),
    ),
  "regexPattern, regexGroupName, replacementValue": (source, [, pattern, groupName, replacement]) =>
    withText(source, (text) =>
      withTexts([groupName, replacement], (group, next) =>
        withGroup(pattern, text, group, (spans) => replacedGroup(text, spans, next)),
      ),
    ),
  "regexPattern, regexGroupName, replacementAttributeName": (source, [, pattern, groupName, , other]) =>
    isNullOrEmpty(source ?? null)
      ? withTexts([groupName, other], (group, text) =>
          withGroup(pattern, text, group, ([span]) =>
            span === undefined
              ? unknown("what it gives when the other attribute does not match is not documented")
              : gives(spanText(text, span)),
          ),
        )
      : unknown("the two references contradict each other here"),
};

function replacedText(text: string, old: string, next: string): Evaluated {
  return old === ""
    ? unknown("an empty oldValue is not documented")
    : gives(text.replaceAll(old, () => next));
}

function withMatches(
  pattern: Argument,
  text: string,
  then: (matches: readonly DotNetMatch[], regex: DotNetRegex) => Evaluated,
): Evaluated {
  return withTexts([pattern], (source) => {
    const regex = dotNetRegex(source);
    const matches = regex?.matches(text);
    return regex === undefined || matches === undefined
      ? unknown(`the regular expression ${source} cannot be run here as .NET runs it`)
      : then(matches, regex);
  });
}

type Span = readonly [start: number, end: number];

/** Goes on with what a group holds in each match in which it takes part. */
function withGroup(
  pattern: Argument,
  text: string,
  group: string,
  then: (spans: readonly Span[]) => Evaluated,
): Evaluated {
  return withMatches(pattern, text, (matches, { groups }) => {
    const number = numberOf(group, groups);
    return number === undefined
      ? unknown(`the pattern has no group ${group}`)
      : then(matches.map((match) => match.groups.get(number)).filter((span) => span !== undefined));
  });
}

/**
 * The values of a group can be the places where it matches, or what it holds, wherever that stands in the text.
 */
function replacedGroup(text: string, spans: readonly Span[], replacement: string): Evaluated {
  if (replacement.includes("$"))
    return unknown("whether the replacement of a group may name groups is not documented");
  const places = spliced(
    text,
    spans.map((span) => ({ span, by: replacement })),
  );
  const values = new Set(spans.map((span) => spanText(text, span)).filter((value) => value !== ""));
  const everywhere = [...values].reduce((result, value) => result.replaceAll(value, () => replacement), text);
  return agreed([places, everywhere], "whether the same text elsewhere is replaced too is not documented");
}
