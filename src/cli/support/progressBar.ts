import { Presets, SingleBar } from "cli-progress";
import type { Progress } from "../../planning/control";

/** Shows how far long work has come, on a terminal only: pipes and logs get nothing. */
export class ProgressBar {
  private bar: SingleBar | undefined;

  constructor(private readonly visible = process.stderr.isTTY === true) {}

  readonly report = ({ done, total, what }: Progress): void => {
    if (!this.visible) return;
    if (!this.bar) {
      this.bar = new SingleBar(
        {
          format: "{bar} {percentage}% {what}",
          hideCursor: true,
          clearOnComplete: true,
          stream: process.stderr,
        },
        Presets.shades_classic,
      );
      this.bar.start(1, 0, { what });
    }
    this.bar.update(total > 0 ? Math.min(1, done / total) : 0, { what });
  };

  /** Takes the bar off the terminal, so that what is printed next starts on a clean line. */
  stop(): void {
    this.bar?.stop();
    this.bar = undefined;
  }
}
