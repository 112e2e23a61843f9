import { type Rule, strictness } from "../rule/define-rule.ts";

/** Sets of rules that a configuration can start from. */
export const presets = [...strictness, "security", "all"] as const;
export type Preset = (typeof presets)[number];

/** What is linted with where nobody says anything. */
export const defaultPreset = "recommended";

/** Whether a name, such as an entry of `extends`, is that of a preset. */
export function isPreset(name: string): name is Preset {
  return (presets as readonly string[]).includes(name);
}

/** The rules of a preset, as they say themselves that they belong to it. */
export function rulesOfPreset(preset: Preset, rules: readonly Rule[]): Rule[] {
  return rules.filter((rule) => {
    if (preset === "all") return true;
    if (preset === "security") return rule.security === true;
    return strictness.indexOf(rule.preset ?? defaultPreset) <= strictness.indexOf(preset);
  });
}
