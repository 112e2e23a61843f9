import { directoryOf, rulesOf, sides } from "../../draft/definitions.ts";
import type { DraftNode } from "../../draft/draft-node.ts";
import { type Step, setting } from "../../draft/step.ts";

/** A directory, and the rules that name it. */
export function directoryRenaming(directory: DraftNode, to: string, schema: DraftNode): Step[] {
  const rules = rulesOf(schema).flatMap((rule) =>
    sides
      .filter((side) => directoryOf(rule, side, schema) === directory)
      .map((side) => setting(rule, `${side}DirectoryName`, to)),
  );
  return [setting(directory, "name", to), ...rules];
}
