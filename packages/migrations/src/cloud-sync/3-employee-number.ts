import { defineMigration } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { addedLater, mapNewer, stateOfNewer, wayBack } from "./newer-attribute.ts";

const target = "EmployeeNumber";

export const employeeNumber = defineMigration({
  id: "cloud-sync/3-employee-number",
  summary: "Users have their employee number from Active Directory",
  why: `${addedLater} Provisioning from HR and lifecycle workflows look people up by such numbers.`,
  profiles: ["cloud-sync"],
  source: "https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/how-to-attribute-mapping",
  notes: [
    "This is not the employee id, which has been mapped since the beginning. Map it only where Active Directory holds both.",
    "How the service spells the target attribute in the schema is not public. A definition that is there decides, in whatever case.",
  ],
  parameters: {
    employeeNumberSource: {
      description: "the expression that gives the employee number",
      example: "[employeeNumber]",
    },
  },
  examples: [
    {
      title: "A configuration from before it",
      before: exampleSchema("cloud-sync", { source: ["employeeNumber"] }),
      after: exampleSchema("cloud-sync", {
        source: ["employeeNumber"],
        target: [target],
        mappings: [[target, "[employeeNumber]"]],
      }),
    },
  ],
  detect: (document) => stateOfNewer(document, target),
  up: (document, { parameters }) => mapNewer(document, target, parameters.employeeNumberSource),
  down: wayBack,
});
