import { changed, direct, type ExampleParts, without } from "../../examples/example-schema.ts";
import { computed, constant, mappedParts } from "../../examples/mapped-parts.ts";

type Json = Readonly<Record<string, unknown>>;

/** The match that the service gives to users between tenants. */
export function serviceMatch(): Json {
  return computed("alternativeSecurityIds", "AltSecIdFromNetId([netId])", { matchingPriority: 1 });
}

/** A mapping of users as the service makes it, in few attributes. */
function userMappings(): readonly Json[] {
  return [
    serviceMatch(),
    direct("IsSoftDeleted"),
    direct("accountEnabled"),
    direct("displayName"),
    direct("manager"),
    constant("userType", "Member", { flowType: "ObjectAddOnly" }),
  ];
}

/** The default scope, which leaves out external users. */
const scope = {
  groups: [
    {
      name: "Filter external users",
      clauses: [
        {
          sourceOperandName: "alternativeSecurityIds",
          operatorName: "EQUALS",
          targetOperand: { values: ["None"] },
        },
      ],
    },
  ],
};

/** Users between tenants, with some mappings more. */
export function usersWith(...mappings: readonly Json[]): ExampleParts {
  return usersMapped([...userMappings(), ...mappings]);
}

/** Users between tenants, of whom some targets are defined but not mapped. */
export function usersWithout(...targets: readonly string[]): ExampleParts {
  const { mapping, ...definitions } = usersWith();
  return { ...definitions, mapping: { ...mapping, attributeMappings: without(userMappings(), ...targets) } };
}

/** Users between tenants, with one mapping changed. */
export function usersChanged(target: string, members: Json): ExampleParts {
  return usersMapped(changed(userMappings(), target, members));
}

function usersMapped(mappings: readonly Json[]): ExampleParts {
  const { source, ...others } = mappedParts("User", mappings, { scope });
  const attributes = source?.attributes as readonly Json[];
  const scoped = { name: "alternativeSecurityIds", type: "String", mutability: "ReadWrite" };
  return { ...others, source: { ...source, attributes: [...attributes, scoped] } };
}
