import path from "node:path";
import { nodeWorkers } from "../../src/worker/nodeWorkers";
import { handedOver, inParts, Joining, type Part } from "../../src/worker/parts";
import { Pool } from "../../src/worker/pool";
import { buildWorker } from "./support/buildWorker";

function cut(value: unknown, most: number): { frame: unknown; parts: Part[] } {
  const { frame, parts } = inParts(value, most);
  return { frame, parts: [...parts] };
}

function joined(frame: unknown, parts: readonly Part[]): unknown {
  const joining = new Joining(frame);
  for (const part of parts) joining.add(part);
  return joining.whole;
}

const rows = (count: number) => Array.from({ length: count }, (_, r) => [`Row ${r}`, r, null, r % 2 === 0]);

test("what is small goes as it is", () => {
  const small = { name: "Sales", rows: rows(3) };
  expect(cut(small, 100)).toEqual({ frame: small, parts: [] });
  expect(cut(small, 100).frame).toBe(small);
});

test.each([
  ["a long list of numbers", Array.from({ length: 500 }, (_, k) => k)],
  ["tables in tables", [{ name: "A", rows: rows(90) }, { name: "B", rows: [] }, "C", { rows: rows(2) }]],
  [
    "columns beside a map and arrays",
    { item: rows(80), index: new Map([["a", 1]]), units: Float64Array.of(1, NaN) },
  ],
  [
    "long typed arrays, alone in a company's tables and in a list",
    {
      sales: { month: Int32Array.from({ length: 3000 }, (_, k) => k), rows: rows(20) },
      lists: [new Float64Array(2000).fill(NaN), new Uint8Array(9000).fill(7), "end"],
    },
  ],
  ["a typed array of its own", Float64Array.from({ length: 5000 }, (_, k) => k / 3)],
  ["a list that is too large inside a large list", [rows(60), [1], rows(40), { deep: [rows(70), "end"] }]],
])("%s comes together as it was, in parts of the weight that is asked for", (_, value) => {
  const { frame, parts } = cut(value, 50);
  expect(parts.length).toBeGreaterThan(3);
  for (const { elements } of parts)
    expect(elements.length).toBeLessThanOrEqual(Array.isArray(elements) ? 50 : 50 * 128);
  // What is handed over is a copy: the sender keeps its own.
  const arrived = parts.map((part) => structuredClone(part, { transfer: handedOver(part) }));
  expect(joined(structuredClone(frame), arrived)).toEqual(value);
});

test("a task whose request and result are large gives the same digits when both cross in parts", async () => {
  const file = buildWorker(path.join(__dirname, "../../src/worker/planning.nodeWorker.ts"));
  const pool = new Pool({ ...nodeWorkers(file, 1), inParts: true });
  const series = (from: number) => Array.from({ length: 4_000 }, (_, k) => Float64Array.of(from + k, 20, 30));
  const request: [Float64Array[], Float64Array[]] = [series(25), series(10)];
  expect(cut(request, 20_000).parts.length).toBeGreaterThan(2);
  try {
    const { coverPeriods } = await import("../../src/planning/supply/cover");
    const here = coverPeriods(...request);
    expect(await pool.run("coverPeriods", request)).toEqual(here);
    // A request that cannot be copied leaves nothing behind for the next one.
    await expect(pool.run("coverPeriods", [series(1), [() => 1]])).rejects.toThrow();
    expect(await pool.run("coverPeriods", request)).toEqual(here);
  } finally {
    pool.close();
  }
});
