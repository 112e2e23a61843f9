import type { Environment } from "../evaluate/environment.ts";
import type { Evaluated } from "../evaluate/evaluated.ts";
import type { Value } from "../evaluate/value.ts";

/** What an argument has to be. `Any` where the documentation names no type. */
export type ParameterType = "String" | "Number" | "Boolean" | "Date" | "Binary" | "Reference" | "Any";

export interface Parameter {
  /** The name in the documentation. */
  readonly name: string;
  /**
   * The key under which the service's tree carries the argument (`separator`, `Find`); undefined where no
   * export and no page of Graph shows it, so that no tree can be built.
   */
  readonly key: string | undefined;
  readonly type: ParameterType;
  /** Whether something has to stand in its place. That of an optional one before others stays, but empty. */
  readonly required: boolean;
  /** The values that are documented, where they can be listed. */
  readonly values?: readonly string[];
  /** What to know about this argument alone. */
  readonly note?: string;
}

/**
 * A call and what comes of it; run as a test and shown in the function's page. Nothing is expected where the
 * documentation names no result and none follows.
 */
export interface FunctionExample {
  readonly title: string;
  readonly expression: string;
  /** The source object. */
  readonly input?: Readonly<Record<string, Value>>;
  readonly environment?: Environment;
  /** The value that it gives. */
  readonly result?: Value;
  /** What it gives in place of a value. */
  readonly outcome?: Exclude<Evaluated, { readonly kind: "value" }>;
}

/** Everything about a function, and nothing of it stands anywhere else. */
export interface FunctionDefinition {
  /** The spelling of the documentation's heading, and in kebab-case the name of the file. */
  readonly name: string;
  /** Other names, and spellings that differ in more than case. */
  readonly aliases?: readonly string[];
  /** What it gives, in one line. */
  readonly summary: string;
  readonly category:
    | "text"
    | "date"
    | "logic"
    | "conversion"
    | "list"
    | "flow"
    | "role"
    | "directory"
    | "random";
  readonly parameters: readonly Parameter[];
  /**
   * How many of the last parameters may be repeated together: 1 for the sources of Join, 2 for the pairs of
   * key and value of Switch. None when left out.
   */
  readonly repeats?: number;
  /** How many arguments a call has at least, where that is more than up to the last required one. */
  readonly atLeast?: number;
  /** Numbers of arguments that were right before; exports that are still in use have them. */
  readonly formerArities?: readonly number[];
  readonly returns: ParameterType;
  /** Whether it gives several values. */
  readonly multivalued?: boolean;
  /** Where it may be used, in words; everywhere when left out. */
  readonly applicability?: string;
  /**
   * `documented` in Microsoft's reference of functions, `elsewhere` in another page of Microsoft, `observed` in
   * exports, answers of Graph or examples alone.
   */
  readonly status: "documented" | "elsewhere" | "observed";
  /** When the function or its present signature came, as far as it is known. */
  readonly since?: string;
  /** Why not to use it any more, and what to use instead. */
  readonly deprecated?: string;
  readonly notes: readonly string[];
  /** Pages, exports and threads where the facts stand. */
  readonly sources: readonly string[];
  /** A method, so that a start does not build them. */
  examples(): readonly FunctionExample[];
  /**
   * The value for arguments that have been evaluated; an empty slot is undefined. Left out, together with
   * `decide`, where what the service does cannot be known offline.
   */
  readonly evaluate?: (args: readonly (Value | undefined)[], environment: Environment) => Evaluated;
  /**
   * In place of `evaluate` for a function that looks at what became of its arguments. The others never see an
   * argument that is no value: the call then comes to the same as the argument.
   */
  readonly decide?: (args: readonly (Evaluated | undefined)[], environment: Environment) => Evaluated;
}

/** Declares a function of the language. */
export function defineFunction(definition: FunctionDefinition): FunctionDefinition {
  return definition;
}
