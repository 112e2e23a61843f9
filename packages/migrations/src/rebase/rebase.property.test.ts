import { readFileSync } from "node:fs";
import {
  addressOf,
  compareSchemas,
  meaningOf,
  objectTypeOf,
  type SchemaChange,
  type SchemaDocument,
  stepsOf,
} from "@syncschema/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { smallCrossTenant, smallScim } from "../../../../fixtures/generator/small.js";
import { read } from "../../test/planning.ts";
import { operationsOn } from "../../test/random-operations.ts";
import { applyOperations } from "../apply/apply-operations.ts";
import type { Operation } from "../operation/operation.ts";
import type { Conflict, ConflictReason } from "./conflict.ts";
import { rebase } from "./rebase.ts";

const fixture = (name: string) =>
  read(new Uint8Array(readFileSync(new URL(`../../../../fixtures/${name}`, import.meta.url))));

const schemas: readonly (readonly [string, SchemaDocument, number])[] = [
  ["a small cross-tenant schema", read(smallCrossTenant()), 100],
  ["a small schema of an app", read(smallScim()), 100],
  ["cross-tenant", fixture("cross-tenant/schema.json"), 20],
  ["cloud-sync", fixture("cloud-sync/schema.json"), 10],
];

describe.each(schemas)("%s", (_, base, numRuns) => {
  // A directory that is gone, or has lost its name, is nobody's any more, whatever rules say.
  const operations = operationsOn(base).map((all) =>
    all.filter(({ op, at }) => op === "rename" || !/^directory:[^/]*$/.test(at)),
  );
  const edited = (side: readonly Operation[]) => applyOperations(base, side).document;
  const holds = (predicate: (mine: SchemaDocument, onto: SchemaDocument) => void) =>
    fc.assert(
      fc.property(operations, operations, (mine, onto) => predicate(edited(mine), edited(onto))),
      { numRuns },
    );

  test("onto what it was made from, it is what it was", () => {
    holds((mine) => {
      const { document, conflicts, brought } = rebase({ base, mine, onto: base });
      expect(conflicts).toEqual([]);
      expect(brought).toEqual([]);
      expect(summaries(compareSchemas(mine, document))).toEqual([]);
    });
  });

  test("without customisations it is the new schema, to the letter", () => {
    holds((onto) => {
      const { document, ported, conflicts } = rebase({ base, mine: base, onto });
      expect({ ported, conflicts }).toEqual({ ported: [], conflicts: [] });
      expect(document).toBe(onto);
    });
  });

  test("what both sides did alike is done", () => {
    holds((onto) => {
      const { ported, conflicts, brought } = rebase({ base, mine: onto, onto });
      expect({ ported, conflicts, brought }).toEqual({ ported: [], conflicts: [], brought: [] });
    });
  });

  test("it comes to the same, and conflicts in the same, whichever side is brought to the other", () => {
    holds((mine, onto) => {
      const there = rebase({ base, mine, onto });
      const back = rebase({ base, mine: onto, onto: mine });
      expect(places(there.conflicts)).toEqual(places(back.conflicts.map(turned)));
      if (there.conflicts.length === 0)
        expect(summaries(compareSchemas(there.document, back.document))).toEqual([]);
    });
  });

  test("settled for one side, it is what the other way round is settled for the other", () => {
    const directories = ({ schema }: SchemaDocument) => schema.directories.map(({ name }) => name).join();
    holds((mine, onto) => {
      // A rule that comes back names its directory as it did, also where the other side has renamed that.
      if ([mine, onto].some((side) => directories(side) !== directories(base))) return;
      const open = rebase({ base, mine, onto });
      const ours = rebase({ base, mine, onto }, { settlements: [{ address: "schema", choice: "ours" }] });
      const theirs = rebase({ base, mine, onto }, { settlements: [{ address: "schema", choice: "theirs" }] });
      const back = rebase(
        { base, mine: onto, onto: mine },
        { settlements: [{ address: "schema", choice: "theirs" }] },
      );
      expect([...ours.conflicts, ...theirs.conflicts, ...back.conflicts]).toEqual([]);
      expect(theirs.document.file.text).toBe(open.document.file.text);
      expect(summaries(compareSchemas(ours.document, back.document))).toEqual([]);
    });
  });

  test("edits of different places merge to both, and differ from each by what the other did", () => {
    const sides = fc
      .tuple(operationsOn(base), operationsOn(base))
      .map(([one, other]): [readonly Operation[], readonly Operation[]] => {
        const taken = new Set(one.map(placeOf));
        return [one, other.filter((operation) => !taken.has(placeOf(operation)))];
      });
    fc.assert(
      fc.property(sides, ([one, other]) => {
        const [mine, onto] = [one, other].map((side) => applyOperations(base, side).document) as [
          SchemaDocument,
          SchemaDocument,
        ];
        fc.pre(isDisjoint(compareSchemas(base, mine), compareSchemas(base, onto)));
        const { document, conflicts, ported, brought } = rebase({ base, mine, onto });
        expect(conflicts).toEqual([]);
        const [there, template] = [compareSchemas(base, mine), compareSchemas(base, onto)];
        expect(summaries(compareSchemas(base, document))).toEqual(summaries([...there, ...template]));
        expect(summaries(ported)).toEqual(summaries(there));
        expect(summaries(brought)).toEqual(summaries(template));
      }),
      { numRuns },
    );
  });
});

/** A mapping, or the definition of an object. */
function placeOf({ at }: Operation): string {
  return stepsOf(at).slice(0, 2).join(" / ");
}

function isDisjoint(one: readonly SchemaChange[], other: readonly SchemaChange[]): boolean {
  const placesOf = (changes: readonly SchemaChange[]) =>
    new Set(
      changes.map((change) =>
        stepsOf(addressOf(change.before ?? change.after))
          .slice(0, 2)
          .join(),
      ),
    );
  const [places, others] = [placesOf(one), placesOf(other)];
  const isOuter = [...places, ...others].some((place) => !place.includes(","));
  return !isOuter && [...places].every((place) => !others.has(place));
}

/** A conflict as the other side has it. */
function turned({ reason, mine, template, ...rest }: Conflict): Conflict {
  const reasons: Partial<Record<ConflictReason, ConflictReason>> = { gone: "removed", removed: "gone" };
  return { ...rest, reason: reasons[reason] ?? reason, mine: template, template: mine };
}

/** What conflicts are about in the schema that both sides come from; of what it has not, only how many there are. */
function places(conflicts: readonly Conflict[]): string[] {
  const about = (changes: readonly SchemaChange[]) =>
    changes.map((change) => addressOf(change.before ?? change.missingFrom)).sort();
  return conflicts
    .map(({ reason, mine, template }) => JSON.stringify([reason, about(mine), about(template)]))
    .sort();
}

function summaries(changes: readonly SchemaChange[]): string[] {
  return changes
    .map((change) =>
      JSON.stringify([
        change.kind,
        // Which of equal siblings came last is a matter of opinion.
        change.address.replaceAll(/#\d+/g, ""),
        ...(change.kind === "changed"
          ? [change.property, change.from, change.to]
          : [meaningOf((change.before ?? change.after).value, objectTypeOf(change.before ?? change.after))]),
      ]),
    )
    .sort();
}
