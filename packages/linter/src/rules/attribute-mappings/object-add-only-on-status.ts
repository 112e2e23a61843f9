import { direct } from "../../examples/example-schema.ts";
import { computed } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { activeFromSoftDeleted, softDeleted } from "./account-status.ts";
import { flowTypeOf } from "./flow-type.ts";
import { sourceAttributes } from "./source-attributes.ts";
import { statusParts } from "./status-parts.ts";

export const objectAddOnlyOnStatus = defineRule({
  id: "object-add-only-on-status",
  summary: "Whether an account may be used flows also after it was created",
  why: "ObjectAddOnly flows a value while the object is created and never again. When a user leaves or is unassigned, the account in the target stays usable.",
  severity: "warning",
  security: true,
  profiles: ["scim", "cross-tenant"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping",
  },
  messages: {
    once: {
      message: '{{mapping}} writes "{{name}}" from [{{source}}] while an object is created, and not after',
      help: 'Set flowType to "Always".',
    },
  },
  examples() {
    const parts = (flowType: string) => statusParts(computed("active", activeFromSoftDeleted, { flowType }));
    return {
      bad: [
        { title: "of active", profile: "scim", parts: parts("ObjectAddOnly") },
        {
          title: "of accountEnabled",
          profile: "scim",
          parts: statusParts({ ...direct("active", "accountEnabled"), flowType: "ObjectAddOnly" }),
        },
      ],
      good: [{ title: "always", profile: "scim", parts: parts("Always") }],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      if (flowTypeOf(attribute) !== "ObjectAddOnly") return;
      const [source] = sourceAttributes(attribute).filter((name) => statuses.has(name));
      if (source === undefined) return;
      context.report({
        at: { node: attribute, property: "flowType" },
        messageId: "once",
        data: { mapping: mappingName(attribute.parent), name: attribute.targetAttributeName ?? "", source },
      });
    },
  },
});

const statuses: ReadonlySet<string> = new Set([softDeleted, "accountEnabled"]);
