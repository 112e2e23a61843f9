import { copy, set } from "./edits.ts";
import { scim } from "./fixture.ts";
import type { Mutation } from "./mutation.ts";

const title = `${scim.targetUser} / attribute:title`;

export const directories: readonly Mutation[] = [
  {
    rule: "anchor-count",
    of: scim,
    by: "a second anchor",
    edits: [set(title, { anchor: true })],
    at: scim.targetUser,
    on: "name",
  },
  {
    rule: "attribute-definition-duplicate",
    of: scim,
    by: "a second definition",
    edits: [copy(title)],
    at: `${title}#2`,
    on: "name",
  },
  {
    rule: "attribute-name-empty",
    of: scim,
    by: "a definition without a name",
    edits: [set(`${scim.targetUser} / attribute:nickName`, { name: "" })],
    at: `${scim.targetUser} / attribute:(unnamed)`,
    on: "name",
  },
  {
    rule: "attribute-name-whitespace",
    of: scim,
    by: "a blank behind a name",
    edits: [set(`${scim.targetUser} / attribute:nickName`, { name: "nickName " })],
    at: `${scim.targetUser} / attribute:nickName `,
    on: "name",
  },
  {
    rule: "definition-default-ignored",
    of: scim,
    by: "another default in the definition",
    edits: [set(`${scim.targetUser} / attribute:locale`, { defaultValue: "de-CH" })],
    at: `${scim.users} / attribute:locale`,
    on: "defaultValue",
  },
  {
    rule: "directory-object-duplicate",
    of: scim,
    by: "a second definition of an object",
    edits: [copy(scim.targetGroup)],
    at: `${scim.targetGroup}#2`,
    on: "name",
  },
  {
    rule: "extension-attribute-format",
    of: scim,
    by: "hyphens in the id of the app",
    edits: [
      copy(`${scim.sourceUser} / attribute:jobTitle`, {
        name: "extension_c0ffee07-0000-4000-8000-000000000008_floor",
      }),
    ],
    at: `${scim.sourceUser} / attribute:extension_c0ffee07-0000-4000-8000-000000000008_floor`,
    on: "name",
  },
];
