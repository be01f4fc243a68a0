/**
 * Runs in the pane before its own scripts, hence without anything around it: lets workers be lost as the browser loses
 * those that ask for too much memory.
 */
export function knowWorkers(): void {
  const alive = new Set<Worker>();
  let losing = false;
  const lose = (worker: Worker): void => {
    worker.terminate();
    worker.dispatchEvent(new ErrorEvent("error", { message: "out of memory" }));
  };
  const Known = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      alive.add(this);
      if (losing) setTimeout(() => lose(this), 50);
    }
  };
  Object.assign(window, {
    Worker: Known,
    loseWorkers: (on: boolean) => {
      losing = on;
      if (on) for (const worker of alive) lose(worker);
      alive.clear();
    },
  });
}
