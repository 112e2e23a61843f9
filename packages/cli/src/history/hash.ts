import { createHash } from "node:crypto";

/** What stands for bytes, or for a text, in histories and plans. */
export function hashOf(content: Uint8Array | string): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}
