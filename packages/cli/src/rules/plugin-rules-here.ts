import { rules as builtInRules, type Rule } from "@syncschema/linter";
import { configFinder } from "../config/config-finder.ts";

/**
 * The rules of the plugins of the configuration that was named, else of the one that holds in the current folder.
 *
 * @throws CannotRun when the configuration cannot be used
 */
export async function pluginRulesHere(config: string | undefined): Promise<Rule[]> {
  const loaded = await configFinder({ config, preset: undefined })("any file in this folder");
  return loaded.config.rules.filter((rule) => !builtInRules.includes(rule));
}
