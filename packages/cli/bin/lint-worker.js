const { join } = require("node:path");

require("./compile-cache.js").keepCompiled(join(__dirname, "../dist"));
require("../dist/lint-worker.cjs").lintAsOrdered();
