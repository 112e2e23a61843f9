import type { JsonSchema, RootSchema } from "@syncschema/model";
import { profiles } from "@syncschema/model";
import { ruleLevels } from "../lint/rule-settings.ts";
import type { Rule } from "../rule/define-rule.ts";
import { suppressionSchema } from "../suppressions/suppressions-schema.ts";
import { presets } from "./presets.ts";

/** The JSON Schema of a configuration that may name these rules, and those of plugins. */
export function configSchema(rules: readonly Rule[]): RootSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "urn:syncschema:config:1",
    title: "Configuration of syncschema",
    description: "syncschema.config.json, also with comments. It holds for the folder that it stands in.",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: text("Where editors find this description."),
      extends: {
        description: `Presets (${presets.join(", ")}), other configurations (./file) and packages to start from; later ones count more. ["recommended"] when nothing is named.`,
        type: "array",
        items: { ...text("A preset, a file or a package."), examples: presets },
      },
      rules: reference("rules"),
      profile: reference("profile"),
      overrides: {
        description: "What else holds for some files, or in some parts of schemas; later ones count more.",
        type: "array",
        items: reference("override"),
      },
      ignore: globs("Files and folders that are not linted."),
      plugins: {
        description: "Modules (./file.mjs or a package) that export `rules`.",
        type: "array",
        items: text("A file or a package."),
      },
      suppressions: {
        description: "Findings that are meant to be left alone, in whatever file they are.",
        type: "array",
        items: reference("suppression"),
      },
    },
    definitions: {
      level: {
        description: `How much findings of the rule weigh: ${ruleLevels.join(", ")}.`,
        type: "string",
        enum: ruleLevels,
      },
      profile: {
        description: "The kind of provisioning, where files do not show it.",
        type: "string",
        enum: profiles,
      },
      override: {
        description: "Name files, addresses or both, and what holds there.",
        type: "object",
        additionalProperties: false,
        properties: {
          files: globs("Files and folders, relative to the folder of the configuration."),
          addresses: {
            description:
              "Addresses as findings show them; what is inside of them is meant too. * stands for a part of a step, ** for any steps.",
            type: "array",
            items: { ...text("An address."), examples: ["rule:USER_INBOUND_USER / mapping:Group→Group"] },
          },
          rules: reference("rules"),
          profile: reference("profile"),
        },
      },
      suppression: suppressionSchema,
      rules: {
        description: "Rules by their ids: a level, or a level and options.",
        type: "object",
        properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])),
        additionalProperties: reference("settingOfPlugin"),
      },
      setting: setting({
        description: "This rule has no options.",
        type: "object",
        additionalProperties: false,
      }),
      settingOfPlugin: setting({ description: "What can be set in the rule.", type: "object" }),
    },
  };
}

/** What may be said of a rule. Most rules have no options and share one description. */
function settingOf({ summary, options }: Rule): JsonSchema {
  const description = `${summary}.`;
  if (options === undefined) return { description, ...reference("setting") };
  const properties = Object.entries(options.schema.properties).map(([name, schema]) => [
    name,
    { ...schema, default: options.defaults[name as keyof typeof options.defaults] },
  ]);
  return { description, ...setting({ ...options.schema, properties: Object.fromEntries(properties) }) };
}

function setting(options: JsonSchema): JsonSchema {
  const properties = { severity: reference("level"), options };
  return { oneOf: [reference("level"), { type: "object", additionalProperties: false, properties }] };
}

function text(description: string): JsonSchema {
  return { description, type: "string", minLength: 1 };
}

function globs(description: string): JsonSchema {
  return {
    description,
    type: "array",
    items: { ...text("A glob: * and ? in a name, ** for folders, {a,b}."), examples: ["exports/**/*.json"] },
  };
}

function reference(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}
