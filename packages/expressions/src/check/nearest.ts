import leven from "leven";

/** The name that was probably meant: at most a third of its letters differ. Undefined when none is near. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(name.length / 3));
  const written = name.toLowerCase();
  let best: string | undefined;
  let distance = limit + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= distance) continue;
    const found = leven(written, candidate.toLowerCase());
    if (found < distance) [best, distance] = [candidate, found];
  }
  return best;
}
