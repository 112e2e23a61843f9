import { resolve } from "node:path";
import { expect, test } from "vitest";
import { repositoryPath, sourceFolders } from "./source-path.ts";

const folders = { current: resolve("/repo/exports"), repository: resolve("/repo") };

test.each([
  ["a.json", "exports/a.json"],
  ["./tenants/a.json", "exports/tenants/a.json"],
  ["../a.json", "a.json"],
  [resolve("/repo/a.json"), "a.json"],
  [resolve("/repo/..a.json"), "..a.json"],
  ["<stdin>", "<stdin>"],
])("%s is %s in the repository", (path, expected) => {
  expect(repositoryPath(path, folders)).toBe(expected);
});

test("a file outside of the repository keeps its whole path", () => {
  expect(repositoryPath("../../b.json", folders)).toBe(resolve("/b.json").replaceAll("\\", "/"));
});

test.each(["GITHUB_WORKSPACE", "CI_PROJECT_DIR", "BUILD_SOURCESDIRECTORY"])(
  "a pipeline names the root of its repository in %s",
  (variable) => {
    expect(sourceFolders({ [variable]: "/repo" }, "/repo/exports")).toEqual({
      current: "/repo/exports",
      repository: "/repo",
    });
  },
);

test("elsewhere it is the current folder", () => {
  expect(sourceFolders({ GITHUB_WORKSPACE: "" }, "/repo/exports").repository).toBe("/repo/exports");
});
