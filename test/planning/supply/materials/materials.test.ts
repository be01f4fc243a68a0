import fc from "fast-check";
import {
  bomOrder,
  unitsPerParent,
  type BomLine,
} from "../../../../src/planning/supply/materials/billOfMaterials";
import { drp } from "../../../../src/planning/supply/materials/drp";
import { explode, totalNeeds } from "../../../../src/planning/supply/materials/explode";
import { mrp, type MrpItem } from "../../../../src/planning/supply/materials/mrp";

const of = (...units: number[]): Float64Array => Float64Array.from(units);

describe("Krajewski's seat frame", () => {
  const gross = [of(150, 0, 0, 120, 0, 150, 120, 0)];
  const scheduled = [of(230, 0, 0, 0, 0, 0, 0, 0)];
  const plan = (item: Partial<MrpItem>): ReturnType<typeof mrp> =>
    mrp(gross, [{ onHand: 37, leadTime: 2, ...item }], [], scheduled);

  test("fixed order quantity", () => {
    const { planned, available, releases } = plan({ rule: "foq", lot: { quantity: 230 } });
    expect([...planned[0]]).toEqual([0, 0, 0, 230, 0, 0, 230, 0]);
    expect([...available[0]]).toEqual([117, 117, 117, 227, 227, 77, 187, 187]);
    expect([...releases[0]]).toEqual([0, 230, 0, 0, 230, 0, 0, 0]);
  });

  test("fixed periods and lot for lot", () => {
    expect([...plan({ rule: "poq", lot: { periods: 3 } }).planned[0]]).toEqual([0, 0, 0, 153, 0, 0, 120, 0]);
    expect([...plan({ rule: "l4l" }).planned[0]]).toEqual([0, 0, 0, 3, 0, 150, 120, 0]);
  });

  test("with safety stock", () => {
    const { planned, available } = plan({ rule: "foq", lot: { quantity: 230 }, safetyStock: 80 });
    expect([...planned[0]]).toEqual([0, 0, 0, 230, 0, 230, 0, 0]);
    expect([...available[0]]).toEqual([117, 117, 117, 227, 227, 307, 187, 187]);
  });
});

/** A table of four legs and a top; legs and tops take wood. */
const table: BomLine[] = [
  { parent: 0, component: 1, quantity: 4 },
  { parent: 0, component: 2, quantity: 1 },
  { parent: 1, component: 3, quantity: 1 },
  { parent: 2, component: 3, quantity: 6, scrap: 0.25 },
];
const names = ["Table", "Leg", "Top", "Wood"];

test("releases explode level by level, with scrap and lead times", () => {
  const none = (): Float64Array => of(0, 0, 0, 0);
  const items = [0, 1, 1, 1].map((leadTime, i) => ({ onHand: 0, leadTime: i === 0 ? 1 : leadTime }));
  const plan = mrp([of(0, 0, 0, 10), none(), none(), none()], items, table);
  expect([...plan.lowLevelCode]).toEqual([0, 1, 1, 2]);
  expect([...plan.gross[1]]).toEqual([0, 0, 40, 0]);
  expect([...plan.gross[3]]).toEqual([0, 40 + 80, 0, 0]);
  expect([...plan.releases[3]]).toEqual([120, 0, 0, 0]);
});

test("a release before the first period is past due and its components are needed now", () => {
  const plan = mrp(
    [of(10, 0), of(0, 0)],
    [
      { onHand: 0, leadTime: 1 },
      { onHand: 0, leadTime: 0 },
    ],
    [{ parent: 0, component: 1, quantity: 2 }],
  );
  expect([...plan.pastDue]).toEqual([10, 0]);
  expect([...plan.gross[1]]).toEqual([20, 0]);
});

test("yield and effective dates", () => {
  const plan = mrp(
    [of(9, 9), of(0, 0)],
    [
      { onHand: 0, leadTime: 0, scrap: 0.1 },
      { onHand: 0, leadTime: 0 },
    ],
    [{ parent: 0, component: 1, quantity: 1, from: 1 }],
  );
  expect([...plan.releases[0]]).toEqual([10, 10]);
  expect([...plan.gross[1]]).toEqual([0, 10]);
});

test("a loop is named", () => {
  const loop = [...table, { parent: 3, component: 0, quantity: 1 }];
  expect(() => bomOrder(4, loop, names)).toThrow(/loop: (Table → (Leg|Top) → Wood → Table|.*Wood → Table)/);
  expect(() => bomOrder(4, [{ parent: 0, component: 9, quantity: 1 }])).toThrow("Line 1");
});

test("explosion and where-used", () => {
  const down = explode([{ item: 0, quantity: 10 }], table, 4);
  expect(down.map(({ level, item, quantity }) => [level, item, quantity])).toEqual([
    [1, 1, 40],
    [2, 3, 40],
    [1, 2, 10],
    [2, 3, 80],
  ]);
  expect(down[3].path).toEqual([0, 2, 3]);
  expect(explode([{ item: 0, quantity: 10 }], table, 4, { levels: 1 })).toHaveLength(2);
  const up = explode([{ item: 3, quantity: 8 }], table, 4, { direction: "up" });
  expect(up.map(({ item, quantity }) => [item, quantity])).toEqual([
    [1, 8],
    [0, 2],
    [2, 1],
    [0, 1],
  ]);
  expect([...totalNeeds([{ item: 0, quantity: 10 }], table, 4)]).toEqual([10, 40, 10, 120]);
});

test("distribution: lanes with transit, lots and quotas", () => {
  const plan = drp(
    [of(0, 0, 0), of(5, 5, 30), of(0, 0, 8)],
    [{ onHand: 50 }, { onHand: 12, lot: { multiple: 10 } }, { onHand: 0 }],
    [
      { from: 0, to: 1, transit: 1 },
      { from: 0, to: 2, transit: 1, quota: 0.75 },
      { from: 1, to: 2, transit: 0, quota: 0.25 },
    ],
  );
  expect([...plan.shipments[0]]).toEqual([0, 30, 0]);
  expect([...plan.shipments[1]]).toEqual([0, 6, 0]);
  expect([...plan.shipments[2]]).toEqual([0, 0, 2]);
  expect([...plan.gross[0]]).toEqual([0, 36, 0]);
  expect(() =>
    drp([of(1), of(1)], [{ onHand: 0 }, { onHand: 0 }], [{ from: 0, to: 1, transit: 0, quota: 0.5 }]),
  ).toThrow("sum to 0.5");
  const circle = [0, 1].map((from) => ({ from, to: 1 - from, transit: 0 }));
  expect(() =>
    drp([of(1), of(1)], [{ onHand: 0 }, { onHand: 0 }], circle, undefined, ["Lyon", "Graz"]),
  ).toThrow(/Lyon → Graz|Graz → Lyon/);
});

test("what is planned, and nothing else, is consumed: requirements are conserved", () => {
  const items = 8;
  const periods = 10;
  const line = fc.record({
    parent: fc.nat(items - 2),
    step: fc.integer({ min: 1, max: items - 1 }),
    quantity: fc.integer({ min: 1, max: 4 }),
    offset: fc.nat(2),
  });
  const stock = fc.record({
    onHand: fc.nat(50),
    leadTime: fc.nat(3),
    minimum: fc.nat(40),
    multiple: fc.nat(10),
  });
  const demand = fc.array(fc.nat(60), { minLength: periods, maxLength: periods });
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 12 }),
      fc.array(stock, { minLength: items, maxLength: items }),
      demand,
      (lines, stocks, row) => {
        const bom = lines
          .map(({ parent, step, quantity, offset }) => ({
            parent,
            component: Math.min(items - 1, parent + step),
            quantity,
            offset,
          }))
          .filter(({ parent, component }) => parent !== component);
        const gross = stocks.map((_, i) => (i === 0 ? Float64Array.from(row) : new Float64Array(periods)));
        const plan = mrp(
          gross,
          stocks.map(({ onHand, leadTime, ...lot }) => ({ onHand, leadTime, lot })),
          bom,
        );
        stocks.forEach(({ onHand }, i) => {
          let available = onHand;
          for (let t = 0; t < periods; t++) {
            available += plan.planned[i][t] - plan.gross[i][t];
            expect(plan.available[i][t]).toBeCloseTo(available, 6);
            expect(available).toBeGreaterThanOrEqual(-1e-6);
          }
          const released = plan.releases[i].reduce((sum, units) => sum + units, plan.pastDue[i]);
          expect(released).toBeCloseTo(
            plan.planned[i].reduce((sum, units) => sum + units, 0),
            6,
          );
          const taken = bom
            .filter(({ component }) => component === i)
            .reduce(
              (sum, link) =>
                sum +
                unitsPerParent(link) *
                  plan.releases[link.parent].reduce((all, units) => all + units, plan.pastDue[link.parent]),
              0,
            );
          const asked = plan.gross[i].reduce((sum, units) => sum + units, 0);
          expect(asked).toBeCloseTo(taken + gross[i].reduce((sum, units) => sum + units, 0), 6);
        });
      },
    ),
  );
});

describe("results that are not asked for", () => {
  const demand = [Float64Array.of(10, 0, 30, 5), Float64Array.of(2, NaN, 0, 1)];
  const items = [
    { onHand: 4, leadTime: 1, scrap: 0.1 },
    { onHand: 3, leadTime: 2, safetyStock: 5, lot: { minimum: 20 } },
  ];
  const bom = [{ parent: 0, component: 1, quantity: 2 }];
  const scheduled = [Float64Array.of(0, 6, 0, 0), Float64Array.of(0, 0, NaN, 9)];
  const all = mrp(demand, items, bom, scheduled);

  test.each([["gross"], ["scheduled"], ["available"], ["net"], ["planned"], ["releases"]] as const)(
    "%s alone is the same as beside the others",
    (measure) => {
      const plan = mrp(demand, items, bom, scheduled, undefined, [measure]);
      expect(plan[measure]).toEqual(all[measure]);
      expect([...plan.pastDue]).toEqual([...all.pastDue]);
      expect(Object.values(plan).filter((rows: ArrayLike<unknown>) => rows.length === 0)).toHaveLength(5);
    },
  );

  test("two of them, neither of which is the gross requirement", () => {
    const plan = mrp(demand, items, bom, scheduled, undefined, ["planned", "releases"]);
    expect([plan.planned, plan.releases]).toEqual([all.planned, all.releases]);
  });
});

describe("by-products", () => {
  // Cheese takes 10 of milk and gives 9 of whey, a tenth of which is lost; whey is dried, and sold itself.
  const dairy: BomLine[] = [
    { parent: 0, component: 1, quantity: 10 },
    { parent: 0, component: 2, quantity: -9, scrap: 0.1 },
  ];
  const rules = (scrap: number): MrpItem[] => [
    { onHand: 0, leadTime: 1, scrap },
    { onHand: 0, leadTime: 0 },
    { onHand: 0, leadTime: 1 },
  ];

  test("arrive with what they come out of, before their own item is planned", () => {
    const gross = [of(0, 10, 0, 20), of(0, 0, 0, 0), of(0, 50, 50, 200)];
    const plan = mrp(gross, rules(0), dairy);
    expect([...plan.releases[0]]).toEqual([10, 0, 20, 0]);
    expect([...plan.gross[1]]).toEqual([100, 0, 200, 0]);
    // 8.1 of each cheese: 81 and 162; 31 are left of the first for the third period, which still lacks 19.
    expect(plan.scheduled[2].map((units) => Math.round(units * 1e9) / 1e9)).toEqual(of(0, 81, 0, 162));
    expect(plan.planned[2].map((units) => Math.round(units * 1e9) / 1e9)).toEqual(of(0, 0, 19, 38));
    expect(plan.lowLevelCode[2]).toBe(1);
  });

  test("come of all that is started, and only what is asked for is laid out", () => {
    const gross = [of(0, 9, 0, 0), of(0, 0, 0, 0), of(0, 0, 0, 100)];
    const plan = mrp(
      gross,
      rules(0.1),
      dairy,
      [of(), of(), of()].map(() => of(0, 0, 2, 0)),
      undefined,
      ["net"],
    );
    // 10 are started for 9 good ones: 81 of whey; 2 are on order, and 17 lack.
    expect(plan.net[2][3]).toBeCloseTo(17, 9);
    expect(plan.planned).toEqual([]);
  });

  test("do so within their dates", () => {
    const dated = [dairy[0], { ...dairy[1], from: 2, scrap: 0 }];
    const plan = mrp([of(0, 10, 0, 20), of(0, 0, 0, 0), of(0, 0, 0, 0)], rules(0), dated);
    expect([...plan.scheduled[2]]).toEqual([0, 0, 0, 180]);
  });

  test("are listed with what they come out of, and used by nobody there", () => {
    const deeper: BomLine[] = [...dairy, { parent: 2, component: 3, quantity: 1 }];
    const down = explode([{ item: 0, quantity: 10 }], deeper, 4);
    expect(down.map(({ item, quantity }) => [item, Math.round(quantity * 1e9) / 1e9])).toEqual([
      [1, 100],
      [2, -81],
    ]);
    expect(explode([{ item: 2, quantity: 10 }], deeper, 4, { direction: "up" })).toEqual([]);
    expect([...totalNeeds([{ item: 0, quantity: 1 }], deeper, 4)]).toEqual([1, 10, 0, 0]);
  });
});
