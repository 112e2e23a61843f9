/** Texts that can be nothing else than a secret, by what people call them. Ordinary words never match. */
const kinds: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["a JSON Web Token", /eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{16,}/],
  ["a bearer token", /\bBearer\s+[\w.~+/-]{20,}=*/],
  ["a private key", /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
  ["a connection string with its key", /\b(?:AccountKey|SharedAccessKey)=[A-Za-z\d+/]{32,}={0,2}/],
  ["a client secret of an Entra application", /(?<![\w~.-])[\w~.-]{3}[78]Q~[\w~.-]{31,34}(?![\w~.-])/],
  ["an access token of GitHub", /\b(?:gh[oprsu]_[A-Za-z\d]{36}|github_pat_\w{40,})/],
  ["an access token of Slack", /\bxox[abeoprs]-[A-Za-z\d-]{20,}/],
];

/** The secrets of a provisioning job that are credentials, as Graph's synchronizationSecret names them. */
const credentialKeys: ReadonlySet<string> = new Set([
  "appkey",
  "clientsecret",
  "connectionstring",
  "consumersecret",
  "oauth2accesstoken",
  "oauth2authorizationcode",
  "oauth2clientsecret",
  "oauth2refreshtoken",
  "password",
  "secrettoken",
  "tokenkey",
]);

/** What kind of secret a text is; undefined for any other text. */
export function secretKind(text: string): string | undefined {
  return kinds.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Whether a key and value of a job's secrets give a credential away. Graph masks them with asterisks. */
export function isCredential(key: string, value: string): boolean {
  const isMasked = /^\**$/.test(value);
  // Cloud sync keeps settings, as JSON, under AppKey.
  return credentialKeys.has(key.toLowerCase()) && !isMasked && !value.startsWith("{");
}

/** Whether a file's text is worth reading value by value: most files hold nothing of this. */
export function mayHoldSecrets(text: string): boolean {
  return marks.test(text);
}

const marks = new RegExp(
  `eyJ|\\bBearer\\s|PRIVATE KEY|(?:Account|Access)Key=|[78]Q~|gh[oprsu]_|github_pat_|xox[abeoprs]-|"(?:${[...credentialKeys].join("|")})"`,
  "i",
);
