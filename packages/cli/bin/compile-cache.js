const fs = require("node:fs");
const { enableCompileCache, Module, createRequire, wrapper } = require("node:module");
const { homedir } = require("node:os");
const { basename, dirname, join } = require("node:path");
const { Script } = require("node:vm");

/**
 * Starts with what Node has compiled at an earlier start, which saves about a fifth of the time that one
 * file takes (benchmarks/bench.js).
 * Node 22 and later do it by themselves, when asked; for Node 20 the largest chunk of the build is loaded here.
 * `NODE_DISABLE_COMPILE_CACHE=1` turns it off, as it does for Node.
 *
 * @param {string} dist the folder of the build
 */
function keepCompiled(dist) {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return;
  const folder = cacheFolder();
  if (enableCompileCache) return void enableCompileCache(folder);
  const core = fs.readdirSync(dist).find((name) => name.startsWith("core-"));
  if (core) load(join(dist, core), join(folder, `${core}.${process.version}.${process.arch}`));
}

/** What is kept there is run unread, so the folder is the user's own, not the one for everybody's temporary files. */
function cacheFolder() {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  const caches = {
    win32: LOCALAPPDATA || join(homedir(), "AppData", "Local"),
    darwin: join(homedir(), "Library", "Caches"),
  };
  return join(caches[process.platform] ?? (XDG_CACHE_HOME || join(homedir(), ".cache")), "syncschema");
}

/**
 * Loads a CommonJS module as `require` does.
 *
 * @param {string} path of a module; its name has a hash of its content
 * @param {string} kept the file of what was compiled of it
 */
function load(path, kept) {
  const cachedData = readIfThere(kept);
  // No `import()` in the module: Node forgets whose it is in what was kept.
  const script = new Script(inFunction(path), { filename: path, cachedData });
  const module = new Module(path);
  require.cache[path] = module;
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
  module.loaded = true;
  // At the end: by then all is compiled that a run like this one needs.
  if (!cachedData || script.cachedDataRejected)
    process.once("exit", () => keep(kept, script.createCachedData()));
}

/** The text of a module in its function. One copy of it is made, since of a megabyte each would cost 5 ms. */
function inFunction(path) {
  const [start, end] = wrapper;
  const file = fs.openSync(path);
  try {
    const { size } = fs.fstatSync(file);
    const bytes = Buffer.allocUnsafeSlow(start.length + size + end.length);
    bytes.latin1Write(start, 0);
    fs.readSync(file, bytes, start.length, size, 0);
    bytes.latin1Write(end, start.length + size);
    // The build writes nothing but ASCII.
    return bytes.latin1Slice();
  } finally {
    fs.closeSync(file);
  }
}

function readIfThere(path) {
  try {
    return fs.readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Whatever stands in the way, the next start is as slow as this one, and no worse. */
function keep(path, data) {
  const folder = dirname(path);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const name of fs.readdirSync(folder)) if (isOutdated(name, path)) fs.rmSync(join(folder, name));
    fs.writeFileSync(temporary, data, { mode: 0o600 });
    fs.renameSync(temporary, path);
  } catch {}
}

/** Of another build for this Node. */
function isOutdated(name, path) {
  const node = `.${process.version}.${process.arch}`;
  return name.startsWith("core-") && name.endsWith(node) && name !== basename(path);
}

module.exports = { keepCompiled };
