import type { JsonType } from "./structural-faults.ts";

/**
 * The part of JSON Schema (draft-07) in which the formats of our own files and the options of rules are
 * written. What reads such files knows exactly these keywords.
 */
export interface JsonSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly type?: JsonType;
  readonly const?: string;
  readonly enum?: readonly string[];
  /**
   * Alternatives that differ in their types, or objects that differ in a `const` member, so that a value says
   * itself which of them is meant.
   */
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A schema that stands at the root of a file, with the pieces that it refers to as `#/definitions/<name>`. */
export interface RootSchema extends JsonSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}
