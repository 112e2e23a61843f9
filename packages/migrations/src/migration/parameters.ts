/** Something that only a person knows, such as the id of an app. */
export interface Parameter {
  /** What it is, as the middle of a sentence: `the id of the app that owns the extension`. */
  readonly description: string;
  readonly example: string;
  /** What a value looks like; anything when left out. */
  readonly pattern?: RegExp;
  /** Taken when none is given; the parameter is asked for when left out. */
  readonly default?: string;
}

export type Parameters = Readonly<Record<string, Parameter>>;

/** Values by the names of parameters. */
export type ParameterValues = Readonly<Record<string, string>>;

/** Why a migration does not get its values. */
interface Refusal {
  readonly reason: string;
  /** Those that were not given, when that is all that is wrong. */
  readonly missing?: readonly string[];
}

/** The values that a migration gets, or what is wrong with those that were given. */
export function parameterValues(
  parameters: Parameters,
  given: ParameterValues,
): { readonly values: ParameterValues } | Refusal {
  const values: Record<string, string> = {};
  const missing: string[] = [];
  const reasons: string[] = [];
  let isWrong = false;
  for (const [name, { description, example, pattern, default: fallback }] of Object.entries(parameters)) {
    const value = Object.hasOwn(given, name) ? given[name] : fallback;
    if (value === undefined) {
      missing.push(name);
      reasons.push(`it needs the parameter ${name}: ${description}, such as ${example}`);
    } else if (pattern && !pattern.test(value)) {
      isWrong = true;
      reasons.push(
        `the parameter ${name} is ${description}, such as ${example}, not ${JSON.stringify(value)}`,
      );
    } else values[name] = value;
  }
  if (reasons.length === 0) return { values };
  return { reason: reasons.join("; "), ...(isWrong ? {} : { missing }) };
}

/** The values that there are and that are right. */
export function knownValues(parameters: Parameters, given: ParameterValues): ParameterValues {
  return Object.assign(
    {},
    ...Object.entries(parameters).map(([name, parameter]) => {
      const checked = parameterValues({ [name]: parameter }, given);
      return "values" in checked ? checked.values : {};
    }),
  );
}
