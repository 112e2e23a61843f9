import { describe, test } from "vitest";
import { attributes } from "./anywhere/attributes.ts";
import { changes } from "./anywhere/changes.ts";
import { expressions } from "./anywhere/expressions.ts";
import { mappings } from "./anywhere/mappings.ts";
import { scope } from "./anywhere/scope.ts";
import { structure } from "./anywhere/structure.ts";

const faults = { attributes, changes, expressions, mappings, scope, structure };

describe.each(Object.entries(faults))("faults in %s", (_, kinds) => {
  test.each(kinds)("$rule finds $by, wherever it is", ({ check }) => check());
});
