import { setFlagsFromString } from "node:v8";
import { expect, test, vi } from "vitest";
import { optimiseForMuch } from "./optimise-for-much.ts";

vi.mock("node:v8", () => ({ setFlagsFromString: vi.fn() }));

test("optimised code is made once there is more to read than one export", () => {
  optimiseForMuch(2_000_000);
  expect(setFlagsFromString).not.toHaveBeenCalled();
  optimiseForMuch(1_500_000);
  optimiseForMuch(1_500_000);
  expect(vi.mocked(setFlagsFromString).mock.calls).toEqual([["--opt"]]);
});
