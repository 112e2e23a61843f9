import { defineRule } from "../../rule/define-rule.ts";

export const unreadableEncoding = defineRule({
  id: "unreadable-encoding",
  summary: "The file is text in UTF-8 or UTF-16",
  why: "JSON is exchanged in UTF-8. Names with other letters than A to Z would be changed on their way to the service.",
  severity: "error",
  preset: "minimal",
  evidence: { kind: "documented", source: "https://www.rfc-editor.org/rfc/rfc8259#section-8.1" },
  messages: {
    "invalid-utf-8": {
      message: "Byte {{byte}} at offset {{byteOffset}} is no UTF-8",
      help: "Save the file as UTF-8. It was probably written in a Windows code page: Windows PowerShell's Set-Content does so, `-Encoding utf8` does not.",
    },
    "odd-length-utf-16": {
      message: "The file is UTF-16 but has an odd number of bytes",
      help: "The file was cut off or joined with another. Export it again.",
    },
    "utf-32": { message: "The file is UTF-32", help: "Save it as UTF-8." },
    binary: {
      message: "The file is not text",
      help: "Point at the JSON of the schema; a ZIP file or a workbook has to be opened first.",
    },
  },
  // An example is text, so a file that is none stands in fixtures/damaged/not-utf8.
  examples() {
    return { bad: [], good: [{ title: "text in UTF-8", parts: {} }] };
  },
  visit: {
    UnreadableFile({ problem }, context) {
      if (problem.kind !== "not-text") return;
      const { reason, offset, byteOffset, byte } = problem.decoded;
      const at = { offset, length: 1 };
      if (reason !== "invalid-utf-8") return context.report({ at, messageId: reason });
      const hexadecimal = `0x${(byte ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
      context.report({ at, messageId: reason, data: { byte: hexadecimal, byteOffset } });
    },
  },
});
