import type { Impact } from "@syncschema/model";
import { expect, test } from "vitest";
import { type Change, gravest } from "./change.ts";

const change = (impact: Impact, kind: Change["kind"] = "change"): Change => ({
  kind,
  address: "schema",
  after: "",
  impact,
});

test("the gravest impact counts, wherever it stands", () => {
  expect(gravest([change("resync"), change("deprovision"), change("create")])).toBe("deprovision");
  expect(gravest([change("create"), change("relink")])).toBe("relink");
  expect(gravest([change("cosmetic")])).toBe("cosmetic");
});

test("what is kept has no impact", () => {
  expect(gravest([change("cosmetic"), change("deprovision", "keep")])).toBe("cosmetic");
  expect(gravest([change("create", "keep")])).toBeUndefined();
  expect(gravest([])).toBeUndefined();
});
