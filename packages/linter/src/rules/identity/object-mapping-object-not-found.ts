import { nearest } from "@syncschema/expressions";
import { type DirectoryNode, propertyPointer } from "@syncschema/model";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCrossTenantGroup } from "../group-sync/group-mapping.ts";
import { type Side, wrongSides } from "./wrong-sides.ts";

export const objectMappingObjectNotFound = defineRule({
  id: "object-mapping-object-not-found",
  summary: "An enabled mapping's objects are defined in its directories",
  why: "The mapping finds its objects by name. When the directory does not define one, the service cannot tell what to read or write and refuses the schema.",
  severity: "error",
  preset: "minimal",
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-objectmapping",
  },
  messages: {
    unknown: {
      message: '{{mapping}}: the {{side}} directory "{{directory}}" defines no object "{{name}}"',
      help: "Use the name of a defined object{{hint}}, or add the definition.",
    },
    case: {
      message: '{{mapping}}: the {{side}} directory "{{directory}}" writes this object "{{definition}}"',
      help: 'Write "{{definition}}" here: names of objects are case-sensitive.',
    },
    missing: {
      message: "{{mapping}} is enabled but names no {{side}} object",
      help: "Give {{property}} the name of an object of the directory.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "in the plural",
          gives: ["unknown"],
          parts: { mapping: { targetObjectName: "Users" } },
          profile: "scim",
        },
        {
          title: "in another case",
          gives: ["case"],
          parts: { mapping: { sourceObjectName: "user" } },
          profile: "scim",
        },
        {
          title: "without a name",
          gives: ["missing"],
          parts: { mapping: { sourceObjectName: "" } },
          profile: "scim",
        },
      ],
      good: [
        { title: "both are defined", parts: {} },
        {
          title: "disabled, as real exports have it",
          parts: { mapping: { enabled: false, sourceObjectName: "Contact" } },
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!mapping.enabled || isCrossTenantGroup(mapping, context.profile)) return;
      const onWrongSide = wrongSides(mapping);
      const check = (side: Side, name: string | undefined, directory: DirectoryNode | undefined) => {
        const property = side === "source" ? "sourceObjectName" : "targetObjectName";
        const at = { node: mapping, property };
        if (!name)
          return context.report({
            at,
            messageId: "missing",
            data: { mapping: mappingName(mapping), side, property },
          });
        if (directory === undefined || directory.objects.length === 0) return;
        // An object of the other directory is for object-name-wrong-side.
        if (onWrongSide.includes(side)) return;
        if (directory.objects.some((object) => object.name === name)) return;
        const data = { mapping: mappingName(mapping), side, directory: directory.name ?? "" };
        const otherCase = directory.objects.find(
          (object) => object.name?.toLowerCase() === name.toLowerCase(),
        );
        if (otherCase?.name) {
          return context.report({
            at,
            messageId: "case",
            data: { ...data, definition: otherCase.name },
            related: [{ message: "the definition", at: otherCase }],
            fix: [{ op: "set", pointer: propertyPointer(mapping, property), value: otherCase.name }],
          });
        }
        const similar = nearest(
          name,
          directory.objects.flatMap((object) => object.name ?? []),
        );
        const hint = similar ? ` (did you mean "${similar}"?)` : "";
        context.report({ at, messageId: "unknown", data: { ...data, name, hint } });
      };
      check("source", mapping.sourceObjectName, mapping.parent.sourceDirectory);
      check("target", mapping.targetObjectName, mapping.parent.targetDirectory);
    },
  },
});
