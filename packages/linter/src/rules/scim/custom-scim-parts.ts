import { directoryIds, type JsonObject } from "@syncschema/model";
import { direct, type ExampleParts } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";

/** An example of a SCIM app outside of the gallery, of which one attribute besides the user name is mapped. */
export function customScimParts(target: string, definition: JsonObject = {}): ExampleParts {
  const mappings = [direct("userName", "userName", 1), direct(target, "mail")];
  const { source, ...parts } = mappedParts("User", mappings, {}, { [target]: definition, mail: definition });
  const directory = (id: string, name: string, object: unknown) => ({ id, name, objects: [object] });
  return {
    ...parts,
    schema: {
      directories: [
        directory(directoryIds.entra, "Azure Active Directory", source),
        directory(directoryIds.customScim, "customappsso", parts.target),
      ],
    },
  };
}
