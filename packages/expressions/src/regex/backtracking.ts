import type { RegexNode } from "./regex-tree.ts";

/** A repetition whose body is itself one: the text can be divided between the two in exponentially many ways. */
export interface NestedRepetition {
  readonly start: number;
  readonly end: number;
}

/**
 * The repetitions without limit that hold nothing but another one, such as `(a+)+`, where something follows
 * that may fail: .NET then tries all ways to divide the text. Finds the shapes that are certain; overlapping
 * alternatives and repetitions beside each other are not looked at.
 */
export function nestedRepetitions(root: RegexNode): NestedRepetition[] {
  const found: NestedRepetition[] = [];
  search(root, false, found);
  return found;
}

function search(node: RegexNode, isFollowed: boolean, found: NestedRepetition[]): void {
  switch (node.kind) {
    case "sequence": {
      let followed = isFollowed;
      for (const item of [...node.items].reverse()) {
        search(item, followed, found);
        followed ||= mayFail(item);
      }
      return;
    }
    case "alternation":
      for (const alternative of node.alternatives) search(alternative, isFollowed, found);
      return;
    case "group":
      search(node.body, isFollowed && node.style !== "atomic" && !isLookaround(node.style), found);
      return;
    case "conditional":
      for (const branch of [node.yes, node.no]) if (branch) search(branch, isFollowed, found);
      return;
    case "quantified":
      if (isFollowed && isUnlimited(node) && repeatsOnly(node.body))
        found.push({ start: node.start, end: node.end });
      else search(node.body, isFollowed, found);
      return;
    default:
      return;
  }
}

function isUnlimited(node: RegexNode): boolean {
  return node.kind === "quantified" && node.max === Number.POSITIVE_INFINITY;
}

function isLookaround(style: string): boolean {
  return style.includes("look");
}

/** Whether one round can consist of a repetition without limit and nothing else. */
function repeatsOnly(node: RegexNode): boolean {
  switch (node.kind) {
    case "quantified":
      return isUnlimited(node) || repeatsOnly(node.body);
    case "group":
      return (node.style === "capture" || node.style === "plain") && repeatsOnly(node.body);
    case "sequence":
      return node.items.some(
        (item, index) =>
          repeatsOnly(item) && node.items.every((other, at) => at === index || isOptional(other)),
      );
    case "alternation":
      return node.alternatives.some(repeatsOnly);
    default:
      return false;
  }
}

/** Whether it matches the empty text wherever it stands. */
function isOptional(node: RegexNode): boolean {
  switch (node.kind) {
    case "quantified":
      return node.min === 0 || isOptional(node.body);
    case "group":
      return !isLookaround(node.style) && isOptional(node.body);
    case "sequence":
      return node.items.every(isOptional);
    case "alternation":
      return node.alternatives.some(isOptional);
    default:
      return false;
  }
}

function mayFail(node: RegexNode): boolean {
  return !isOptional(node);
}
