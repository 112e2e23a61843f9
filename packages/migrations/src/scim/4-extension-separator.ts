import { defineMigration } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { pendingIfSafe } from "../migration/unsafe-file.ts";
import { renameTargets, targetNames } from "./target-names.ts";

const enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const example = (name: string) =>
  exampleSchema("scim", { source: ["department"], target: [name], mappings: [[name, "[department]"]] });

export const extensionSeparator = defineMigration({
  id: "scim/4-extension-separator",
  summary: "A colon stands before the attributes of SCIM extensions",
  why: "Jobs from before December 2018 wrote a dot between an extension and its attribute. SCIM has a colon there, and an app that keeps to it does not know the attribute by its old name.",
  profiles: ["scim"],
  onRequest: true,
  source:
    "https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-config-problem-scim-compatibility",
  notes: [
    "The behaviour belongs to the job, not to the schema: create a new job with the template scim, put the migrated schema to it, and give it credentials and scope. It starts from nothing and matches everybody anew.",
    "Whether a job of the old kind understands the new names is not documented; keep its schema as it is.",
    "An app that was built for the dot has to be changed first.",
  ],
  parameters: {
    scimJob: {
      description: "new, where the schema goes to a job that was created after December 2018",
      example: "new",
      pattern: /^new$/,
    },
  },
  examples: [
    {
      title: "The department of an employee",
      before: example(`${enterprise}.department`),
      after: example(`${enterprise}:department`),
    },
  ],
  detect(document) {
    const names = targetNames(document);
    if (names.some((name) => dotted.test(name))) return pendingIfSafe(document);
    return names.some((name) => /^urn:ietf:params:scim:schemas:extension:.*:(?:User|Group):/.test(name))
      ? { state: "applied" }
      : { state: "not-applicable", reason: "the app has no attribute of a SCIM extension" };
  },
  up: (document) =>
    renameTargets(document, (name) => (dotted.test(name) ? name.replace(dotted, "$1:") : undefined)),
  down: {
    kind: "irreversible",
    reason: "Which names had a dot is not to be seen afterwards. The old job needs the old schema.",
  },
});

const dotted = /^(urn:ietf:params:scim:schemas:extension:[^.]+:\d+\.\d+:(?:User|Group))\.(?=.)/;
