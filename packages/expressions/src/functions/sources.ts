/** Where the facts about functions stand. */

const learn = "https://learn.microsoft.com";

/** Microsoft's reference for application provisioning. */
export function functionReference(anchor: string): string {
  return `${learn}/entra/identity/app-provisioning/functions-for-customizing-application-data#${anchor}`;
}

/** Microsoft's reference for Cloud Sync. */
export function cloudSyncReference(anchor: string): string {
  return `${learn}/entra/identity/hybrid/cloud-sync/reference-expressions#${anchor}`;
}

/** A thread about Microsoft's documentation. */
export function docsIssue(repository: "azure-docs" | "entra-docs", number: number): string {
  return `https://github.com/MicrosoftDocs/${repository}/issues/${number}`;
}

/** The functions that Graph lists for a schema, as its page shows them. */
export const graphFunctions = `${learn}/graph/api/synchronization-synchronizationschema-functions`;

export const graphParseExpression = `${learn}/graph/api/synchronization-synchronizationschema-parseexpression`;

export const customizeAttributes = `${learn}/entra/identity/app-provisioning/customize-application-attributes`;

export const workdayGuide = `${learn}/entra/identity/app-provisioning/workday-expression-mapping-functions-guide`;

export const successFactorsGuide = `${learn}/entra/identity/app-provisioning/successfactors-expression-mapping-functions-guide`;

/** Schemas that people have published, with the default mappings of Cloud Sync in them. */
export const publicExports = "public exports of 2020 and 2025";

export const vbDateDiff = `${learn}/dotnet/api/microsoft.visualbasic.dateandtime.datediff`;

/** A report from the field: the branch of IIF that is not taken can still make the expression fail. */
export const eagerEvaluation = "https://sqlravingsandotherstuff.blogspot.com";

/** A vendor's guide that searches roles with InStr and shows how the portal prints expressions. */
export const figmaGuide = "https://help.figma.com";

export const crossTenantConfigure = `${learn}/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-configure`;
