import { defineRule } from "../../rule/define-rule.ts";

export const fileNotUtf8 = defineRule({
  id: "file-not-utf8",
  summary: "The file is UTF-8 without a byte order mark",
  why: "This toolkit reads other encodings and keeps them, but most readers of JSON do not: JSON.parse stops at the first character. Windows PowerShell writes UTF-16 with > and Out-File.",
  severity: "info",
  preset: "strict",
  evidence: { kind: "documented", source: "https://www.rfc-editor.org/rfc/rfc8259#section-8.1" },
  messages: {
    charset: {
      message: "The file is {{charset}}, not UTF-8",
      help: "Save it as UTF-8 without a byte order mark; in PowerShell 7 with Set-Content -Encoding utf8NoBOM.",
    },
    mark: {
      message: "The file begins with a byte order mark",
      help: "Save it as UTF-8 without a byte order mark; in PowerShell 7 with Set-Content -Encoding utf8NoBOM.",
    },
  },
  // An example is read as UTF-8, so only the mark can be shown; UTF-16 stands in fixtures/damaged/utf-16be.
  examples() {
    return {
      bad: [
        {
          title: "a byte order mark",
          gives: ["mark"],
          text: '\ufeff{ "synchronizationRules": [], "directories": [] }',
        },
      ],
      good: [{ title: "UTF-8", parts: {} }],
    };
  },
  visit: {
    File({ file }, context) {
      const { charset, bom } = file.encoding;
      const at = { offset: 0, length: 1 };
      if (charset !== "utf-8") {
        context.report({ at, messageId: "charset", data: { charset: names[charset] } });
      } else if (bom) context.report({ at, messageId: "mark" });
    },
  },
});

const names = { "utf-16le": "UTF-16 LE", "utf-16be": "UTF-16 BE" } as const;
