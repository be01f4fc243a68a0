import { lotSizes, type LotRule } from "../../../src/planning/supply/lots/lotSizing";
import { mrp } from "../../../src/planning/supply/materials/mrp";
import { economicOrder } from "../../../src/planning/supply/inventory/economicOrder";
import { jointReplenishment } from "../../../src/planning/supply/inventory/jointReplenishment";
import textbook from "../../fixtures/textbook.json";

interface Case {
  id: string;
  kind: string;
  input: Record<string, number | number[]>;
  expected: Record<string, number>;
}
const ofKind = (kind: string): [string, Case][] =>
  (textbook as unknown as Case[]).filter((entry) => entry.kind === kind).map((entry) => [entry.id, entry]);
const list = (value: number | number[]): Float64Array => Float64Array.from(value as number[]);

test.each(ofKind("ww"))("Wagner–Whitin %s", (_, { input, expected }) => {
  const setup = Array.isArray(input.K) ? list(input.K) : input.K;
  const unit = input.unit as number | undefined;
  const plan = lotSizes(list(input.d), "ww", { setup, holding: input.h as number, unit });
  expect(plan.cost).toBeCloseTo(expected.cost, 6);
});

const lotRules: Record<string, LotRule> = {
  ww: "ww",
  silver_meal: "silverMeal",
  poq2: "poq",
  eoq_whole_periods: "eoqPeriods",
  luc: "luc",
  l4l: "l4l",
  eoq: "eoq",
  ppb: "ltc",
};

test.each(ofKind("lots"))("lot rules %s", (_, { input, expected }) => {
  for (const [name, cost] of Object.entries(expected)) {
    const quantity = name === "eoq" ? (input.eoq as number) : undefined;
    const options = { setup: input.K as number, holding: input.h as number, quantity };
    expect(Math.abs(lotSizes(list(input.d), lotRules[name], options).cost - cost)).toBeLessThan(0.01);
  }
});

test.each(ofKind("mrp"))("MRP %s", (_, { input, expected }) => {
  const rows = expected as unknown as Record<string, { rec: number[] }>;
  const plan = (rule: LotRule, lot: { quantity?: number; periods?: number }, safetyStock = 0): number[] => {
    const item = { onHand: input.on_hand as number, leadTime: input.L as number, rule, lot, safetyStock };
    return [...mrp([list(input.gross)], [item], [], [list(input.sr)]).planned[0]];
  };
  expect(plan("foq", { quantity: 230 })).toEqual(rows.foq230.rec);
  expect(plan("poq", { periods: 3 })).toEqual(rows.poq3.rec);
  expect(plan("l4l", {})).toEqual(rows.l4l.rec);
  expect(plan("foq", { quantity: 230 }, 80)).toEqual(rows.foq230_ss80.rec);
});

test.each(ofKind("eoq_multi"))(
  "products ordered apart, together and tailored %s",
  (_, { input, expected }) => {
    const demand = list(input.D);
    const [shared, own, held] = [input.S, input.s, input.h] as number[];
    const alone = Array.from(demand, (units) =>
      economicOrder({ demand: units, orderCost: shared + own, holding: held }),
    );
    expect(economicOrder({ demand: demand[0], orderCost: shared, holding: held }).quantity).toBeCloseTo(
      expected.single,
      3,
    );
    expect(Math.abs(alone.reduce((sum, order) => sum + order.cost, 0) - expected.separate)).toBeLessThan(
      0.05,
    );
    // All on every order is one order of the whole value.
    const together = economicOrder({
      demand: 1,
      orderCost: shared + 3 * own,
      holding: held * demand.reduce((sum, units) => sum + units, 0),
    });
    expect(together.orders).toBeCloseTo(expected.joint_n, 4);
    expect(Math.abs(together.cost - expected.joint)).toBeLessThan(0.05);
    const itemCosts = new Float64Array(3).fill(own);
    const tailored = jointReplenishment(
      { sharedCost: shared, itemCosts, holding: new Float64Array(3).fill(held), demand },
      "frequency",
    );
    expect(1 / tailored.cycle).toBeCloseTo(expected.tailored_n, 4);
    expect(Math.abs(tailored.cost - expected.tailored)).toBeLessThan(0.05);
  },
);
