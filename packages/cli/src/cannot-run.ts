/** Why a command cannot do anything: what is wrong, and what to do about it. Ends the process with code 2. */
export class CannotRun extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}
