import { anySteps, literally, matchesSteps, type StepPattern, wholeStep } from "./step-pattern.ts";

/**
 * Whether a glob means a path or a folder above it. `*` and `?` stand for characters of a name, `**` for any
 * folders, `{a,b}` for one or the other. Both are relative to the same folder, with `/` between names.
 */
export function matchesPath(path: string, glob: string): boolean {
  return braceless(glob).some((pattern) => matchesSteps(stepPattern(pattern), path.split("/")));
}

function stepPattern(glob: string): StepPattern {
  return glob
    .split("/")
    .filter((step) => step !== "" && step !== ".")
    .map((step) => (step === anySteps ? step : wholeStep([...step].map(expressionOf))));
}

function expressionOf(sign: string): string {
  if (sign === "*") return ".*";
  return sign === "?" ? "." : literally(sign);
}

/** The globs without braces that one with braces stands for; innermost first, so that they may be nested. */
function braceless(glob: string): string[] {
  const braces = /\{([^{}]*,[^{}]*)\}/.exec(glob);
  if (braces === null) return [glob];
  const [whole, inside = ""] = braces;
  const before = glob.slice(0, braces.index);
  const after = glob.slice(braces.index + whole.length);
  return inside.split(",").flatMap((choice) => braceless(before + choice + after));
}
