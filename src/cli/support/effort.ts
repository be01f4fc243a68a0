/** What a part of a run took. */
export interface Timing<Part extends string> {
  step: Part;
  /** On the wall. */
  seconds: number;
  /** Of the processor, all threads together. */
  processorSeconds: number;
  /** The most memory that the process, its workers included, had held by the end of the part. */
  peakMegabytes: number;
}

/**
 * Time and memory of this process, part by part, from its start.
 *
 * @example
 * const effort = new Effort<"reading" | "writing">();
 * await read();
 * effort.note("reading");
 * effort.report().timings[0].seconds;
 */
export class Effort<Part extends string> {
  private readonly timings: Timing<Part>[] = [];

  /** Notes what has passed since the last note. */
  note(step: Part): void {
    const { seconds, processorSeconds, peakMegabytes } = this.report();
    this.timings.push({
      step,
      seconds: seconds - sum(this.timings.map((each) => each.seconds)),
      processorSeconds: processorSeconds - sum(this.timings.map((each) => each.processorSeconds)),
      peakMegabytes,
    });
  }

  /** The whole so far. Node counts memory in kilobytes and processor time in microseconds. */
  report(): Omit<Timing<Part>, "step"> & { timings: Timing<Part>[] } {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    return {
      seconds: performance.now() / 1000,
      processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
      peakMegabytes: Math.round(maxRSS / 1024),
      timings: this.timings,
    };
  }
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
