import { defineRule } from "../../rule/define-rule.ts";

export const invalidJson = defineRule({
  id: "invalid-json",
  summary: "The file is valid JSON",
  why: "Graph refuses a body that is not JSON with 400 Bad Request, and nothing else in the file can be checked.",
  severity: "error",
  preset: "minimal",
  evidence: { kind: "documented", source: "https://www.rfc-editor.org/rfc/rfc8259" },
  messages: {
    syntax: {
      message: "Expected {{expected}}, found {{found}}",
      help: "Correct the file here. What stands after this place has not been looked at.",
    },
    empty: {
      message: "The file is empty",
      help: "Export the schema again: GET servicePrincipals/{id}/synchronization/jobs/{jobId}/schema. A failed redirection leaves an empty file.",
    },
    "trailing-comma": {
      message: "There is a comma after the last entry",
      help: "Remove the comma: JSON, unlike JavaScript and PowerShell, has none before a closing bracket.",
    },
    comment: {
      message: "There is a comment, which JSON does not have",
      help: "Remove the comment.",
    },
    quotes: {
      message: "Expected {{expected}}, found {{found}}",
      help: 'Use straight double quotes ("). Word processors, chat and web pages turn them into others when text is pasted.',
    },
    unclosed: {
      message: "The file ends before every bracket is closed: expected {{expected}}",
      help: "The file was cut off, or a closing bracket was deleted. Export it again if you can.",
    },
  },
  examples() {
    return {
      bad: [
        { title: "a comma is missing", text: '{\n  "id": "a"\n  "directories": []\n}' },
        { title: "a comma too many", gives: ["trailing-comma"], text: '{ "directories": [], }' },
        { title: "a comment", gives: ["comment"], text: '{\n  // groups\n  "directories": []\n}' },
        { title: "quotes from a word processor", gives: ["quotes"], text: "{ “directories”: [] }" },
        { title: "a download that broke off", gives: ["unclosed"], text: '{ "directories": [ { "name": "A"' },
        { title: "nothing", gives: ["empty"], text: "" },
      ],
      good: [{ title: "valid JSON", parts: {} }],
    };
  },
  visit: {
    UnreadableFile({ problem, file }, context) {
      if (problem.kind !== "invalid-json") return;
      const { kind, offset, length, expected, found, opened } = problem.error;
      const at = { offset, length };
      const related =
        opened === undefined
          ? []
          : [{ message: `opened by this ${file.text[opened]}`, at: { offset: opened, length: 1 } }];
      switch (kind) {
        case "empty":
        case "trailing-comma":
        case "comment":
          return context.report({ at, messageId: kind });
        case "unclosed":
          return context.report({ at, messageId: kind, data: { expected }, related });
        case "single-quotes":
        case "smart-quotes":
          return context.report({ at, messageId: "quotes", data: { expected, found } });
        default:
          return context.report({ at, messageId: "syntax", data: { expected, found }, related });
      }
    },
  },
});
