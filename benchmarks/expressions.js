// @ts-check
/**
 * Expressions parsed and evaluated per second on one core, beside JSON.parse of texts of the same length.
 *
 * node expressions.js [seconds]
 */
import { evaluate, parse } from "../packages/expressions/dist/index.js";

const seconds = Number(process.argv[2] ?? 2);

/** What default mappings and guides have most: two arguments to a dozen, one to four levels deep. */
const typical = [
  'Join("@", [mailNickname], "contoso.com")',
  "ToLower([userPrincipalName])",
  'Switch([IsSoftDeleted], , "False", "True", "True", "False")',
  'IIF(IsPresent([displayName]), [displayName], Join(" ", [givenName], [surname]))',
  "Left(Trim([description]), 448)",
  'Replace([telephoneNumber], "-", , , "", , )',
  'NormalizeDiacritics(Join(".", [givenName], [surname]))',
  'Append([employeeId], "-ext")',
  "Coalesce([mobile], [telephoneNumber])",
  "Mid([postalCode], 1, 3)",
];
const object = {
  mailNickname: "ana",
  userPrincipalName: "Ana@Contoso.com",
  IsSoftDeleted: false,
  givenName: "Ana",
  surname: "López",
  description: "  a description  ",
  telephoneNumber: "555-0100",
  employeeId: "100",
  postalCode: "1010",
};

const roots = typical.map((text) => {
  const { root } = parse(text);
  if (root === undefined) throw new Error(`${text} is no expression`);
  return root;
});
const json = typical.map((text) => JSON.stringify({ expression: text }));

rate("JSON.parse of the same texts", (index) => JSON.parse(/** @type {string} */ (json[index])));
rate("parse", (index) => parse(/** @type {string} */ (typical[index])), 300_000);
rate("evaluate", (index) => evaluate(/** @type {typeof roots[0]} */ (roots[index]), object), 500_000);

/**
 * @param {string} what
 * @param {(index: number) => unknown} run
 * @param {number} [goal]
 */
function rate(what, run, goal) {
  for (let count = 0; count < 50_000; count++) run(count % typical.length);
  const end = process.hrtime.bigint() + BigInt(seconds * 1e9);
  const start = process.hrtime.bigint();
  let count = 0;
  while (process.hrtime.bigint() < end) {
    for (let turn = 0; turn < 1000; turn++, count++) run(count % typical.length);
  }
  const perSecond = (count / Number(process.hrtime.bigint() - start)) * 1e9;
  const wanted = goal === undefined ? "" : ` (goal ${goal.toLocaleString("en")})`;
  console.log(`${what}: ${Math.round(perSecond).toLocaleString("en")} per second${wanted}`);
}
