import fc from "fast-check";
import {
  guaranteedService,
  type Stage,
  type StageArc,
} from "../../../../src/planning/supply/inventory/guaranteedService";

// Snyder and Shen, Fundamentals of Supply Chain Theory, chapter 6.
const stage = (time: number, holding: number, more: Partial<Stage> = {}): Stage => ({
  name: `${time}/${holding}`,
  time,
  holding,
  factor: 1,
  ...more,
});

/** Stages listed from the customer back to the first supplier. */
const serial = (count: number): StageArc[] =>
  Array.from({ length: count - 1 }, (_, k) => ({ from: k + 1, to: k }));

test("example 6.3: three stages in a row", () => {
  const stages = [
    stage(1, 7, { demandSd: 1, outboundService: 1 }),
    stage(0, 4),
    stage(1, 2, { inboundService: 1 }),
  ];
  expect(guaranteedService(stages, serial(3)).total).toBeCloseTo(2 * Math.SQRT2, 9);
});

test("problem 6.7: a pottery", () => {
  const stages = [
    stage(2, 4, { demandSd: 10, factor: 4 }),
    stage(1, 3, { factor: 4 }),
    stage(1, 2, { inboundService: 1, factor: 4 }),
  ];
  expect(guaranteedService(stages, serial(3)).total).toBeCloseTo(357.7708764, 6);
});

test("problem 6.8: ten stages in a row", () => {
  const times = [5, 10, 2, 15, 8, 5, 9, 5, 1, 5];
  const holding = [5.73, 4.56, 3.04, 2.93, 2.47, 2.37, 1.15, 1.1, 0.98, 0.87];
  const stages = times.map((time, k) => stage(time, holding[k], { factor: 2.0537489106318225 }));
  stages[0] = { ...stages[0], demandSd: 15.8, outboundService: 3 };
  stages[9] = { ...stages[9], inboundService: 7 };
  const result = guaranteedService(stages, serial(10));
  expect(result.total).toBeCloseTo(1378.302, 1);
  expect([...result.outbound]).toEqual([3, 10, 0, 28, 13, 5, 0, 18, 13, 12]);
});

test("problem 6.9: a tree of six", () => {
  const money = (price: number): number => (price * 0.2) / 365;
  const stages = [
    stage(7, money(220), { demandSd: 4.1, outboundService: 3, factor: 4 }),
    stage(7, money(140), { demandSd: 6.2, outboundService: 3, factor: 4 }),
    stage(21, money(90), { factor: 4 }),
    stage(3, money(5), { factor: 4 }),
    stage(8, money(20), { factor: 4 }),
    stage(2, money(7.5), { factor: 4 }),
  ];
  const arcs = [
    [6, 5],
    [4, 3],
    [5, 3],
    [3, 1],
    [3, 2],
  ].map(([from, to]) => ({ from: from - 1, to: to - 1 }));
  const result = guaranteedService(stages, arcs);
  expect(result.total).toBeCloseTo(15.6495302495, 8);
  expect([...result.outbound]).toEqual([3, 3, 0, 0, 0, 2]);
});

test("example 6.5: a tree of four", () => {
  const stages = [
    stage(2, 1, { inboundService: 1 }),
    stage(1, 3, { demandSd: 1 }),
    stage(1, 2),
    stage(1, 3, { demandSd: 1, outboundService: 1 }),
  ];
  const result = guaranteedService(stages, [
    { from: 0, to: 2 },
    { from: 2, to: 1 },
    { from: 2, to: 3 },
  ]);
  expect(result.total).toBeCloseTo(8.277916867529369, 9);
  expect([...result.outbound]).toEqual([0, 0, 0, 1]);
});

test("what is no tree is refused by name", () => {
  const stages = [stage(1, 1), stage(1, 2), stage(1, 3)];
  expect(() => guaranteedService(stages, [...serial(3), { from: 2, to: 0 }])).toThrow(
    "1/3 → 1/1 closes a loop",
  );
  expect(() => guaranteedService([stage(0.5, 1)], [])).toThrow("whole periods");
});

test("no choice of service times on a small tree costs less", () => {
  const times = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 });
  const money = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(
      times,
      money,
      fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
      fc.nat(7),
      (time, holding, links, mask) => {
        // Stage k + 1 hangs on an earlier stage, as its supplier or its customer.
        const arcs = links.map((link, k) => {
          const other = Math.min(link, k);
          return (mask >> k) & 1 ? { from: k + 1, to: other } : { from: other, to: k + 1 };
        });
        const isSupplier = new Set(arcs.map((arc) => arc.from));
        const stages = time.map((t, k) => stage(t, holding[k], isSupplier.has(k) ? {} : { demandSd: 1 + k }));
        const result = guaranteedService(stages, arcs);
        expect(result.total).toBeCloseTo(bruteForce(stages, arcs, result.demandSd), 9);
      },
    ),
    { numRuns: 60 },
  );
});

function bruteForce(stages: Stage[], arcs: StageArc[], sd: Float64Array): number {
  let best = Infinity;
  const outbound = new Array<number>(stages.length).fill(0);
  const choose = (k: number): void => {
    if (k < stages.length) {
      for (let s = 0; s <= (stages[k].demandSd ? 0 : 8); s++) {
        outbound[k] = s;
        choose(k + 1);
      }
      return;
    }
    let cost = 0;
    for (let j = 0; j < stages.length; j++) {
      const inbound = Math.max(0, ...arcs.filter((arc) => arc.to === j).map((arc) => outbound[arc.from]));
      const net = inbound + stages[j].time - outbound[j];
      if (net < 0) return;
      cost += stages[j].holding * sd[j] * Math.sqrt(net);
    }
    best = Math.min(best, cost);
  };
  choose(0);
  return best;
}
