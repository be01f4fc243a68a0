import { PlanningError } from "../../planning/errors";
import { XlsxError } from "../../host/xlsx/package";
import { CliError, exitCodes } from "./cliError";
import { ProgressBar } from "./progressBar";
import { say } from "../../planning/words";

/** What every command gets beside its own arguments. */
export interface Run {
  /** Aborts on Ctrl-C and on a request to end. */
  signal: AbortSignal;
  progress: ProgressBar;
}

/**
 * Wraps a command: Ctrl-C cancels it, a failure ends it with one sentence and its exit code, and with `--json` that
 * sentence is JSON as well.
 */
export function action<Arguments extends unknown[]>(
  json: (...args: Arguments) => boolean,
  work: (run: Run, ...args: Arguments) => Promise<void>,
): (...args: Arguments) => Promise<void> {
  return async (...args) => {
    const cancelled = new AbortController();
    const onSignal = () => {
      // The second Ctrl-C means it.
      if (cancelled.signal.aborted) process.exit(exitCodes.cancelled);
      cancelled.abort();
    };
    process.on("SIGINT", onSignal);
    process.on("SIGTERM", onSignal);
    const progress = new ProgressBar();
    try {
      await work({ signal: cancelled.signal, progress }, ...args);
    } catch (error) {
      progress.stop();
      fail(cancelled.signal.aborted ? cancellation() : error, json(...args));
    } finally {
      progress.stop();
      process.off("SIGINT", onSignal);
      process.off("SIGTERM", onSignal);
    }
  };
}

function cancellation(): CliError {
  return new CliError(say`Cancelled; nothing was written.`, exitCodes.cancelled);
}

/** Prints a failure and sets the exit code. */
export function fail(error: unknown, json: boolean): void {
  const { message, exitCode, excelError } = asCliError(error);
  process.exitCode = exitCode;
  if (json) process.stdout.write(`${JSON.stringify({ error: excelError ?? "failed", message })}\n`);
  else process.stderr.write(`concord: ${excelError ? `${excelError} ` : ""}${message}\n`);
}

function asCliError(error: unknown): CliError {
  if (error instanceof CliError) return error;
  if (error instanceof XlsxError || error instanceof PlanningError) return new CliError(error.message);
  const text = error instanceof Error ? error.message : String(error);
  if (process.env.CONCORD_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return new CliError(say`Something went wrong that should not have: ${text} (CONCORD_DEBUG=1 shows where).`);
}
