import picocolors from "picocolors";

/** Colours that are plain functions of a text; without colour they give it back as it is. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/** What the output goes to. */
export interface Terminal {
  readonly colors: Colors;
  /** Columns to fill. */
  readonly width: number;
  write(text: string): void;
}

const narrowest = 40;
const widest = 120;
const usual = 100;

/** Standard output, with colour on a terminal only unless NO_COLOR or FORCE_COLOR say otherwise. */
export function standardOutput(): Terminal {
  return terminalOn(process.stdout);
}

export function standardError(): Terminal {
  return terminalOn(process.stderr);
}

function terminalOn(stream: NodeJS.WriteStream): Terminal {
  const columns = stream.columns ?? (Number(process.env.COLUMNS) || usual);
  return {
    colors: picocolors.createColors(hasColors(stream)),
    width: Math.max(narrowest, Math.min(columns, widest)),
    write: (text) => void stream.write(text),
  };
}

function hasColors(stream: NodeJS.WriteStream): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return stream.isTTY === true && !NO_COLOR && TERM !== "dumb";
}
