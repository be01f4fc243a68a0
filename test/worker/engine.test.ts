import path from "node:path";
import { runTask, useWorkers } from "../../src/worker/engine";
import { nodeWorkers } from "../../src/worker/nodeWorkers";
import type { Progress } from "../../src/planning/control";
import { buildWorker } from "./support/buildWorker";

const history = (item: number) =>
  Float64Array.from({ length: 36 }, (_, t) => 100 + item + 20 * Math.sin(t / 2) + t);
const request = (rows: number) => ({
  rows: Array.from({ length: rows }, (_, item) => history(item)),
  options: { horizon: 6, seasonLength: 12 },
});

describe("runTask", () => {
  afterEach(() => useWorkers(undefined));

  it("runs small work on this thread", async () => {
    const { cover } = await runTask("coverPeriods", [
      [Float64Array.of(25, 0, 0)],
      [Float64Array.of(0, 10, 30)],
    ]);
    expect(cover[0][0]).toBe(1.5);
  });

  it("refuses large work in a preview", async () => {
    await expect(runTask("forecastBands", request(500), { onlyIfSmall: true })).rejects.toThrow(
      /Press Enter/,
    );
  });

  it("gives the same digits in workers as on this thread, in the order of the rows", async () => {
    const here = await runTask("forecastBands", request(12));
    const seen: Progress[] = [];
    useWorkers(nodeWorkers(buildWorker(path.join(__dirname, "../../src/worker/planning.nodeWorker.ts")), 2));
    const there = await runTask("forecastBands", request(12), {
      onProgress: (progress) => seen.push(progress),
    });
    expect(there).toEqual(here);
    for (const { done, total } of seen) expect(done).toBeLessThanOrEqual(total);
  });

  it("cancels before it starts", async () => {
    await expect(runTask("forecastBands", request(5), { signal: AbortSignal.abort() })).rejects.toMatchObject(
      {
        kind: "cancelled",
      },
    );
  });

  it("names bad arguments in a worker as on this thread", async () => {
    useWorkers(nodeWorkers(buildWorker(path.join(__dirname, "../../src/worker/planning.nodeWorker.ts")), 1));
    const bad = { ...request(60), options: { horizon: 0 } };
    const [first] = await runTask("forecastBands", bad);
    expect(first).toMatchObject({ problem: { kind: "value" } });
  });
});
