import type { Report } from "./report.ts";

/** A form that findings can be printed in. */
export interface Format {
  readonly describe: string;
  /**
   * What it is on standard output: `lines` that may be followed by others, a `document` that must be alone, or
   * `commands` that a pipeline takes out of the lines of its log.
   */
  readonly kind: "lines" | "document" | "commands";
  /** Loads what makes it; nobody pays for the others. */
  readonly load: () => Promise<Report>;
}

/** Every format, by the name that a person types. */
export const formats = {
  pretty: {
    describe: "for people: the place, why it matters, what to do",
    kind: "lines",
    async load() {
      const { prettyReport } = await import("./pretty-report.ts");
      return (files, { terminal }) => prettyReport(files, terminal);
    },
  },
  compact: {
    describe: "a line for each finding",
    kind: "lines",
    load: async () => (await import("./compact-report.ts")).compactReport,
  },
  json: {
    describe: "for other programs, in a published format",
    kind: "document",
    load: async () => (await import("./json-report.ts")).jsonReport,
  },
  sarif: {
    describe: "SARIF 2.1.0, for code scanning",
    kind: "document",
    load: async () => (await import("./sarif-report.ts")).sarifReport,
  },
  junit: {
    describe: "results of tests, as XML",
    kind: "document",
    load: async () => (await import("./junit-report.ts")).junitReport,
  },
  gitlab: {
    describe: "Code Quality of GitLab",
    kind: "document",
    load: async () => (await import("./gitlab-report.ts")).gitlabReport,
  },
  markdown: {
    describe: "tables, for the summary of a job",
    kind: "document",
    load: async () => (await import("./markdown-report.ts")).markdownReport,
  },
  github: {
    describe: "annotations of GitHub Actions",
    kind: "commands",
    load: async () => (await import("./github-report.ts")).githubReport,
  },
  azure: {
    describe: "issues of Azure Pipelines",
    kind: "commands",
    load: async () => (await import("./azure-report.ts")).azureReport,
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** Names of every format. */
export const formatNames = Object.keys(formats) as readonly FormatName[];
