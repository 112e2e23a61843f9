import { expect, test } from "vitest";
import { migrations } from "../registry.ts";
import { migrationFault } from "./migration-fault.ts";

const [migration] = migrations;

test.each(migrations)("nothing is wrong with $id", (built) => {
  expect(migrationFault(built)).toBeUndefined();
});

test("what is wrong is named", () => {
  expect(migrationFault(undefined)).toBe("it exports no migration as default");
  const fault = (members: object) => migrationFault({ ...migration, ...members });
  expect(fault({ up: [] })).toBe("its migration has no right `up`");
  expect(fault({ profiles: ["scimm"] })).toBe("its migration has no right `profiles`");
  expect(fault({ down: { kind: "irreversible" } })).toBe("its migration has no right `down`");
  expect(fault({ parameters: { app: { description: "the app", example: "a", pattern: "a" } } })).toBe(
    "its migration has no right `parameters`",
  );
});
