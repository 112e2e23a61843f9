import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { clause } from "../scope/example-scope.ts";
import { byMapping, changesSince, placeOf } from "./changes-since.ts";
import { filterGroupOf } from "./scope-changes.ts";

export const scopeInInputFilterGroups = defineRule({
  id: "scope-in-input-filter-groups",
  summary: "New filters stand in groups, not in inputFilterGroups",
  why: "Objects that fall out of an input filter are not deprovisioned: whoever leaves its scope keeps the account in the target. Graph calls these filters experimental.",
  severity: "warning",
  security: true,
  needs: "base",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-filter",
  },
  messages: {
    added: {
      message: "{{mapping}} has new clauses in inputFilterGroups",
      help: "Move them to groups, so that objects that fall out are deprovisioned. Leave them if these objects shall stay in the target.",
    },
  },
  examples() {
    const groups = [{ name: "Sales", clauses: [clause("department", "EQUALS", "Sales")] }];
    const mapping = { scope: { inputFilterGroups: groups } };
    return {
      bad: [{ title: "a new filter", profile: "scim", parts: { mapping } }],
      good: [
        { title: "one that was there", profile: "scim", base: { mapping }, parts: { mapping } },
        { title: "in groups", profile: "scim", parts: { mapping: { scope: { groups } } } },
      ],
    };
  },
  visit: {
    File(document, context) {
      const inInput = changesSince(context.base, document).filter(
        (change) => change.kind === "added" && filterGroupOf(change)?.collection === "inputFilterGroups",
      );
      for (const [mapping, [first]] of byMapping(inInput)) {
        if (first === undefined) continue;
        context.report({ at: placeOf(first), messageId: "added", data: { mapping: mappingName(mapping) } });
      }
    },
  },
});
