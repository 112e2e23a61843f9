import { counted } from "../terminal/counted.ts";

const shownRules = 10;

/**
 * What rules have cost, the dearest first, and what they have cost of the whole.
 *
 * @param timings milliseconds by rule
 * @param run what was linted, and the milliseconds from the first file to the last
 */
export function timingTable(
  timings: ReadonlyMap<string, number>,
  { files, spent }: { readonly files: number; readonly spent: number },
): string {
  const all = [...timings].sort(([, a], [, b]) => b - a);
  const sum = all.reduce((total, [, each]) => total + each, 0);
  const rest = all.slice(shownRules);
  const rows = [...all.slice(0, shownRules)];
  if (rest.length > 0)
    rows.push([counted(rest.length, "other rule"), rest.reduce((total, [, each]) => total + each, 0)]);
  const width = Math.max(...rows.map(([name]) => name.length), 4);
  const lines = rows.map(
    ([name, each]) =>
      `${name.padEnd(width)}  ${each.toFixed(1).padStart(9)}  ${share(each, sum).padStart(5)}`,
  );
  return [
    `${"rule".padEnd(width)}  ${"ms".padStart(9)}  ${"share".padStart(5)}`,
    ...lines,
    `Rules took ${sum.toFixed(0)} ms, all of ${counted(files, "file")} ${spent.toFixed(0)} ms. Measuring adds to both.`,
    "",
  ].join("\n");
}

function share(part: number, whole: number): string {
  return whole === 0 ? "" : `${Math.round((part / whole) * 100)} %`;
}
