/** Operations that an object mapping carries to its target, as Graph's objectFlowTypes names them. */
export const flowTypeNames = ["Add", "Update", "Delete"] as const;
export type FlowType = (typeof flowTypeNames)[number];

/**
 * The operations in a flowTypes text. Blanks, order and case do not count; `None`, an empty text and null are
 * the empty set; unknown words are left out (invalid-enum-value reports them).
 *
 * Real exports write both `Add,Update,Delete` (2025) and `Add, Update, Delete` (2020).
 */
export function parseFlowTypes(text: string | null | undefined): ReadonlySet<FlowType> {
  const words = new Set((text ?? "").split(",").map((word) => word.trim().toLowerCase()));
  return new Set(flowTypeNames.filter((name) => words.has(name.toLowerCase())));
}

/** The members of Graph's flags enumerations that schemas write as one comma-separated text. */
export const flagNames = {
  flowTypes: ["None", ...flowTypeNames],
  discoverabilities: [
    "None",
    "AttributeNames",
    "AttributeDataTypes",
    "AttributeReadOnly",
    "ReferenceAttributes",
    "UnknownFutureValue",
  ],
} as const;
