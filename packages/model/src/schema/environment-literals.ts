const kinds: readonly RegExp[] = [
  /(?<=@)(?:[a-z\d-]+\.)+[a-z]{2,}/gi, // the domain of an address
  /(?<=")(?:[a-z\d-]+\.)+(?:com|net|org|example)(?=")/gi, // a text that is a domain
  /[a-z\d-]+\.onmicrosoft\.com/gi,
  /(?:(?:OU|DC|CN)=[^,"]+,)+(?:OU|DC|CN)=[^,"]+/gi, // a distinguished name
  /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi,
];

/**
 * What names an environment in a text: domains, distinguished names and identifiers, which are others in each
 * tenant. Literals stand in double quotes; in a pattern the dots of a domain are escaped.
 */
export function environmentLiterals(text: string): readonly string[] {
  const plain = text.replaceAll(/\\+\./g, ".");
  return kinds.flatMap((kind) => plain.match(kind) ?? []);
}
