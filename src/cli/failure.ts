/** Why a command stops early, and what it tells the shell. */

/** Ends a command with a message and an exit code. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}
