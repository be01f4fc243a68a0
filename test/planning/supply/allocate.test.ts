import fc from "fast-check";
import { allocate, type AllocationRule } from "../../../src/planning/supply/allocate";

const of = (...numbers: number[]): Float64Array => Float64Array.from(numbers);
const quantities = (
  supply: number,
  requests: number[],
  options?: Parameters<typeof allocate>[2],
): number[] => [...allocate(supply, of(...requests), options).quantity];

test("fair share gives everyone the same part", () => {
  expect(quantities(90, [60, 120])).toEqual([30, 60]);
  expect(allocate(200, of(60, 120))).toEqual({ quantity: of(60, 120), left: 20 });
});

test("priority and margin serve tiers in order", () => {
  expect(quantities(90, [60, 40, 40], { rule: "priority", priority: of(2, 1, 1) })).toEqual([10, 40, 40]);
  expect(quantities(90, [60, 40, 40], { rule: "margin", margins: of(5, 1, 1) })).toEqual([60, 15, 15]);
});

test("proportional shares go by weight and pass on what nobody asked for", () => {
  expect(quantities(100, [10, 100, 100], { rule: "proportional", weights: of(1, 1, 2) })).toEqual([
    10, 30, 60,
  ]);
});

test("a fair share to target raises stocks to the same part of their targets", () => {
  const options = { rule: "target", targets: of(100, 100), holding: of(80, 20) } as const;
  expect(quantities(40, [50, 80], options)).toEqual([0, 40]);
  expect(quantities(80, [50, 80], options)).toEqual([10, 70]);
});

test("a promised minimum comes first", () => {
  expect(quantities(50, [100, 100], { minimum: of(40, 0) }).reduce((sum, value) => sum + value)).toBe(50);
  expect(quantities(30, [100, 100], { minimum: of(40, 0) })).toEqual([30, 0]);
});

test("lots stay whole and the odd rest is reported", () => {
  expect(quantities(100, [30, 60, 50], { lot: 10 })).toEqual([20, 40, 40]);
  expect(allocate(105, of(30, 60, 50), { lot: 10 }).left).toBe(5);
});

test("bad input is named", () => {
  expect(() => allocate(-1, of(1))).toThrow("Supply is -1");
  expect(() => allocate(1, of(1, -2))).toThrow("Request 2");
  expect(() => allocate(1, of(1), { rule: "margin" })).toThrow("margin");
});

test("every rule sums exactly to min(supply, Σ requests) and gives nobody more than asked", () => {
  const rules: AllocationRule[] = ["fairShare", "proportional", "priority", "target", "margin"];
  // Quantities below a billionth are nobody's request.
  const number = fc.double({ min: 0, max: 1e6, noNaN: true }).map((x) => (x < 1e-9 ? 0 : x));
  const row = fc.tuple(number, number, fc.nat(3), number);
  fc.assert(
    fc.property(
      number,
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...rules),
      (supply, rows, rule) => {
        const column = (k: number): Float64Array => Float64Array.from(rows, (r) => r[k]);
        const requests = column(0);
        const { quantity } = allocate(supply, requests, {
          rule,
          weights: column(1),
          targets: column(1),
          holding: column(3),
          priority: column(2),
          margins: column(2),
        });
        const total = requests.reduce((sum, value) => sum + value, 0);
        expect(quantity.reduce((sum, value) => sum + value, 0)).toBe(Math.min(supply, total));
        quantity.forEach((value, i) => expect(value >= 0 && value <= requests[i]).toBe(true));
      },
    ),
    { numRuns: 500 },
  );
});
