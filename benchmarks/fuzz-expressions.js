// @ts-check
/**
 * Mutates expressions at random and does with each all that can be done with one. Ends with code 1 on an
 * exception, a print that differs, a layout that is not stable, or a parse that takes longer than 10 ms.
 *
 * node fuzz-expressions.js [count] [seed]
 */
import {
  buildSource,
  checkExpression,
  evaluate,
  format,
  functions,
  parse,
  print,
  seededRandom,
} from "../packages/expressions/dist/index.js";

const count = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? 1);
const random = seededRandom(seed);
const below = (/** @type {number} */ limit) => Math.floor(random() * limit);

const seeds = functions.flatMap((definition) => definition.examples().map(({ expression }) => expression));
const pieces = [
  ..."()[]\",'\\ \t\n%&=<>;|+-0aZé“”\u00a0\u200b\ud800",
  "IIF(",
  "[a]",
  '"x"',
  ", ,",
  "&HF",
  "<>",
  "NULL",
  "))",
  "(?i)",
];

/** @type {((text: string) => string)[]} */
const mutations = [
  (text) => cut(text, below(4) + 1, ""),
  (text) => cut(text, 0, /** @type {string} */ (pieces[below(pieces.length)])),
  (text) => cut(text, below(8), /** @type {string} */ (seeds[below(seeds.length)])),
  (text) => text.slice(0, below(text.length + 1)),
  (text) => text + text.slice(below(text.length + 1)),
];

/**
 * @param {string} text
 * @param {number} length
 * @param {string} instead
 */
function cut(text, length, instead) {
  const at = below(text.length + 1);
  return text.slice(0, at) + instead + text.slice(at + length);
}

let slowest = 0;
let withoutErrors = 0;
const start = Date.now();
for (let done = 0; done < count; done++) {
  let text = /** @type {string} */ (seeds[below(seeds.length)]);
  for (let turn = below(4); turn >= 0; turn--) text = mutations[below(mutations.length)]?.(text) ?? text;
  try {
    tryOut(text.slice(0, 2000));
  } catch (error) {
    console.error(
      `seed ${seed}, expression ${done}: ${JSON.stringify(text)}\n${/** @type {Error} */ (error).stack}`,
    );
    process.exit(1);
  }
}
console.log(
  `${count.toLocaleString("en")} expressions in ${Math.round((Date.now() - start) / 1000)} s, ` +
    `${withoutErrors.toLocaleString("en")} without syntax errors, slowest parse ${slowest.toFixed(2)} ms`,
);

/** @param {string} text */
function tryOut(text) {
  const parsed = timed(text);
  if (print(parsed) !== text) throw new Error(`printed as ${print(parsed)}`);
  const { root, errors } = parsed;
  checkExpression(parsed);
  buildSource(parsed);
  if (root === undefined) return;
  evaluate(
    root,
    { a: "x", mail: null, list: ["a", "b"] },
    { now: new Date(0), random, isUnique: () => true },
  );
  if (errors.length > 0) return;
  withoutErrors++;
  const once = format(parsed, { width: 60 });
  if (format(parse(once), { width: 60 }) !== once) throw new Error(`not stable: ${once}`);
}

/** A pause of the garbage collector is no slow parse, so a slow one is measured again. */
function timed(/** @type {string} */ text) {
  const before = performance.now();
  const parsed = parse(text);
  let time = performance.now() - before;
  for (let again = 0; time > 10 && again < 3; again++) {
    const restart = performance.now();
    parse(text);
    time = Math.min(time, performance.now() - restart);
  }
  slowest = Math.max(slowest, time);
  if (time > 10) throw new Error(`parsing took ${time.toFixed(1)} ms`);
  return parsed;
}
