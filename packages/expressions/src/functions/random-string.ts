import { type Argument, withInteger, withTexts } from "../evaluate/argument.ts";
import { type Evaluated, fails, gives, unknown } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { functionReference } from "./sources.ts";

export const randomString = defineFunction({
  name: "RandomString",
  summary: "A random text with some characters of each kind at least",
  category: "random",
  parameters: [
    {
      name: "Length",
      key: undefined,
      type: "Number",
      required: true,
      note: "At most 256, and not less than the minimums together.",
    },
    { name: "MinimumNumbers", key: undefined, type: "Number", required: true },
    { name: "MinimumSpecialCharacters", key: undefined, type: "Number", required: true },
    { name: "MinimumCapital", key: undefined, type: "Number", required: true },
    { name: "MinimumLowerCase", key: undefined, type: "Number", required: true },
    { name: "CharactersToAvoid", key: undefined, type: "String", required: false },
  ],
  returns: "String",
  status: "documented",
  notes: [
    "The characters are those of the complexity rules for Windows passwords.",
    "What fills the text up beyond the minimums is not documented; here it is characters of all kinds.",
    "The reference leaves small letters out of the sum that the length must reach. Whether a length that is too small for them is an error is unknown.",
    "Different each time that the expression is evaluated.",
  ],
  sources: [
    functionReference("randomstring"),
    "https://learn.microsoft.com/previous-versions/windows/it-pro/windows-10/security/threat-protection/security-policy-settings/password-must-meet-complexity-requirements",
  ],
  examples() {
    return [
      { title: "three digits and three small letters", expression: "RandomString(6,3,0,0,3)" },
      { title: "without two characters", expression: 'RandomString(10,2,2,2,1,"?,")' },
      {
        title: "too short",
        expression: "RandomString(3,2,2,0,0)",
        outcome: { kind: "error", message: "RandomString: 3 characters are fewer than the minimums ask for" },
      },
    ];
  },
  evaluate: ([length, numbers, special, capital, lowerCase, avoid], { random }) =>
    withIntegers([length, numbers, special, capital, lowerCase], (size, ...minimums) => {
      if (minimums.some((minimum) => minimum < 0)) return unknown("a negative minimum is not documented");
      if (size > 256) return fails("256 characters are the most");
      const withoutLowerCase = sum(minimums.slice(0, -1));
      if (size < withoutLowerCase) return fails(`${size} characters are fewer than the minimums ask for`);
      if (size < sum(minimums)) return unknown("a length too small for the small letters is not documented");
      return withTexts([avoid ?? ""], (avoided) => {
        const kinds = alphabets.map((alphabet) =>
          [...alphabet].filter((character) => !avoided.includes(character)),
        );
        if (kinds.some((kind, index) => kind.length === 0 && (minimums[index] ?? 0) > 0))
          return fails("the characters to avoid leave none of a kind that is asked for");
        if (random === undefined) return unknown("no source of random numbers is given");
        const all = kinds.flat();
        if (all.length === 0 && size > 0) return fails("the characters to avoid leave none");
        const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? "";
        const picked = kinds.flatMap((kind, index) =>
          Array.from({ length: minimums[index] ?? 0 }, () => pick(kind)),
        );
        while (picked.length < size) picked.push(pick(all));
        return gives(shuffled(picked, random).join(""));
      });
    }),
});

/** Digits, special characters, capitals and small letters, in the order of the parameters. */
const alphabets = [
  "0123456789",
  "~!@#$%^&*_-+=`|\\(){}[]:;\"'<>,.?/",
  "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  "abcdefghijklmnopqrstuvwxyz",
];

function withIntegers(
  args: readonly Argument[],
  then: (...integers: readonly number[]) => Evaluated,
): Evaluated {
  const [first, ...rest] = args;
  return withInteger(first, (integer) =>
    rest.length === 0
      ? then(Number(integer))
      : withIntegers(rest, (...others) => then(Number(integer), ...others)),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** By Fisher and Yates. */
function shuffled(items: readonly string[], random: () => number): readonly string[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as string, result[last] as string];
  }
  return result;
}
