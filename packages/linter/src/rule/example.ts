import type { Profile } from "@syncschema/model";
import type { ExampleParts } from "../examples/example-schema.ts";
import type { Facts } from "../facts/facts.ts";
import type { Suppression } from "../suppressions/suppression.ts";
import type { Messages } from "./messages.ts";
import type { PendingMigration } from "./pending-migrations.ts";

/**
 * A file that breaks or keeps a rule: either its whole text, or the parts in which it differs from a small
 * clean schema (examples/example-schema.ts).
 */
export type Example<M extends Messages> = {
  /** What the example shows, in a few words. */
  readonly title: string;
  /** The kind of provisioning; otherwise the first that the rule is about. */
  readonly profile?: Profile;
  /** For a rule that needs a base: the parts of the earlier export; the clean schema when left out. */
  readonly base?: ExampleParts;
  /** For a rule that needs facts. */
  readonly facts?: Facts;
  /** For a rule that needs to know which migrations are pending. */
  readonly migrations?: readonly PendingMigration[];
  /** For a rule about suppressions: those that the file has; the parts are what they are for. */
  readonly suppressions?: readonly Suppression[];
  /** Message ids that a bad example gives, in the order of the file; each one time the first when left out. */
  readonly gives?: readonly (keyof M & string)[];
} & (
  | { readonly text: string; readonly parts?: undefined }
  | { readonly parts: ExampleParts; readonly text?: undefined }
);
