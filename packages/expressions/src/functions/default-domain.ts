import { gives, unknown } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { docsIssue, functionReference, graphFunctions } from "./sources.ts";

export const defaultDomain = defineFunction({
  name: "DefaultDomain",
  summary: "The default verified domain of the tenant",
  category: "directory",
  parameters: [],
  returns: "String",
  status: "documented",
  since: "In Graph's list of 2017 and in Microsoft's reference of April 2026, not in that of August 2024.",
  notes: ["An error in a tenant without one."],
  sources: [functionReference("defaultdomain"), graphFunctions, docsIssue("azure-docs", 11525)],
  examples() {
    return [
      {
        title: "a user principal name in the default domain",
        expression: 'Join("@", [mailNickname], DefaultDomain())',
        input: { mailNickname: "jdoe" },
        environment: { defaultDomain: "contoso.com" },
        result: "jdoe@contoso.com",
      },
    ];
  },
  evaluate: (_, { defaultDomain: domain }) =>
    domain === undefined ? unknown("the default domain of the tenant is not given") : gives(domain),
});
