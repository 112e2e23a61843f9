/** Why a command cannot do anything: what is wrong, and what to do about it. Ends the process with code 2. */
export class CannotRun extends Error {
  readonly help: string;
  /** Lines to show between the two as they are: places in a file of ours. */
  readonly detail: string;

  constructor(message: string, help: string, detail = "") {
    super(message);
    this.help = help;
    this.detail = detail;
  }
}
