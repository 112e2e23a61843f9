import type { CiService } from "../commands/init.ts";

/** A file that makes a service lint at every change. */
export interface Workflow {
  readonly path: string;
  readonly text: string;
}

/**
 * The workflow of a service.
 *
 * @param files what to lint: paths and globs
 * @param version of syncschema, so that a new one finds new things when somebody wants it to
 */
export function workflow(service: CiService, files: readonly string[], version: string): Workflow {
  const words = files.map((file) => `'${file.replaceAll("'", "'\\''")}'`).join(" ");
  return workflows[service](`npx --yes syncschema@${version} lint ${words}`);
}

const workflows: Readonly<Record<CiService, (command: string) => Workflow>> = {
  github: (command) => ({
    path: ".github/workflows/syncschema.yml",
    text: `name: syncschema
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: >-
          ${command}
`,
  }),
  azure: (command) => ({
    path: "azure-pipelines.yml",
    text: `trigger:
  - main
pool:
  vmImage: ubuntu-latest
steps:
  - task: UseNode@1
    inputs:
      version: 22.x
  - script: >-
      ${command}
    displayName: Lint provisioning schemas
`,
  }),
  gitlab: (command) => ({
    path: ".gitlab-ci.yml",
    text: `syncschema:
  image: node:22
  script:
    - >-
      ${command}
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`,
  }),
};
