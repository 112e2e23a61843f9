import fc from "fast-check";
import { expect, test } from "vitest";
import { shard } from "./shard.ts";

test("every file is in one part", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 9 }), (files, count) => {
      const parts = Array.from({ length: count }, (_, index) => shard(files, `${index + 1}/${count}`));
      expect(parts.flat().toSorted()).toEqual(files.toSorted());
    }),
  );
});

test.each(["0/2", "3/2", "1", "a/b", "1/0", "-1/2"])("%s is no part", (part) => {
  expect(() => shard(["a.json"], part)).toThrow("is no part");
});
