import type { JsonObject } from "@syncschema/model";
import { direct, type ExampleParts } from "../../examples/example-schema.ts";
import { active, softDeleted } from "./account-status.ts";

/** An example of a SCIM app that knows `active`, with these mappings besides that of the user name. */
export function statusParts(...mappings: readonly JsonObject[]): ExampleParts {
  const attribute = (name: string, type: string) => ({ name, type, multivalued: false });
  const userName = attribute("userName", "String");
  return {
    mapping: { attributeMappings: [direct("userName", "userName", 1), ...mappings] },
    source: {
      attributes: [userName, attribute("accountEnabled", "Boolean"), attribute(softDeleted, "Boolean")],
    },
    target: { attributes: [userName, attribute(active, "Boolean")] },
  };
}
