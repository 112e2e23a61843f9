import { addressOf, gravestImpact, impacts, type SchemaChange } from "@syncschema/model";
import packageJson from "../../package.json" with { type: "json" };
import { type ComparedFile, changesOf } from "./compared-file.ts";

/** What differs as JSON, in the form of schemas/diff.schema.json. */
export function jsonDiff(files: readonly ComparedFile[]): string {
  const changes = changesOf(files);
  const count = (kind: ComparedFile["kind"]) => files.filter((file) => file.kind === kind).length;
  const report = {
    $schema: "urn:syncschema:diff:1",
    tool: { name: packageJson.name, version: packageJson.version },
    files: files.map(fileEntry),
    summary: {
      compared: count("compared"),
      added: count("added"),
      removed: count("removed"),
      unreadable: count("unreadable"),
      other: count("other"),
      changes: changes.length,
      impacts: Object.fromEntries(
        impacts.map((impact) => [impact, changes.filter((change) => change.impact === impact).length]),
      ),
      gravest: gravestImpact(changes.map(({ impact }) => impact)) ?? null,
    },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function fileEntry(file: ComparedFile): object {
  if (file.kind !== "compared") return { ...file, path: withSlashes(file.path) };
  return {
    ...file,
    old: withSlashes(file.old),
    new: withSlashes(file.new),
    changes: file.changes.map(changeEntry),
    incomplete: file.incomplete.map(withSlashes),
  };
}

/** The address is that in the new schema, or, of what is gone, in the old one. */
export function changeEntry(change: SchemaChange): object {
  const { kind, address, impact, effect } = change;
  if (kind !== "changed") {
    const { before, after } = change;
    return { kind, address, before: before?.value, after: after?.value, impact, effect };
  }
  const oldAddress = addressOf(change.before);
  return {
    kind,
    address,
    ...(oldAddress === address ? {} : { oldAddress }),
    property: change.property,
    before: change.from,
    after: change.to,
    impact,
    effect,
  };
}

export function withSlashes(path: string): string {
  return path.replaceAll("\\", "/");
}
