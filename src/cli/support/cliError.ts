/** Exit codes of every command; docs/command-line.md lists them. */
export const exitCodes = {
  /** The work could not be done: the message says why. */
  failed: 1,
  /** The command was called with arguments it does not understand. */
  usage: 2,
  /** The work was done, except for the parts that the messages name. */
  partial: 3,
  /** A file could not be read or written. */
  file: 4,
  /** Ctrl-C. */
  cancelled: 130,
} as const;

/** A failure that the user can do something about: one sentence, and an exit code. */
export class CliError extends Error {
  override name = "CliError";

  constructor(
    message: string,
    readonly exitCode: number = exitCodes.failed,
    /** Excel's error value, where a formula failed. */
    readonly excelError?: string,
  ) {
    super(message);
  }
}

/**
 * Ends a command whose result is printed but tells of something wrong. With `--json` the result says so itself and is the
 * one line that other programs read: the exit code is enough.
 */
export function endWith(error: CliError, isJson = false): void {
  if (!isJson) throw error;
  process.exitCode = error.exitCode;
}
