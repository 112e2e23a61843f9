import { defineMigration } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { addedLater, mapNewer, stateOfNewer, wayBack } from "./newer-attribute.ts";

const target = "UserType";

export const userType = defineMigration({
  id: "cloud-sync/4-user-type",
  summary: "Active Directory says who is a member and who a guest",
  why: `${addedLater} Whoever is synchronized without it becomes a member.`,
  profiles: ["cloud-sync"],
  source: "https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/how-to-map-usertype",
  notes: [
    "The source has to give Member or Guest for every user; others are not synchronized.",
    "The agent has to be of version 1.1.359.0 or newer.",
    "A user who becomes a guest loses access, and one who becomes a member gains it. Look at some of them first.",
  ],
  parameters: {
    userTypeSource: {
      description: "the expression that gives Member or Guest",
      example: "[extensionAttribute1]",
    },
  },
  examples: [
    {
      title: "A configuration from before it",
      before: exampleSchema("cloud-sync", { source: ["extensionAttribute1"] }),
      after: exampleSchema("cloud-sync", {
        source: ["extensionAttribute1"],
        target: [target],
        mappings: [[target, "[extensionAttribute1]"]],
      }),
    },
  ],
  detect: (document) => stateOfNewer(document, target),
  up: (document, { parameters }) => mapNewer(document, target, parameters.userTypeSource),
  down: wayBack,
});
