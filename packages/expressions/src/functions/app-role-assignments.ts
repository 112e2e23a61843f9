import { defineFunction } from "./define-function.ts";
import { graphFunctions } from "./sources.ts";

export const appRoleAssignments = defineFunction({
  name: "AppRoleAssignments",
  summary: "The app roles that a user is assigned; in what form is not documented",
  category: "role",
  parameters: [
    {
      name: "source",
      key: "source",
      type: "Any",
      required: true,
      note: "The attribute appRoleAssignments.",
    },
  ],
  returns: "String",
  multivalued: true,
  applicability: "Microsoft Entra ID as the source",
  status: "observed",
  deprecated: "The guide of a vendor that had it, up to 2025, has AppRoleAssignmentsComplex now. Use that.",
  notes: ["In the list that Graph gives, and in neither reference."],
  sources: [graphFunctions, "https://github.com/SumoLogic/sumologic-documentation/pull/5639"],
  examples() {
    return [{ title: "the roles of a user", expression: "AppRoleAssignments([appRoleAssignments])" }];
  },
});
