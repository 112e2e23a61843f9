import { isAbsolute, relative, resolve } from "node:path";
import { standardInput } from "../input/find-files.ts";

/** Folders that paths start from. */
export interface SourceFolders {
  /** The current folder, from which the paths that a person gives start. */
  readonly current: string;
  /** The root of the checked-out repository, from which a service counts. */
  readonly repository: string;
}

/**
 * The folders of a run. Without a pipeline that names the root of its repository, the current folder counts as
 * the root.
 */
export function sourceFolders(env: NodeJS.ProcessEnv, current: string): SourceFolders {
  const root = rootVariables.map((name) => env[name]).find((value) => value !== undefined && value !== "");
  return { current, repository: root ?? current };
}

/** Where GitHub Actions, GitLab CI and Azure Pipelines say what they have checked out. */
const rootVariables = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR", "BUILD_SOURCESDIRECTORY"];

/** A path from the root of the repository, with `/`; for a file outside of it, the absolute path. */
export function repositoryPath(path: string, folders: SourceFolders): string {
  if (path === standardInput) return path;
  const absolute = absolutePath(path, folders);
  const fromRoot = relative(folders.repository, absolute);
  const isOutside = fromRoot === ".." || /^\.\.[\\/]/.test(fromRoot) || isAbsolute(fromRoot);
  return withSlashes(isOutside ? absolute : fromRoot);
}

/** The whole path of a file, as the system writes it. */
export function absolutePath(path: string, { current }: SourceFolders): string {
  return path === standardInput ? path : resolve(current, path);
}

/** A backslash separates folders on Windows only; elsewhere it may be in a name. */
function withSlashes(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
