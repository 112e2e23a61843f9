import { child, isJsonObject, type JsonObject, type Pointer, pointer } from "@syncschema/model";
import { type Problem, problem, warning } from "../formats/problem.ts";
import { schemaProblems } from "../formats/schema-problems.ts";
import type { Rule } from "../rule/define-rule.ts";
import { suppressionProblems } from "../suppressions/suppression-problems.ts";
import { configSchema } from "./config-schema.ts";
import { addressProblem, ruleIdProblem } from "./reference-problems.ts";

/**
 * What is wrong with a configuration.
 *
 * @param config the value of the file, whatever it is
 * @param rules every rule that it may name, those of plugins included
 */
export function configProblems(config: unknown, rules: readonly Rule[]): Problem[] {
  const found = schemaProblems(config, configSchema(rules));
  if (!isJsonObject(config)) return found;
  const overrides = objectsIn(config, "overrides").flatMap(({ at, value }) => [
    ...ruleIdProblems(child(at, "rules"), value.rules, rules),
    ...overrideProblems(at, value),
  ]);
  return [
    ...found,
    ...ruleIdProblems("/rules", config.rules, rules),
    ...overrides,
    ...globProblems("/ignore", config.ignore),
    ...objectsIn(config, "suppressions").flatMap(({ at, value }) => suppressionProblems(at, value, rules)),
  ];
}

function objectsIn(config: JsonObject, name: string): { readonly at: Pointer; readonly value: JsonObject }[] {
  const list = config[name];
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, index) =>
    isJsonObject(value) ? [{ at: pointer([name, index]), value }] : [],
  );
}

function ruleIdProblems(at: Pointer, settings: unknown, rules: readonly Rule[]): Problem[] {
  if (!isJsonObject(settings)) return [];
  return Object.keys(settings).flatMap((id) => ruleIdProblem(child(at, id), id, rules, "name"));
}

function overrideProblems(at: Pointer, override: JsonObject): Problem[] {
  const { files, addresses, rules, profile } = override;
  const found = [
    ...globProblems(child(at, "files"), files),
    ...addressProblems(child(at, "addresses"), addresses),
  ];
  if (files === undefined && addresses === undefined)
    found.push(problem(at, "This override does not say where it holds", "Name files, addresses or both."));
  if (rules === undefined && profile === undefined)
    found.push(warning(at, "This override changes nothing", "Give it rules or a profile, or remove it."));
  if (addresses !== undefined) found.push(...problemsWithAddresses(at, override));
  return found;
}

/** A rule runs once for a file, and a file is of one kind: neither can differ by address. */
function problemsWithAddresses(at: Pointer, { rules, profile }: JsonObject): Problem[] {
  const help = "Put it into an override that names files alone.";
  const found = isJsonObject(rules) ? Object.entries(rules) : [];
  const withOptions = found.flatMap(([id, setting]) =>
    isJsonObject(setting) && setting.options !== undefined
      ? [
          problem(
            child(child(child(at, "rules"), id), "options"),
            "Options cannot differ by address",
            help,
            "name",
          ),
        ]
      : [],
  );
  return profile === undefined
    ? withOptions
    : [...withOptions, problem(child(at, "profile"), "A profile cannot differ by address", help, "name")];
}

function globProblems(at: Pointer, globs: unknown): Problem[] {
  if (!Array.isArray(globs)) return [];
  if (globs.length === 0)
    return [warning(at, "An empty list matches nothing", "Name something, or remove it.")];
  return globs.flatMap((glob: unknown, index) => {
    const fault = typeof glob === "string" ? globFault(glob) : undefined;
    return fault === undefined
      ? []
      : [warning(child(at, index), `"${glob}" matches nothing: ${fault}`, globHelp)];
  });
}

const globHelp = "Write it relative to the folder of the configuration, with / between names.";

function globFault(glob: string): string | undefined {
  if (glob.startsWith("!")) return "a glob cannot be negated";
  if (glob.includes("\\")) return "between names stands /";
  if (/^(?:\/|[A-Za-z]:)/.test(glob)) return "it begins at the root of the file system";
  return glob.split("/").includes("..") ? "it leaves the folder of the configuration" : undefined;
}

function addressProblems(at: Pointer, addresses: unknown): Problem[] {
  if (!Array.isArray(addresses)) return [];
  if (addresses.length === 0)
    return [warning(at, "An empty list matches nothing", "Name something, or remove it.")];
  return addresses.flatMap((address: unknown, index) =>
    typeof address === "string" ? addressProblem(child(at, index), address) : [],
  );
}
