/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  /** The file that it is, where the fence says `title=name`. */
  readonly title: string | undefined;
  readonly text: string;
  /** Whether nothing stands between it and the block before. */
  readonly follows: boolean;
}

/** The fenced blocks of a page, in their order. */
export function blocksOf(page: string): Block[] {
  const fences = [...page.matchAll(/^```(\w+)(?: title=(\S+))?\n(.*?)^```$/gms)];
  let end = -1;
  return fences.map(({ 0: fence, 1: language = "", 2: title, 3: text = "", index }) => {
    const follows = end >= 0 && page.slice(end, index).trim() === "";
    end = index + fence.length;
    return { language, title, text, follows };
  });
}

/** The commands of a block of shell, without what is said of them behind `#`. */
export function commandsOf(block: Block): string[] {
  const lines = block.text.split("\n").map((line) => line.replace(/(?:^| +)#.*/, ""));
  return lines.filter((line) => line !== "");
}
