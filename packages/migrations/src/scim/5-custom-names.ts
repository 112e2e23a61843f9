import { defineMigration } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { pendingIfSafe } from "../migration/unsafe-file.ts";
import { renameTargets, targetNames } from "./target-names.ts";

const example = (name: string) =>
  exampleSchema("scim", { source: ["country"], target: [name], mappings: [[name, "[country]"]] });

export const customNames = defineMigration({
  id: "scim/5-custom-names",
  summary: "Attributes of one's own are named as those of a SCIM extension",
  why: 'The service cannot send an attribute that is called custom:country: it fails with "exporting the property is not supported for this operation". It takes the name of an extension apart to build its requests.',
  profiles: ["scim"],
  onRequest: true,
  source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  notes: [
    "The name of the extension is the app's: it is in the app's list of schemas, or you choose it together with those who run the app.",
    "Apps of the gallery may have names of their own with another beginning; only custom: is renamed.",
    "Values that the app has stored under the old name are not moved.",
  ],
  parameters: {
    extension: {
      description: "the name of the app's SCIM extension",
      example: "Contoso",
      pattern: /^[A-Za-z\d][\w-]*(?::[\w-]+)*$/,
    },
  },
  examples: [
    {
      title: "A country",
      before: example("custom:country"),
      after: example("urn:ietf:params:scim:schemas:extension:Contoso:2.0:User:country"),
    },
  ],
  detect(document) {
    const names = targetNames(document);
    if (names.some((name) => custom.test(name))) return pendingIfSafe(document);
    return names.some((name) => ownExtension.test(name))
      ? { state: "applied" }
      : { state: "not-applicable", reason: "no attribute of the app is called custom:…" };
  },
  up: (document, { parameters: { extension } }) =>
    renameTargets(document, (name, objectName) => {
      if (!custom.test(name)) return undefined;
      const resource = /group$/i.test(objectName) ? "Group" : "User";
      return name.replace(custom, `urn:ietf:params:scim:schemas:extension:${extension}:2.0:${resource}:`);
    }),
  down: {
    kind: "irreversible",
    reason:
      "The service cannot send the attributes by their old names, and which ones had them is not to be seen afterwards.",
  },
});

const custom = /^custom:(?=.)/i;
const ownExtension = /^urn:ietf:params:scim:schemas:extension:(?!enterprise:)/;
