import { buildSource, compareSource, type MappingSource } from "@syncschema/expressions";
import { changed, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { treeEdits } from "./expression-fix.ts";

export const expressionTreeDiffers = defineRule({
  id: "expression-tree-differs",
  summary: "The text of an expression and its tree say the same",
  why: "A source carries its expression twice, as a text and as a tree of parameters. Which one the service follows is not documented, so that an edit of one of them may do nothing, or undo what the other says.",
  severity: "warning",
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributemappingsource",
  },
  messages: {
    differs: {
      message: '{{mapping}}: the tree of "{{target}}" says {{tree}} where its text says {{text}}',
      help: "Write the tree again from the text{{how}}.",
    },
    missing: {
      message: '{{mapping}}: the tree of "{{target}}" has nothing for {{text}}, which its text has',
      help: "Write the tree again from the text{{how}}.",
    },
    extra: {
      message: '{{mapping}}: the tree of "{{target}}" has {{tree}}, which its text does not have',
      help: "Write the tree again from the text{{how}}.",
    },
  },
  examples() {
    const source = (expression: string, name: string) => ({
      expression,
      name,
      type: "Function",
      parameters: [
        {
          key: "source",
          value: {
            type: "Attribute",
            name: "displayName",
            expression: "[displayName]",
            parameters: [],
          },
        },
      ],
    });
    const mapped = (value: object) => ({
      mapping: { attributeMappings: changed(userMappings, "displayName", { source: value }) },
    });
    return {
      bad: [
        {
          title: "only the text was edited",
          profile: "scim",
          parts: mapped(source("ToUpper([displayName])", "ToLower")),
        },
        {
          title: "an argument was added to the text",
          gives: ["missing"],
          profile: "scim",
          parts: mapped(source('Append([displayName], "x")', "Append")),
        },
        {
          title: "an argument was taken out of the text",
          gives: ["extra"],
          profile: "scim",
          parts: mapped(source("Now()", "Now")),
        },
      ],
      good: [
        {
          title: "both are the same, apart from blanks",
          profile: "scim",
          parts: mapped(source("ToUpper( [displayName] )", "ToUpper")),
        },
      ],
    };
  },
  visit: {
    Expression({ source, attribute, mapping, checked }, context) {
      if (source.type !== "Function") return;
      const [first] = compareSource(source.value as MappingSource, checked.parsed);
      if (first === undefined || first.kind === "unreadable-text") return;
      const built = buildSource(checked.parsed);
      const { text = "nothing", tree = "nothing" } = first;
      const names = { mapping: mappingName(mapping), target: attribute.targetAttributeName ?? "" };
      const how = built.ok
        ? ""
        : "; where it holds a function whose tree is not public, export it again from the portal";
      const at = { node: source, property: "expression" };
      const fix = built.ok ? { fix: treeEdits(source, built) } : {};
      if (first.kind === "missing-parameter")
        return context.report({ at, messageId: "missing", data: { ...names, text, how }, ...fix });
      if (first.kind === "extra-parameter")
        return context.report({ at, messageId: "extra", data: { ...names, tree, how }, ...fix });
      context.report({ at, messageId: "differs", data: { ...names, text, tree, how }, ...fix });
    },
  },
});
