import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { functions } from "../functions/registry.ts";
import { parse } from "../syntax/parse.ts";
import type { ExpressionNode } from "../syntax/tree.ts";
import { type Environment, seededRandom } from "./environment.ts";
import { evaluate, type SourceObject } from "./evaluate.ts";
import { type Evaluated, gives } from "./evaluated.ts";
import type { Value } from "./value.ts";

function result(expression: string, object: SourceObject = {}, environment?: Environment): Evaluated {
  return evaluate(parse(expression).root as ExpressionNode, object, environment);
}

const kindOf = (expression: string, object: SourceObject = {}) => result(expression, object).kind;

describe("what is no function", () => {
  test.each<[string, Value]>([
    ["[mail]", "a@contoso.com"],
    ["[Mail]", null],
    ["[toString]", null],
    ['"a \\"b\\" \\\\c"', 'a "b" \\c'],
    ['""', ""],
  ])("%s gives %j", (expression, value) => {
    expect(result(expression, { mail: "a@contoso.com" })).toEqual(gives(value));
  });
});

describe("arguments", () => {
  test("numbers keep all their digits", () => {
    expect(result("CStr(129699324000000001)")).toEqual(gives("129699324000000001"));
    expect(result("Len(-10)")).toEqual(gives(3));
  });

  test("an error in one makes the call an error, whatever is unknown besides", () => {
    expect(result('Join("", Guid(), Item([mails], 2))', { mails: ["a"] })).toMatchObject({ kind: "error" });
  });

  test("an unknown one makes the call unknown, for the same reason", () => {
    expect(result('ToLower(Append("a", Guid()))')).toEqual({
      kind: "unknown",
      reason: "Guid: no source of random numbers is given",
    });
  });

  test("an instruction for the flow has no place in a text", () => {
    expect(kindOf('Append("a", IgnoreAttributeFlow)')).toBe("unknown");
  });

  test("a wrong number of them is an error", () => {
    expect(result('Switch([a], "b", "c")')).toEqual({
      kind: "error",
      message: "Switch: it does not take 3 arguments",
    });
    expect(result('ToLower("A", , )')).toMatchObject({ kind: "error" });
  });
});

describe("is left open", () => {
  test.each([
    ["a function that nobody has documented", 'RegexReplace("a", "b")'],
    ["a function that only Graph lists", "IsNothing([a])"],
    ["a placeholder of the engine", "%DomainFQDN%"],
    ["a word that nobody has documented", "AuthoritativeNull"],
    ["a text without a value", 'Append([a], "b")'],
    ["a text of several values", "ToLower([list])"],
    ["a start beyond the end", 'Mid("abc", 4, 1)'],
    ["a number that is none", 'Left("abc", "x")'],
    ["an apostrophe in a word", 'PCase("st john\'s hospital")'],
    ["a search without a word about case", 'InStr("ABC", "b")'],
    ["an encoding that nobody has documented", 'ConvertFromBase64("YQ==", "toString")'],
    ["an empty word between delimiters", 'Word("a  b", 2, " ")'],
    ["values that differ in case", "RemoveDuplicates([list])"],
    ["a replacement in a group that stands elsewhere too", 'Replace("1-1", , "^(?<a>1)", "a", "2", , )'],
    ["a group of another attribute for a source with a value", 'Replace("a", , "(?<b>.)", "b", , "c", )'],
    ["two ways to replace at once", 'Replace("a", "b", "c", , "d", , )'],
    ["two names for one role", "SingleAppRoleAssignment([roles])"],
    ["the present moment when there is none", "Now()"],
    ["the tenant's domain when it is not given", "DefaultDomain()"],
    ["a comparison that is not known", 'IIF([a]="b", "c", "d")'],
    ["text that is no condition", 'IIF("yes", "c", "d")'],
  ])("%s", (_, expression) => {
    const object = { list: ["a", "A"], roles: [{ displayName: "Admin", value: "admin" }] };
    expect(kindOf(expression, object)).toBe("unknown");
  });
});

describe("branches", () => {
  test("an error in the branch that is not taken makes IIF an error", () => {
    expect(kindOf('IIF("a"="a", "b", Item([mails], 2))', { mails: ["a"] })).toBe("error");
  });

  test("what is unknown in the branch that is not taken does not matter", () => {
    expect(result('IIF("a"="a", "b", Guid())')).toEqual(gives("b"));
  });

  test("Error counts in the branch that is taken alone", () => {
    expect(result('IIF("a"="b", Error("x"), "c")')).toEqual(gives("c"));
    expect(result('IIF("a"="a", Error("x"), "c")')).toEqual({ kind: "error", message: "x", raised: true });
  });

  test("Switch looks at the value that it takes alone", () => {
    expect(result('Switch([a], Item([mails], 2), "b", "c")', { a: "b", mails: ["x"] })).toEqual(gives("c"));
    expect(kindOf('Switch([a], Item([mails], 2), "b", "c")', { a: "d", mails: ["x"] })).toBe("error");
  });

  test("an empty place for a value gives none", () => {
    expect(result('Switch([a], , "b", "c")')).toEqual(gives(null));
    expect(result('IIF("a"="b", "c", )')).toEqual(gives(null));
  });

  test("an instruction for the flow is passed on", () => {
    const flow = { kind: "flow", instruction: "IgnoreObjectFlow" };
    expect(result('IIF("a"="b", "c", IgnoreObjectFlow)')).toEqual(flow);
    expect(result('IgnoreFlowIfNullOrEmpty(IIF("a"="b", "c", IgnoreObjectFlow))')).toEqual(flow);
  });
});

describe("intervals and comparisons", () => {
  test("there is no interval but those that are documented", () => {
    expect(kindOf('DateAdd("constructor", 1, "1/1/2021")')).toBe("error");
    expect(kindOf('DateDiff("w", "1/1/2021", "1/2/2021")')).toBe("error");
  });

  test("a comparison of texts does not regard case, and keeps positions", () => {
    expect(result('InStr("ßB", "b", , vbTextCompare)')).toEqual(gives(2));
    expect(result('InStr("ßB", "b", , vbBinaryCompare)')).toEqual(gives(0));
  });
});

test("the default mappings of Cloud Sync give a value for a user with little", () => {
  const user = { userAccountControl: 512, sAMAccountName: "jdoe", userPrincipalName: "jdoe@contoso.com" };
  const mappings = [
    'IIF(IsPresent([userAccountControl]), IIF(BitAnd([userAccountControl], 2)="0", "True", "False"), Not([accountDisabled]))',
    'IIF(IsPresent([pwdLastSet]), FormatDateTime(DateFromNum([pwdLastSet]), "RoundtripKind", , "yyyyMMddHHmmss.0Z"), )',
    'IIF(IsPresent([userPrincipalName]), [userPrincipalName], IIF(IsPresent([sAMAccountName]), Join("@", [sAMAccountName], %DomainFQDN%), Error("AccountName is not present")))',
    'IIF(IsPresent([postOfficeBox]), Left(Trim(Item([postOfficeBox], 1)), 448), "")',
    "RemoveDuplicates(Trim([proxyAddresses]))",
    "Left(Trim([description]), 448)",
    "IIF(IsPresent([mS-DS-ConsistencyGuid]), [mS-DS-ConsistencyGuid], [objectGUID])",
  ];
  expect(mappings.map((mapping) => result(mapping, user))).toEqual(
    ["True", null, "jdoe@contoso.com", "", null, "", null].map(gives),
  );
});

const values = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constant(null),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("2020-03-16-07:00", "12/31/9999 12:00:00 AM", "True", "129699324000000000", "-1"),
    fc.boolean(),
    fc.double(),
    fc.bigInt(),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("value", "displayName", "ticks"), tie("value")),
  ),
})).value;

test("whatever the attributes hold, an expression gives something", () => {
  const expressions = functions.flatMap((definition) =>
    definition.examples().map(({ expression }) => expression),
  );
  const environment = {
    now: new Date("2025-07-30T08:00:00Z"),
    random: seededRandom(1),
    isUnique: () => true,
    defaultDomain: "contoso.com",
  };
  fc.assert(
    fc.property(fc.constantFrom(...expressions), fc.infiniteStream(values), (expression, stream) => {
      const object = new Proxy({}, attributesFrom(stream)) as SourceObject;
      expect(["value", "unknown", "error", "flow"]).toContain(result(expression, object, environment).kind);
    }),
    { numRuns: 2000 },
  );
});

/** Every attribute is there, each with the next value. */
function attributesFrom(stream: Iterator<Value>): ProxyHandler<object> {
  return {
    get: () => stream.next().value,
    getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: null }),
  };
}
