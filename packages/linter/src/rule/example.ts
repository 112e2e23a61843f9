import type { Profile } from "@syncschema/model";
import type { ExampleParts } from "../examples/example-schema.ts";
import type { Messages } from "./messages.ts";

/**
 * A file that breaks or keeps a rule: either its whole text, or the parts in which it differs from a small
 * clean schema (examples/example-schema.ts).
 */
export type Example<M extends Messages> = {
  /** What the example shows, in a few words. */
  readonly title: string;
  /** The kind of provisioning; otherwise the first that the rule is about. */
  readonly profile?: Profile;
  /** Message ids that a bad example gives, in the order of the file; each one time the first when left out. */
  readonly gives?: readonly (keyof M & string)[];
} & (
  | { readonly text: string; readonly parts?: undefined }
  | { readonly parts: ExampleParts; readonly text?: undefined }
);
