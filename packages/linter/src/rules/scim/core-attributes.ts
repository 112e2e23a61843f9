/** The attributes of the extension for employees: RFC 7643, section 4.3. */
export const enterpriseAttributes = [
  "employeeNumber",
  "costCenter",
  "organization",
  "division",
  "department",
  "manager",
] as const;

/** The sub-attributes of attributes with several values: RFC 7643, section 2.4. */
const ofSeveral = ["value", "display", "type", "primary", "$ref"];

/**
 * The attributes that SCIM defines for users and groups, each with its sub-attributes: RFC 7643, sections 3.1,
 * 4.1 and 4.2.
 */
export const coreAttributes: Readonly<Record<string, readonly string[]>> = {
  id: [],
  externalId: [],
  schemas: [],
  meta: ["resourceType", "created", "lastModified", "location", "version"],
  userName: [],
  name: ["formatted", "familyName", "givenName", "middleName", "honorificPrefix", "honorificSuffix"],
  displayName: [],
  nickName: [],
  profileUrl: [],
  title: [],
  userType: [],
  preferredLanguage: [],
  locale: [],
  timezone: [],
  active: [],
  password: [],
  emails: ofSeveral,
  phoneNumbers: ofSeveral,
  ims: ofSeveral,
  photos: ofSeveral,
  addresses: [
    "formatted",
    "streetAddress",
    "locality",
    "region",
    "postalCode",
    "country",
    "type",
    "primary",
    "display",
  ],
  groups: ofSeveral,
  entitlements: ofSeveral,
  roles: ofSeveral,
  x509Certificates: ofSeveral,
  members: ofSeveral,
};
