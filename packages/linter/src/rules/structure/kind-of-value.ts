/** What people call the JSON type of a value, with its article. */
export function kindOfValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  switch (typeof value) {
    case "string":
      return `the text "${value.length > 24 ? `${value.slice(0, 23)}…` : value}"`;
    case "number":
      return `the number ${value}`;
    case "boolean":
      return `the value ${value}`;
    default:
      return "an object";
  }
}
