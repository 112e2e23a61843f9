import { groupMappings, without } from "../../examples/example-schema.ts";
import { computed, constant } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { constantSource } from "../attribute-mappings/constant-source.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";
import { sourceAttributes } from "../attribute-mappings/source-attributes.ts";
import { isCrossTenantGroup } from "./group-mapping.ts";

export const groupMailNicknameUnsafe = defineRule({
  id: "group-mail-nickname-unsafe",
  summary: "The mail nickname of a group is its own and without blanks",
  why: 'Graph takes at most 64 ASCII characters without blanks and @()\\[]";:<>, as a mail nickname. The create of any other group fails.',
  severity: "warning",
  profiles: ["cross-tenant"],
  evidence: { kind: "documented", source: "https://learn.microsoft.com/graph/api/group-post-groups" },
  messages: {
    constant: {
      message: "{{mapping}} gives every group the same mailNickname",
      help: "Map it from [mailNickname].",
    },
    "free-text": {
      message: "{{mapping}} makes mailNickname from {{source}} as it is, which can hold blanks and accents",
      help: "Map it from [mailNickname], or clean the text: NormalizeDiacritics(StripSpaces([displayName])), and Replace for other characters.",
    },
  },
  examples() {
    const others = without(groupMappings, "mailNickname");
    const mapped = (mapping: object) => ({ mapping: { attributeMappings: [...others, mapping] } });
    return {
      bad: [
        {
          title: "the same for all",
          gives: ["constant"],
          parts: mapped(constant("mailNickname", "group")),
        },
        {
          title: "the name that people read",
          gives: ["free-text"],
          parts: mapped(computed("mailNickname", "ToLower([displayName])")),
        },
      ],
      good: [
        { title: "mapped directly", parts: {} },
        {
          title: "a cleaned name",
          parts: mapped(computed("mailNickname", "NormalizeDiacritics(StripSpaces([displayName]))")),
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!isCrossTenantGroup(mapping, context.profile)) return;
      for (const attribute of mappingsTo(mapping, "mailNickname")) {
        const data = { mapping: mappingName(mapping) };
        if (constantSource(attribute.source)) {
          context.report({ at: attribute, messageId: "constant", data });
          continue;
        }
        const freeText = sourceAttributes(attribute).find((name) => freeTexts.has(name.toLowerCase()));
        if (freeText === undefined || cleans.test(attribute.source?.expression ?? "")) continue;
        context.report({ at: attribute, messageId: "free-text", data: { ...data, source: `[${freeText}]` } });
      }
    },
  },
});

const freeTexts = new Set(["displayname", "description"]);
/** Functions that are put around a text to take characters out of it. */
const cleans = /\b(?:StripSpaces|NormalizeDiacritics|Replace)\s*\(/i;
