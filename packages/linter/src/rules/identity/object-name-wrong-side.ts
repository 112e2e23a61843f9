import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCrossTenantGroup } from "../group-sync/group-mapping.ts";
import { wrongSides } from "./wrong-sides.ts";

export const objectNameWrongSide = defineRule({
  id: "object-name-wrong-side",
  summary: "The objects of an enabled mapping are each named on their own side",
  why: "The mapping looks for its source object in the source directory and for its target object in the target directory. The service cannot tell what to read or write and refuses the schema.",
  severity: "error",
  preset: "minimal",
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-objectmapping",
  },
  messages: {
    one: {
      message: '{{mapping}}: the {{side}} object "{{name}}" is defined in the {{other}} directory alone',
      help: "Give {{property}} the name of an object of the {{side}} directory.",
    },
    exchanged: {
      message:
        "{{mapping}}: the source object is defined in the target directory, the target object in the source",
      help: "Exchange sourceObjectName and targetObjectName.",
    },
  },
  examples() {
    const target = { name: "urn:ietf:params:scim:schemas:core:2.0:User" };
    const named = (sourceObjectName: string, targetObjectName: string) => ({
      target,
      mapping: { sourceObjectName, targetObjectName },
    });
    return {
      bad: [
        {
          title: "the name of the target on both sides",
          profile: "scim",
          parts: named(target.name, target.name),
        },
        {
          title: "exchanged",
          profile: "scim",
          gives: ["exchanged"],
          parts: named(target.name, "User"),
        },
      ],
      good: [{ title: "each on its side", profile: "scim", parts: named("User", target.name) }],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!mapping.enabled || isCrossTenantGroup(mapping, context.profile)) return;
      const [side, another] = wrongSides(mapping);
      if (side === undefined) return;
      const data = { mapping: mappingName(mapping) };
      if (another !== undefined) {
        context.report({
          at: { node: mapping, property: "sourceObjectName" },
          messageId: "exchanged",
          data,
          related: [{ message: "the target object", at: { node: mapping, property: "targetObjectName" } }],
        });
        return;
      }
      const property = side === "source" ? "sourceObjectName" : "targetObjectName";
      const other = side === "source" ? "target" : "source";
      const name = mapping[property] ?? "";
      context.report({
        at: { node: mapping, property },
        messageId: "one",
        data: { ...data, side, other, property, name },
      });
    },
  },
});
