import { onRequest } from "../migration/on-request.ts";

/** What every migration of the sequence has in common: it is a matter of taste, and changes nothing for the service. */
export const houseKeeping = {
  profiles: ["cross-tenant", "scim", "cloud-sync", "hr-inbound", "api-inbound", "unknown"],
  parameters: { houseKeeping: onRequest("files are to be tidied") },
} as const;
