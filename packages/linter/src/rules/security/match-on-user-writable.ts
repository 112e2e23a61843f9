import { direct, userMappings } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { sourceAttributes } from "../attribute-mappings/source-attributes.ts";

export const matchOnUserWritable = defineRule({
  id: "match-on-user-writable",
  summary: "No account is matched by a value that users change themselves",
  why: "Users can set these for themselves. Who writes the value of somebody else takes over that account in the app at the next cycle.",
  severity: "warning",
  security: true,
  profiles: ["scim"],
  evidence: { kind: "inferred", source: "https://learn.microsoft.com/graph/api/user-update" },
  messages: {
    writable: {
      message: "{{mapping}} matches by {{source}}, which users can change themselves",
      help: "Match by an attribute that only administrators set, such as userPrincipalName or objectId.",
    },
  },
  examples() {
    const matching = (source: string) => mappedParts("User", [...userMappings, direct("login", source, 2)]);
    return {
      bad: [{ title: "an alternative address", parts: matching("otherMails") }],
      good: [
        { title: "the sign-in name", parts: matching("userPrincipalName") },
        {
          title: "written, not matched",
          parts: mappedParts("User", [...userMappings, direct("recovery", "otherMails")]),
        },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      if (attribute.matchingPriority <= 0) return;
      const source = sourceAttributes(attribute).find((name) => userWritable.has(name.toLowerCase()));
      if (source === undefined) return;
      context.report({
        at: attribute.source ?? attribute,
        messageId: "writable",
        data: { mapping: mappingName(attribute.parent), source: `[${source}]` },
      });
    },
  },
});

const userWritable: ReadonlySet<string> = new Set(["othermails", "mobile", "mobilephone"]);
