/** What the process says to its caller. */
export const exitCode = {
  /** Nothing to report, infos aside. */
  clean: 0,
  /** Errors or warnings were found, a migration is pending or blocked, a conflict is open, or schemas differ where that was asked. */
  findings: 1,
  /** Bad arguments, no such file, nothing that could be done. */
  cannotRun: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
