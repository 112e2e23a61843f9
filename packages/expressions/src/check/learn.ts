/** Microsoft's reference of the functions, with what it says about the syntax. */
export const functionReference =
  "https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data";
