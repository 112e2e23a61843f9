import { defineRule } from "../../rule/define-rule.ts";

export const suppressionExpired = defineRule({
  id: "suppression-expired",
  summary: "No suppression is past its last day",
  why: "After that day it suppresses nothing: somebody wanted to be reminded.",
  severity: "warning",
  evidence: { kind: "inferred", source: "the date of the run" },
  messages: {
    expired: {
      message: "The suppression of {{rule}} at {{address}} held until {{until}}",
      help: "Mend what it was for, or decide on a later day.",
    },
  },
  examples() {
    const suppression = {
      rule: "group-mapping-disabled",
      address: "rule:USER_INBOUND_USER / mapping:Group→Group",
      reason: "groups follow in autumn",
    };
    const parts = { mapping: { enabled: false, flowTypes: "None" } };
    return {
      bad: [{ title: "a day that is past", suppressions: [{ ...suppression, until: "2020-01-31" }], parts }],
      good: [{ title: "a day to come", suppressions: [{ ...suppression, until: "9999-12-31" }], parts }],
    };
  },
  visit: {
    Suppression({ state, pointer, suppression: { rule, address, until } }, context) {
      if (state !== "expired" || until === undefined) return;
      context.report({ at: { pointer }, messageId: "expired", data: { rule, address, until } });
    },
  },
});
