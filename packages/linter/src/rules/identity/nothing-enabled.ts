import { defineRule } from "../../rule/define-rule.ts";

export const nothingEnabled = defineRule({
  id: "nothing-enabled",
  summary: "At least one object mapping is enabled",
  why: "A mapping that is disabled is skipped. With all of them disabled the job runs and provisions nothing.",
  severity: "warning",
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-objectmapping",
  },
  messages: {
    nothing: {
      message: "No object mapping is enabled in this schema",
      help: 'Set "enabled": true in the mappings that are meant to run; in the portal, switch the mapping on.',
    },
  },
  examples() {
    return {
      bad: [
        { title: "the only mapping is disabled", profile: "scim", parts: { mapping: { enabled: false } } },
      ],
      good: [{ title: "one is enabled", profile: "scim", parts: {} }],
    };
  },
  visit: {
    Schema(schema, context) {
      const mappings = schema.rules.flatMap(({ objectMappings }) => objectMappings);
      const [first] = mappings.filter(({ internal }) => !internal);
      if (first === undefined || mappings.some(({ enabled }) => enabled)) return;
      context.report({ at: { node: first.parent, property: "objectMappings" }, messageId: "nothing" });
    },
  },
});
