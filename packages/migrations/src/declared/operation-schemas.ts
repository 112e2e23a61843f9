import { flowTypeNames, type JsonSchema } from "@syncschema/model";
import type { DefinitionMembers } from "../operation/ensure-attribute-definition.ts";
import type { MappingMembers } from "../operation/ensure-attribute-mapping.ts";
import type { Operation } from "../operation/operation.ts";
import type { Clause, SetClauses } from "../operation/set-clauses.ts";

/** Which members an operation demands, and which it lets people leave out. */
type Demanded<T> = { readonly [K in keyof T as object extends Pick<T, K> ? never : K]-?: JsonSchema };
type Allowed<T> = { readonly [K in keyof T as object extends Pick<T, K> ? K : never]-?: JsonSchema };

const text: JsonSchema = { type: "string", minLength: 1 };

const address: JsonSchema = {
  ...text,
  description: "An address, as plans and findings show it.",
  examples: ["rule:USER_OUTBOUND_USER / mapping:User→User / attribute:title"],
};
const at: JsonSchema = { ...address, description: "The address of what it works on." };

const evenInternal: JsonSchema = {
  description: "Also in a mapping that the service keeps for itself.",
  type: "boolean",
};

/**
 * Every kind of operation as it stands in a file, with each of its members. The compiler holds them to the
 * operations: a member that one of the two lacks, or that only one demands, is an error of types.
 */
export const operationSchemas: { readonly [O in Operation as O["op"]]: JsonSchema } = {
  add: operation<"add">(
    "Adds a whole thing: a rule, a mapping, a directory, a definition, a filter group or a clause.",
    { at, value: { description: "The thing as it is to stand in the file.", type: "object" } },
    {
      before: { ...address, description: "The sibling that it comes before; at the end when left out." },
      evenInternal,
    },
  ),
  remove: operation<"remove">("Removes a thing with everything in it.", { at }, { evenInternal }),
  set: operation<"set">(
    "Gives one property of a thing a value, to the letter.",
    { at, property: { ...text, description: "The property, as it is called in the file." } },
    {
      value: { description: "As it is to stand in the file; left out, the property is taken away." },
      evenInternal,
    },
  ),
  rename: operation<"rename">(
    "Gives a directory, an object or an attribute another name, with everything that refers to it.",
    { at, to: { ...text, description: "The name that it gets." } },
    {},
  ),
  "set-enabled": operation<"set-enabled">(
    "Switches an object mapping on or off.",
    { at, enabled: flag("Whether it runs.") },
    {},
  ),
  "set-flow-types": operation<"set-flow-types">(
    "Says what an object mapping carries to its target.",
    {
      at,
      flowTypes: {
        description: `Of ${flowTypeNames.join(", ")}; an empty list is None.`,
        type: "array",
        uniqueItems: true,
        items: { type: "string", enum: flowTypeNames },
      },
    },
    {},
  ),
  "set-matching-order": operation<"set-matching-order">(
    "Says by which target attributes objects are matched, in this order, and by no others.",
    { at, attributes: list("Target attributes, the one that is tried first at the beginning.") },
    {},
  ),
  "set-clauses": operation<"set-clauses">(
    "Gives a scoping filter group its clauses, and makes the group where it is missing.",
    {
      at,
      clauses: {
        description: "All of them have to hold.",
        type: "array",
        items: members<Clause>(
          {
            attribute: { ...text, description: "An attribute of the source object." },
            operator: { ...text, description: "As Graph calls it.", examples: ["EQUALS", "IS NOT NULL"] },
          },
          { values: list("None for an operator that compares with nothing.") },
        ),
      },
      others: choice<SetClauses["others"]>("What becomes of the clauses that the group has besides", {
        keep: true,
        remove: true,
      }),
    },
    {},
  ),
  "set-filters": operation<"set-filters">(
    "Says which containers or which groups of Active Directory a rule is for; the one excludes the other.",
    { at },
    {
      containers: list("Distinguished names; an empty list lets every container in."),
      groups: list("Distinguished names; an empty list lets everybody in."),
    },
  ),
  "ensure-attribute-mapping": operation<"ensure-attribute-mapping">(
    "Maps an attribute that is not mapped yet; one that is, is kept as it is.",
    { at },
    mappingMembers(),
  ),
  "change-attribute-mapping": operation<"change-attribute-mapping">(
    "Changes an attribute mapping; what is left out stays as it is.",
    { at },
    mappingMembers(),
  ),
  "ensure-attribute-definition": operation<"ensure-attribute-definition">(
    "Defines an attribute that is not defined yet; a definition that is there stays as it is.",
    { at },
    { ...definitionMembers(), metadata: keyed("What the engine reads besides.", { type: "string" }) },
  ),
  "change-attribute-definition": operation<"change-attribute-definition">(
    "Changes the definition of an attribute; what is left out stays as it is.",
    { at },
    {
      ...definitionMembers(),
      metadata: keyed("Entries by their keys; null takes one away.", textOrNull("The value.")),
    },
  ),
};

function operation<Op extends Operation["op"]>(
  description: string,
  demanded: Demanded<Omit<Extract<Operation, { op: Op }>, "op">>,
  allowed: Allowed<Omit<Extract<Operation, { op: Op }>, "op">>,
): JsonSchema {
  return { description, ...members<object>(demanded, allowed) };
}

function members<T>(demanded: Demanded<T>, allowed: Allowed<T>): JsonSchema {
  return {
    type: "object",
    additionalProperties: false,
    properties: { ...demanded, ...allowed },
    required: Object.keys(demanded),
  };
}

function list(description: string): JsonSchema {
  return { description, type: "array", items: { type: "string" } };
}

function textOrNull(description: string): JsonSchema {
  return { description, oneOf: [{ type: "string" }, { type: "null" }] };
}

/** The choices as names, so that none can be forgotten. */
function choice<T extends string | undefined>(
  description: string,
  choices: Readonly<Record<NonNullable<T>, true>>,
): JsonSchema {
  const names = Object.keys(choices);
  return { description: `${description}: ${names.join(", ")}.`, type: "string", enum: names };
}

function flag(description: string): JsonSchema {
  return { description, type: "boolean" };
}

function keyed(description: string, value: JsonSchema): JsonSchema {
  return {
    description,
    type: "array",
    items: members<{ key: string; value: unknown }>({ key: text, value }, {}),
  };
}

function mappingMembers(): Allowed<MappingMembers> {
  return {
    source: textOrNull("The expression, such as [mail] or ToLower([mail]); null for none."),
    defaultValue: textOrNull("Written when the source gives nothing, on creation alone; a text."),
    flowType: choice<MappingMembers["flowType"]>("When it flows", {
      Always: true,
      ObjectAddOnly: true,
      MultiValueAddOnly: true,
      ValueAddOnly: true,
      AttributeAddOnly: true,
    }),
    flowBehavior: choice<MappingMembers["flowBehavior"]>("How it flows", {
      FlowWhenChanged: true,
      FlowAlways: true,
    }),
    matchingPriority: { description: "0: not used for matching.", type: "integer", minimum: 0 },
  };
}

function definitionMembers(): Allowed<DefinitionMembers> {
  return {
    type: choice<DefinitionMembers["type"]>("What kind of value it has", {
      String: true,
      Integer: true,
      Reference: true,
      Binary: true,
      Boolean: true,
      DateTime: true,
    }),
    mutability: choice<DefinitionMembers["mutability"]>("What may be done to it", {
      ReadWrite: true,
      ReadOnly: true,
      Immutable: true,
      WriteOnly: true,
    }),
    required: flag("Whether an object has to have it."),
    multivalued: flag("Whether it has several values."),
    anchor: flag("Whether it identifies objects."),
    caseExact: flag("Whether capitals count."),
    flowNullValues: flag("Whether an empty value is written."),
    defaultValue: textOrNull("A text."),
    referencedObjects: {
      description: "What a Reference may point to.",
      type: "array",
      items: members<NonNullable<DefinitionMembers["referencedObjects"]>[number]>(
        { referencedObjectName: text },
        { referencedProperty: textOrNull("The property, where it is no anchor.") },
      ),
    },
    apiExpressions: keyed("How the value is read from an HR system.", { type: "string" }),
  };
}
