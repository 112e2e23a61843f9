/** Whether a target attribute holds the password of the account. */
export function isPasswordTarget(name: string | undefined): boolean {
  return /^(?:passwordProfile\.password|password|userPassword|unicodePwd|export_password)$/i.test(name ?? "");
}
