import { defineFunction } from "./define-function.ts";
import { crossTenantConfigure } from "./sources.ts";

export const altSecIdFromNetId = defineFunction({
  name: "AltSecIdFromNetId",
  summary: "The alternative security id by which users are matched between tenants",
  category: "directory",
  parameters: [{ name: "netId", key: undefined, type: "String", required: true }],
  returns: "Any",
  multivalued: true,
  applicability: "cross-tenant synchronization only",
  status: "elsewhere",
  notes: [
    "Stands in the mapping of alternativeSecurityIds, by which users are matched between tenants. The service refuses a change of that mapping with schemaInvalid.",
    "Also seen as AltSecidFromNetid.",
  ],
  sources: [crossTenantConfigure],
  examples() {
    return [
      { title: "as the service ships it", expression: "AltSecIdFromNetId([netId])", input: { netId: "a" } },
    ];
  },
});
