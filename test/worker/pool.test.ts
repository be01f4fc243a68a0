import path from "node:path";
import type { Progress } from "../../src/planning/control";
import { speak } from "../../src/planning/words";
import { PlanningError } from "../../src/planning/errors";
import { nodeWorkers } from "../../src/worker/nodeWorkers";
import { BestFound, Pool } from "../../src/worker/pool";
import { buildWorker } from "./support/buildWorker";

let file: string;
let pool: Pool;

beforeAll(() => {
  file = buildWorker(path.join(__dirname, "support/oddWorker.ts"));
});
beforeEach(() => {
  pool = new Pool(nodeWorkers(file, 2));
});
afterEach(() => pool.close());

describe("the worker pool", () => {
  it("runs a task elsewhere and brings the result and the progress back", async () => {
    const seen: Progress[] = [];
    const [echo, thread] = (await pool.run("echo", Float64Array.of(1, NaN), {
      onProgress: (progress) => seen.push(progress),
    })) as [Float64Array, number];
    expect([...echo]).toEqual([1, NaN]);
    expect(thread).toBeGreaterThan(0);
    // Progress travels on a channel of its own and may come a moment after the result.
    for (let wait = 0; seen.length === 0 && wait < 100; wait++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual([{ done: 1, total: 2, what: "echoing" }]);
  });

  it("keeps workers warm and starts no more than its size", async () => {
    const results = await Promise.all(Array.from({ length: 8 }, (_, at) => pool.run("echo", at)));
    expect(results.map((result) => (result as [number, number])[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(results.map((result) => (result as [number, number])[1])).size).toBeLessThanOrEqual(2);
    expect(pool.alive).toBeLessThanOrEqual(2);
  });

  it("tells its workers which language to speak", async () => {
    expect(await pool.run("language", 0)).toBe("en");
    await speak("de");
    expect(await pool.run("language", 0)).toBe("de");
    await speak("en");
    expect(await pool.run("language", 0)).toBe("en");
  });

  it("keeps the kind of a planning error", async () => {
    await expect(pool.run("refuse", 0)).rejects.toMatchObject({
      kind: "number",
      message: "There is no plan.",
    });
  });

  it("tells an unforeseen fault as a sentence", async () => {
    await expect(pool.run("nonsense", 0)).rejects.toThrow(/failed unexpectedly: unknown nonsense/);
  });

  it("ends even an endless computation when cancelled, and goes on with the next", async () => {
    const stop = new AbortController();
    const endless = pool.run("spin", 0, { signal: stop.signal });
    const other = pool.run("spin", 0, { signal: stop.signal });
    const waiting = pool.run("echo", "next");
    setTimeout(() => stop.abort(), 200);
    await expect(endless).rejects.toMatchObject({ kind: "cancelled" });
    await expect(other).rejects.toBeInstanceOf(PlanningError);
    expect(((await waiting) as [string, number])[0]).toBe("next");
  });

  it("refuses work whose signal was aborted before", async () => {
    await expect(pool.run("echo", 0, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      kind: "cancelled",
    });
    expect(pool.alive).toBe(0);
  });

  it("asked to finish, begins anew where a worker is too deep in its work to hear", async () => {
    const finish = new AbortController();
    const answer = pool.run("deaf", 0, { finish: finish.signal });
    setTimeout(() => finish.abort(), 400);
    expect(await answer).toBe("the first plan");
  });

  it("asked to finish, takes what a busy worker has handed over, or waits for one that looks up", async () => {
    const finish = new AbortController();
    const search = pool.run("search", 0, {
      onProgress: () => setTimeout(() => finish.abort(), 50),
      finish: finish.signal,
    });
    const patient = pool.run("wait", 0, { finish: finish.signal });
    const best = await search;
    expect(best).toBeInstanceOf(BestFound);
    expect((best as BestFound).best).toBe("better");
    expect(await patient).toBe("asked to finish");
    expect(pool.alive).toBe(1);
    await expect(pool.run("search", 0, { finish: AbortSignal.abort() })).resolves.toMatchObject({
      best: "good",
    });
  });

  it("tries the work of a lost worker once more, then gives up with a sentence", async () => {
    await expect(pool.run("die", 0)).rejects.toThrow(/lost twice \(the worker ended with code 3\)/);
    expect(((await pool.run("echo", "alive")) as [string, number])[0]).toBe("alive");
  });
});
