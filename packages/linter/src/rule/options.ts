import type { JsonSchema } from "@syncschema/model";

/** What a user may set in a rule. */
export interface RuleOptions<O extends object> {
  /** The JSON Schema of the options: checks a configuration and completes it in editors. */
  readonly schema: {
    readonly type: "object";
    readonly additionalProperties: false;
    readonly properties: Readonly<Record<string, JsonSchema>> & {
      readonly [Name in keyof O]-?: JsonSchema & { readonly description: string };
    };
  };
  /** What holds where nothing is set. */
  readonly defaults: O;
}

/** The options of a rule that has none. */
export type NoOptions = Readonly<Record<never, never>>;
