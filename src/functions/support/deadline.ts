import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";

/**
 * Settles with `work`, or stops it through `controller` and answers #N/A once `milliseconds` have passed.
 * Excel shows #BUSY! for as long as a promise is open, so that none may stay open for ever.
 */
export function withDeadline<T>(
  work: Promise<T>,
  milliseconds: number,
  controller: AbortController,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (error: PlanningError) => {
      clearTimeout(timer);
      reject(error);
    };
    const timer = setTimeout(() => {
      stop(
        new PlanningError(
          "notAvailable",
          say`The calculation took too long (over ${Math.round(milliseconds / 1000)} seconds) and was stopped; use a smaller range or run the step in the pane.`,
        ),
      );
      controller.abort();
    }, milliseconds);
    controller.signal.addEventListener("abort", () =>
      stop(new PlanningError("cancelled", say`The calculation was cancelled.`)),
    );
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
