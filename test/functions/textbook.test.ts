import { evaluate, formula, numbers, table } from "./support/evaluate";
import { textbook } from "./support/textbook";

/** Published answers, through the functions as a planner would call them. */

const column = (values: readonly unknown[]) => values.map((value) => [value]);

describe("aggregate planning", () => {
  interface Input {
    demand: number[];
    params: Record<string, number>;
  }
  const cost = (input: Input, policy: string) =>
    evaluate("AGGPLAN", [input.demand], Object.entries(input.params), null, policy, "cost");

  it.each(["T01", "T02", "T03_jan", "T03_apr_large", "T04"])("%s: Red Tomato's cheapest plan", async (id) => {
    const { input, expected, tolerance } = textbook<Input, { lp_cost: number; int_cost?: number }>(id);
    expect(Math.abs(Number(await cost(input, "optimal")) - expected.lp_cost)).toBeLessThan(tolerance);
    if (expected.int_cost === undefined) return;
    expect(Math.abs(Number(await cost(input, "integer")) - expected.int_cost)).toBeLessThan(tolerance);
  });

  it("T01: no other policy is cheaper, and PLANCOST agrees with the plan", async () => {
    const { input } = textbook<Input, object>("T01");
    const optimal = Number(await cost(input, "optimal"));
    for (const policy of ["chase", "level", "hybrid"]) {
      expect(Number(await cost(input, policy))).toBeGreaterThanOrEqual(optimal - 1e-6);
    }
    const params = Object.entries(input.params);
    const plan = await table(evaluate("AGGPLAN", [input.demand], params));
    expect(Number(await evaluate("PLANCOST", plan, [input.demand], params, null, "total"))).toBeCloseTo(
      optimal,
      6,
    );
  });

  it("T08: Stevenson's level plans", async () => {
    const { input, expected } = textbook<{ demand: number[] }, { level300: number; level280_ot40: number }>(
      "T08",
    );
    const params = "material=2; holding=1; backlog=5; average_holding=1; ot_hour=1";
    const level = [["produced", ...input.demand.map(() => 300)]];
    expect(await evaluate("PLANCOST", level, [input.demand], params, null, "total")).toBe(expected.level300);
    // 280 a period in regular time and 40 units, one hour each, in overtime in three periods.
    const overtime = [0, 0, 40, 40, 40, 0];
    const mixed = [
      ["produced", ...overtime.map((units) => 280 + units)],
      ["overtime hours", ...overtime],
    ];
    expect(await evaluate("PLANCOST", mixed, [input.demand], params, null, "total")).toBe(
      expected.level280_ot40,
    );
  });
});

describe("tracking signal", () => {
  it("T15: Heizer and Render", async () => {
    const { input, expected, tolerance } = textbook<{ A: number[]; F: number[] }, { TS: number[] }>("T15");
    const [signal] = await numbers(evaluate("TRACKSIGNAL", [input.A], [input.F]));
    signal.forEach((value, t) => expect(Math.abs(value - expected.TS[t])).toBeLessThan(tolerance));
  });
});

describe("lot sizing", () => {
  interface Lots {
    d: number[];
    K: number | number[];
    h: number;
    eoq?: number;
    unit?: number;
  }
  const costOf = (input: Lots, rule: string, quantity?: number) =>
    evaluate(
      "LOTSIZE",
      [input.d],
      rule,
      [input.K].flat(),
      input.h,
      null,
      null,
      null,
      "cost",
      quantity,
      null,
      input.unit,
    );

  it.each([
    ["T22", "cost"],
    ["T24", "cost"],
    ["T26", "cost"],
    ["T29", "cost"],
  ])("%s: Wagner–Whitin", async (id, key) => {
    const { input, expected } = textbook<Lots, Record<string, number>>(id);
    const setup = Array.isArray(input.K) ? [input.K] : input.K;
    const cost = await evaluate(
      "LOTSIZE",
      [input.d],
      "ww",
      setup,
      input.h,
      null,
      null,
      null,
      "cost",
      null,
      null,
      input.unit,
    );
    expect(Number(cost)).toBeCloseTo(expected[key], 6);
  });

  it("T24: the lots themselves", async () => {
    const { input, expected } = textbook<Lots, { lots: number[] }>("T24");
    expect(await numbers(evaluate("LOTSIZE", [input.d], "ww", input.K, input.h))).toEqual([expected.lots]);
  });

  it("T23: Silver, Pyke and Peterson's table of rules", async () => {
    const { input, expected } = textbook<Lots, Record<string, number>>("T23");
    expect(await costOf(input, "ww")).toBeCloseTo(expected.ww, 6);
    expect(await costOf(input, "silver-meal")).toBeCloseTo(expected.silver_meal, 6);
    expect(await costOf(input, "poq")).toBeCloseTo(expected.poq2, 6);
    expect(await costOf(input, "eoqPeriods")).toBeCloseTo(expected.eoq_whole_periods, 6);
    expect(await costOf(input, "luc")).toBeCloseTo(expected.luc, 6);
  });

  it("T27: Jacobs and Chase", async () => {
    const { input, expected, tolerance } = textbook<Lots, Record<string, number>>("T27");
    const near = async (rule: string, answer: number, quantity?: number) =>
      expect(Math.abs(Number(await costOf(input, rule, quantity)) - answer)).toBeLessThan(tolerance);
    await near("l4l", expected.l4l);
    await near("eoq", expected.eoq, input.eoq);
    await near("luc", expected.luc);
    await near("ww", expected.ww);
    await near("ltc", expected.ppb);
  });
});

describe("safety stock and service", () => {
  it("T30: Chopra and Meindl, service of a reorder point", async () => {
    const { input, expected, tolerance } = textbook<Record<string, number>, Record<string, number>>("T30");
    const measure = async (name: string) =>
      Number(await evaluate("SERVICE", input.rop, input.sd, input.L, input.Q, name, input.mean));
    expect(Math.abs((await measure("csl")) - expected.csl)).toBeLessThan(tolerance);
    // The print rounds the normal table first.
    expect(Math.abs((await measure("esc")) / expected.esc - 1)).toBeLessThan(tolerance);
    expect(Math.abs((await measure("fill")) - expected.fill)).toBeLessThan(tolerance);
    expect(await evaluate("SERVICE", expected.ss, input.sd, input.L, input.Q, "fill")).toBeCloseTo(
      expected.fill,
      4,
    );
  });

  it("T31: Chopra and Meindl, safety stock by cycle service, review period and fill rate", async () => {
    interface Expected {
      ss: number;
      rop: number;
      ss_periodic: number;
      oul: number;
      ss_fill: Record<string, number>;
    }
    const { input, expected, tolerance } = textbook<Record<string, number>, Expected>("T31");
    const near = async (call: Promise<unknown>, answer: number) =>
      expect(Math.abs(Number(await call) - answer)).toBeLessThan(tolerance);
    await near(evaluate("SAFETYSTOCK", input.csl, input.sd, input.L), expected.ss);
    await near(
      evaluate(
        "SAFETYSTOCK",
        input.csl,
        input.sd,
        input.L,
        input.mean,
        null,
        null,
        null,
        null,
        null,
        "level",
      ),
      expected.rop,
    );
    await near(
      evaluate("SAFETYSTOCK", input.csl, input.sd, input.L, null, null, input.T),
      expected.ss_periodic,
    );
    await near(
      evaluate(
        "SAFETYSTOCK",
        input.csl,
        input.sd,
        input.L,
        input.mean,
        null,
        input.T,
        null,
        null,
        null,
        "level",
      ),
      expected.oul,
    );
    const fills = Object.entries(expected.ss_fill);
    const all = await numbers(
      evaluate(
        "SAFETYSTOCK",
        column(fills.map(([fill]) => Number(fill))),
        input.sd,
        input.L,
        null,
        null,
        null,
        "fill",
        input.Q,
      ),
    );
    fills.forEach(([, answer], at) => expect(Math.abs(all[at][0] - answer)).toBeLessThan(tolerance));
  });

  it("T34: Silver, Pyke and Peterson", async () => {
    interface Input {
      p1: { x: number; s: number; p: number };
      p2: { x: number; s: number; Q: number; p: number };
      eoq: { D: number; A: number; v: number; r: number };
    }
    const { input, expected, tolerance } = textbook<Input, Record<string, number>>("T34");
    const level = await evaluate(
      "SAFETYSTOCK",
      input.p1.p,
      input.p1.s,
      1,
      input.p1.x,
      null,
      null,
      null,
      null,
      null,
      "level",
    );
    expect(Math.abs(Number(level) - expected.s1)).toBeLessThan(tolerance);
    const k = await evaluate(
      "SAFETYSTOCK",
      input.p2.p,
      input.p2.s,
      1,
      null,
      null,
      null,
      "fill",
      input.p2.Q,
      null,
      "factor",
    );
    expect(Math.abs(Number(k) - expected.k)).toBeLessThan(tolerance);
    const { D, A, v, r } = input.eoq;
    expect(await evaluate("EOQ", D, A, v * r)).toBeCloseTo(expected.eoq, 6);
    expect(await evaluate("EOQ", D, A, v * r, null, null, null, "cost")).toBeCloseTo(expected.trc, 6);
  });

  it("T35: Snyder and Shen: order quantities and newsvendor", async () => {
    const { expected, tolerance } = textbook<
      object,
      { eoq: number[]; newsvendor: number[]; poisson: number[] }
    >("T35");
    const near = async (text: string, answer: number) =>
      expect(Math.abs(Number(await formula(text)) - answer)).toBeLessThan(tolerance);
    await near("=SOP.EOQ(1300, 8, 0.225)", expected.eoq[0]);
    await near('=SOP.EOQ(1300, 8, 0.225, , , , "cost")', expected.eoq[1]);
    await near("=SOP.NEWSVENDOR(50, 8, 0.7, 0.18)", expected.newsvendor[0]);
    await near('=SOP.NEWSVENDOR(50, 8, 0.7, 0.18, "normal", "cost")', expected.newsvendor[1]);
    await near('=SOP.NEWSVENDOR(50, , 0.7, 0.18, "poisson")', expected.poisson[0]);
    await near('=SOP.NEWSVENDOR(50, , 0.7, 0.18, "poisson", "cost")', expected.poisson[1]);
  });

  it("T39: guaranteed service over stages", async () => {
    interface Input {
      nodes: Record<string, { T: number; SIext?: number; Sext?: number; h: number; sd?: number }>;
      z: number;
      arcs: number[][];
    }
    const { input, expected } = textbook<Input, { cost: number; S: Record<string, number> }>("T39");
    const nodes = Object.entries(input.nodes).map(([name, node]) => [
      name,
      node.T,
      node.h,
      node.sd ?? 0,
      node.Sext ?? 0,
      node.SIext ?? 0,
      input.z,
    ]);
    expect(await evaluate("MEIO", nodes, input.arcs, "cost")).toBeCloseTo(expected.cost, 9);
    const rows = await table(evaluate("MEIO", nodes, input.arcs));
    for (const [name, service] of Object.entries(expected.S)) {
      expect(rows.find((row) => row[0] === name)?.[1]).toBe(service);
    }
  });
});

describe("capacity and schedules", () => {
  it("T42: rough-cut capacity by overall factors and by bill", async () => {
    interface Input {
      A: number[];
      B: number[];
      hours: number[];
      shares: number[];
      bill: Record<string, number[]>;
    }
    const { input, expected, tolerance } = textbook<
      Input,
      { cpof: number[]; bill: number[]; wk1: number[]; total: number }
    >("T42");
    const mps = [input.A, input.B];
    const cpof = await numbers(
      evaluate("RCCP", mps, column(input.hours), "cpof", null, [input.shares], "total"),
    );
    cpof.forEach(([hours], at) => expect(Math.abs(hours - expected.cpof[at])).toBeLessThan(tolerance));
    expect(cpof.reduce((sum, [hours]) => sum + hours, 0)).toBeCloseTo(expected.total, 1);
    const weekly = await numbers(evaluate("RCCP", mps, column(input.hours), "cpof", null, [input.shares]));
    weekly.forEach((row, at) => expect(Math.abs(row[0] - expected.wk1[at + 1])).toBeLessThan(tolerance));
    const bill = await numbers(evaluate("RCCP", mps, Object.values(input.bill), "bill", null, null, "total"));
    bill.forEach(([hours], at) => expect(Math.abs(hours - expected.bill[at])).toBeLessThan(tolerance));
  });

  it("T44: Stevenson's master schedule", async () => {
    interface Input {
      on_hand: number;
      F: number[];
      O: number[];
      lot: number;
    }
    const { input, expected } = textbook<
      Input,
      { PAB: number[]; MPS: number[]; ATP: Record<string, number> }
    >("T44");
    const [pab, mps, atp] = await table(evaluate("MPS", [input.F], [input.O], input.on_hand, input.lot));
    expect(pab).toEqual(["PAB", ...expected.PAB]);
    expect(mps).toEqual(["MPS", ...expected.MPS]);
    for (const [period, units] of Object.entries(expected.ATP)) expect(atp[Number(period)]).toBe(units);
    const alone = await numbers(evaluate("ATP", input.on_hand, [expected.MPS], [input.O]));
    for (const [period, units] of Object.entries(expected.ATP))
      expect(alone[0][Number(period) - 1]).toBe(units);
  });

  it("T46: Krajewski's MRP record under four rules", async () => {
    interface Input {
      gross: number[];
      sr: number[];
      on_hand: number;
      L: number;
    }
    const { input, expected } = textbook<Input, Record<string, { rec: number[]; pab?: number[] }>>("T46");
    const run = (rule: unknown[], output: string) =>
      numbers(
        evaluate(
          "MRP",
          [input.gross],
          "C",
          [["C", input.L, ...rule]],
          null,
          input.on_hand,
          [input.sr],
          output,
        ),
      );
    const rules: Record<string, unknown[]> = {
      foq230: ["foq", 230],
      poq3: ["poq", 3],
      l4l: ["l4l"],
      foq230_ss80: ["foq", 230, 80],
    };
    for (const [name, rule] of Object.entries(rules)) {
      expect(await run(rule, "receipts")).toEqual([expected[name].rec]);
      if (expected[name].pab) expect(await run(rule, "pab")).toEqual([expected[name].pab]);
    }
  });

  it("T49: Wyndor Glass", async () => {
    interface Input {
      c: number[];
      A: number[][];
      b: number[];
    }
    const { input, expected } = textbook<Input, { z: number; x: number[]; duals: number[] }>("T49");
    for (const name of ["LP", "LPSOLVE"]) {
      const rows = await table(
        evaluate(name, [input.c], input.A, "<=", column(input.b), null, null, null, "max"),
      );
      expect(rows[0].slice(0, 3)).toEqual(["x", ...expected.x]);
      expect(rows[1].slice(0, 2)).toEqual(["objective", expected.z]);
      expected.duals.forEach((dual, at) => expect(Number(rows[2][at + 1])).toBeCloseTo(dual, 9));
    }
  });
});
