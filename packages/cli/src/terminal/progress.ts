/**
 * Says how far a long run is, on a terminal and not before a second has passed.
 *
 * @param elsewhere how many steps others have made, besides those that are said here
 */
export function progress(
  total: number,
  what: string,
  elsewhere: () => number = () => 0,
): { step(): void; done(): void } {
  const start = Date.now();
  const { stderr } = process;
  let count = 0;
  let shown = 0;
  return {
    step() {
      count++;
      const now = Date.now();
      if (!stderr.isTTY || now - start < 1000 || now - shown < 100) return;
      shown = now;
      stderr.write(`\r${what} ${count + elsewhere()} of ${total}\x1b[K`);
    },
    done() {
      if (shown > 0) stderr.write("\r\x1b[K");
    },
  };
}
