import { direct, userMappings, without } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isOfPeople } from "../attribute-mappings/people.ts";
import { profilesWithChosenMatching } from "./matching-attributes.ts";

export const matchingNonUnique = defineRule({
  id: "matching-non-unique",
  summary: "People are matched by an attribute that no two of them share",
  why: "The cycle logs DuplicateTargetEntries where two people of the target have the value, and takes the wrong person where one has.",
  severity: "warning",
  security: true,
  profiles: profilesWithChosenMatching,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    shared: {
      message: '{{mapping}} matches people by "{{name}}", which several may have in common',
      help: "Match by a user name, a number of the person or an id. Once objects are linked, a change of it can break the links.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "the display name, when the user name finds nobody",
          profile: "scim",
          parts: {
            mapping: {
              attributeMappings: [
                ...without(userMappings, "displayName"),
                direct("displayName", "displayName", 2),
              ],
            },
          },
        },
      ],
      good: [
        { title: "the user name", profile: "scim", parts: {} },
        {
          title: "groups, whose display name is what SCIM apps match by",
          profile: "scim",
          parts: {
            source: { name: "Group" },
            target: { name: "Group" },
            mapping: {
              sourceObjectName: "Group",
              targetObjectName: "Group",
              attributeMappings: [
                direct("displayName", "displayName", 1),
                ...without(userMappings, "displayName", "userName"),
                direct("userName"),
              ],
            },
          },
        },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { matchingPriority, targetAttributeName: name = "", parent: mapping } = attribute;
      if (matchingPriority <= 0 || !shared.test(name) || !isOfPeople(mapping)) return;
      context.report({ at: attribute, messageId: "shared", data: { mapping: mappingName(mapping), name } });
    },
  },
});

/** Names, jobs, places and telephones, in the spellings of Graph, Active Directory and SCIM. */
const shared =
  /(?:^|[.:])(?:displayName|givenName|surname|sn|familyName|formatted|title|jobTitle|department|company|companyName|organization|division|city|l|country|telephoneNumber)$|^phoneNumbers\[type eq "work"\]/i;
