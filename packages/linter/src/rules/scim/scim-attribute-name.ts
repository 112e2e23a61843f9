import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCustomScimApp } from "./custom-scim-app.ts";
import { customScimParts } from "./custom-scim-parts.ts";

export const scimAttributeName = defineRule({
  id: "scim-attribute-name",
  summary: "The names of SCIM attributes are built as the service reads them",
  why: "The service takes the name apart to build its requests. From a name of another form it makes an attribute that the app does not have.",
  severity: "warning",
  profiles: ["scim"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    extension: {
      message: '{{mapping}} writes "{{name}}", which is not named like an attribute of an extension',
      help: "Name it urn:ietf:params:scim:schemas:extension:{name}:2.0:User:{attribute}, in its definition too.",
    },
    filter: {
      message: '{{mapping}} writes "{{name}}", whose brackets hold no filter of SCIM',
      help: 'Write one with its value in double quotes, as in emails[type eq "work"].value.',
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "an extension without the version",
          parts: customScimParts("urn:ietf:params:scim:schemas:extension:contoso:User:badge"),
        },
        {
          title: "a value without quotes",
          gives: ["filter"],
          parts: customScimParts("emails[type eq work].value"),
        },
        {
          title: "a bracket that stays open",
          gives: ["filter"],
          parts: customScimParts('emails[type eq "work".value'),
        },
      ],
      good: [
        {
          title: "an extension",
          parts: customScimParts("urn:ietf:params:scim:schemas:extension:contoso:2.0:User:badge"),
        },
        { title: "a filter", parts: customScimParts('emails[type eq "work"].value') },
        { title: "a filter with a truth value", parts: customScimParts("emails[primary eq true].value") },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { targetAttributeName: name = "", parent: mapping } = attribute;
      const data = { mapping: mappingName(mapping), name };
      if (/^urn:/i.test(name)) {
        if (!isCustomScimApp(mapping) || extensionAttribute.test(name)) return;
        context.report({ at: attribute, messageId: "extension", data });
      } else if (/^\w+\[|\]/.test(name) && !filtered.test(name)) {
        context.report({ at: attribute, messageId: "filter", data });
      }
    },
  },
});

const extensionAttribute =
  /^urn:ietf:params:scim:schemas:(?:extension:[^:[\]"]+(?::[^:[\]"]+)*|core):\d+\.\d+:(?:User|Group):[^:]+$/i;

/** `emails[type eq "work"].value`, also with several conditions. */
const condition = /[\w.$]+\s+(?:eq|ne|co|sw|ew|gt|ge|lt|le)\s+(?:"[^"]*"|true|false|-?\d+)|[\w.$]+\s+pr/;
const filtered = new RegExp(
  `^\\w+\\[(?:${condition.source})(?:\\s+(?:and|or)\\s+(?:${condition.source}))*\\](?:\\.[\\w$]+)?$`,
  "i",
);
