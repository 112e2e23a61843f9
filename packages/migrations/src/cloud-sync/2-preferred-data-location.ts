import { defineMigration } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { addedLater, mapNewer, stateOfNewer, wayBack } from "./newer-attribute.ts";

const target = "PreferredDataLocation";

export const preferredDataLocation = defineMigration({
  id: "cloud-sync/2-preferred-data-location",
  summary: "Users have their preferred data location from Active Directory",
  why: `${addedLater} Without it, the data of users stay in the central location of a tenant that has several.`,
  profiles: ["cloud-sync"],
  source: "https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/how-to-attribute-mapping",
  notes: [
    "Which attribute of Active Directory holds the location is a choice of the organization; there has to be a licence for several locations.",
    "How the service spells the target attribute in the schema is not public. A definition that is there decides, in whatever case.",
  ],
  parameters: {
    preferredDataLocationSource: {
      description: "the expression that gives the preferred data location",
      example: "[msDS-preferredDataLocation]",
    },
  },
  examples: [
    {
      title: "A configuration from before it",
      before: exampleSchema("cloud-sync", { source: ["msDS-preferredDataLocation"] }),
      after: exampleSchema("cloud-sync", {
        source: ["msDS-preferredDataLocation"],
        target: [target],
        mappings: [[target, "[msDS-preferredDataLocation]"]],
      }),
    },
  ],
  detect: (document) => stateOfNewer(document, target),
  up: (document, { parameters }) => mapNewer(document, target, parameters.preferredDataLocationSource),
  down: wayBack,
});
