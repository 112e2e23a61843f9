import fc from "fast-check";

/** How people get a name wrong. */
export const slips: fc.Arbitrary<(name: string) => string> = fc
  .record({ place: fc.nat(), kind: fc.constantFrom("lost", "doubled", "exchanged", "added") })
  .map(({ place, kind }) => (name) => {
    const at = place % name.length;
    switch (kind) {
      case "lost":
        return name.slice(0, at) + name.slice(at + 1);
      case "doubled":
        return name.slice(0, at) + name.charAt(at) + name.slice(at);
      case "exchanged":
        return name.slice(0, at) + name.slice(at + 1, at + 2) + name.charAt(at) + name.slice(at + 2);
      default:
        return `${name}s`;
    }
  });

/** The name with one letter in the other case. */
export const otherCases: fc.Arbitrary<(name: string) => string> = fc.nat().map((place) => (name) => {
  const letters = [...name.matchAll(/\p{L}/gu)].map(({ index }) => index);
  const at = letters[place % letters.length] ?? 0;
  const letter = name.charAt(at);
  const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
  return name.slice(0, at) + other + name.slice(at + 1);
});

/** Whether a list has a name, in whatever case. */
export function has(names: readonly (string | undefined)[], name: string): boolean {
  return names.some((other) => other?.toLowerCase() === name.toLowerCase());
}
