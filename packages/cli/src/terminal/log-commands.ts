/**
 * A text for the log of a pipeline, which obeys commands that it finds there: GitHub Actions a line that begins
 * with `::name::`, and `##[name]` anywhere; Azure Pipelines `##vso[name]` anywhere, TeamCity `##teamcity[name]`.
 * A schema could hold them. They come out with an escape, which in JSON means what stood there before.
 */
export function withoutLogCommands(text: string): string {
  return text.replaceAll(/##(?=\w*\[)/g, "\\u0023#").replaceAll(/^([^\S\n]*):(?=:)/gm, "$1\\u003a");
}
