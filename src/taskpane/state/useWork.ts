import { useEffect, useRef, useState } from "react";
import type { Progress } from "../../cycle/contract";
import { secondsLeft } from "./secondsLeft";

/** Progress comes as fast as the work goes; people cannot read faster than this. */
const interval = 100;

/** Work under way, as far as the planner is told of it. */
export interface Work {
  progress: Progress;
  secondsLeft?: number;
  cancelling: boolean;
}

/** What the work is given to tell of itself and to hear of its end. */
export interface WorkWatch {
  signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/**
 * Work of a part of the pane that takes a while: how far it has come, how long it will take, and a way to stop it.
 * It ends with the part.
 *
 * @example
 * const { work, run, cancel } = useWork();
 * await run(words.reading, (watch) => desk.preview(file, watch));
 * {work && <RunProgress action={words.title} running={work} onCancel={cancel} />}
 */
export function useWork() {
  const [work, setWork] = useState<Work>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const run = async <T>(what: string, job: (watch: WorkWatch) => Promise<T>): Promise<T> => {
    const stopping = (stop.current = new AbortController());
    const startedAt = performance.now();
    let shownAt = 0;
    setWork({ progress: { done: 0, total: 0, what }, cancelling: false });
    const onProgress = (progress: Progress): void => {
      const now = performance.now();
      if (stopping.signal.aborted || now - shownAt < interval) return;
      shownAt = now;
      setWork({ progress, secondsLeft: secondsLeft(progress, now - startedAt), cancelling: false });
    };
    try {
      return await job({ signal: stopping.signal, onProgress });
    } finally {
      setWork(undefined);
    }
  };
  const cancel = (): void => {
    stop.current?.abort();
    setWork((now) => now && { ...now, secondsLeft: undefined, cancelling: true });
  };
  return { work, run, cancel };
}
