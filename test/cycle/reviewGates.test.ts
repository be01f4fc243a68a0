import {
  gapExceptions,
  gapOwnerSheet,
  gapOwnerTable,
  ownedGaps,
  type OwnedGap,
} from "../../src/cycle/reconcile/gapOwners";
import type { FamilyGap, ValuedVolumes } from "../../src/cycle/reconcile/volumes";
import type { Company } from "../../src/planning/data/company";
import type { RawTable } from "../../src/planning/data/table";
import type { TableSpec } from "../../src/workbook/sheetSpec";
import { changeLines } from "../../src/cycle/review/changes";
import { gatesOf, gateTable, refuseWhileClosed } from "../../src/cycle/review/gates";

const table = (name: string, headers: string[], ...rows: RawTable["rows"]): [string, RawTable] => [
  name,
  { name, headers, rows },
];

describe("gates", () => {
  const uneven = table("SOP_Balance", ["Balance", "Status"], ["Stock", "not even"]);
  const even = table("SOP_Balance", ["Balance", "Status"], ["Stock", "even"]);
  const all = (own: Map<string, RawTable>) => gatesOf(own, { decisions: [], signOffs: [] }, "2026-03");
  const stateOf = (own: Map<string, RawTable>, check: string) =>
    all(own).find((gate) => gate.check === check)?.state;

  it("open when the check is green and close when it is not", () => {
    expect(stateOf(new Map([even]), "all balances even")).toBe("open");
    expect(stateOf(new Map([uneven]), "all balances even")).toBe("closed");
    expect(stateOf(new Map(), "one scenario recommended")).toBe("closed");
  });

  it("are passed with a written reason and a name, never with one of them", () => {
    const waiver = (reason: string | null, by: string | null) =>
      table(gateTable, ["Gate", "Waiver", "Waived by"], ["Reconcile: all balances even", reason, by]);
    expect(stateOf(new Map([uneven, waiver("Known rounding", "Ann")]), "all balances even")).toBe("waived");
    expect(stateOf(new Map([uneven, waiver("Known rounding", null)]), "all balances even")).toBe("closed");
    expect(stateOf(new Map([uneven, waiver(null, "Ann")]), "all balances even")).toBe("closed");
  });

  it("are closed while the step has not run, and a waiver of an earlier cycle opens none", () => {
    const [gate] = all(new Map()).filter(({ check }) => check === "all balances even");
    expect(gate).toMatchObject({ state: "closed", missing: "Reconcile has not run" });
    const waived = (cycle: string) =>
      table(
        gateTable,
        ["Gate", "Waiver", "Waived by", "Cycle"],
        ["Reconcile: all balances even", "Known", "Ann", cycle],
      );
    expect(stateOf(new Map([uneven, waived("2026-02")]), "all balances even")).toBe("closed");
    expect(stateOf(new Map([uneven, waived("2026-03")]), "all balances even")).toBe("waived");
  });

  it("refuse what builds on them, and say what is missing", () => {
    expect(() =>
      refuseWhileClosed(all(new Map([uneven])), ["reconcile"], "The plan cannot be signed"),
    ).toThrow(
      /^The plan cannot be signed while 2 gates are closed: Reconcile: all balances even \(1 balance not even\); .*waive the gate/,
    );
    expect(() => refuseWhileClosed(all(new Map([even])), ["supply"], "x")).not.toThrow();
  });
});

describe("gaps and who answers for them", () => {
  const of = (...values: number[]) => Float64Array.from(values);
  const gap = (family: string, demand: number, supply: number, budget: number): FamilyGap => {
    // The second month has no budget.
    const units = { Demand: of(demand, demand), Supply: of(supply, demand), Budget: of(budget, NaN) };
    const money = Object.fromEntries(
      Object.entries(units).map(([party, row]) => [party, row.map((value) => 2 * value)]),
    ) as typeof units;
    return { family, values: { Units: units, Revenue: money, Margin: money } };
  };
  const families = [gap("Bottles", 100, 90, 88), gap("Packs", 100, 100, 110), gap("Flasks", 50, 50, 50)];
  const company = { items: { planner: ["Bo", "Ana", ""] } } as unknown as Company;
  const volumes = {
    items: [0, 1, 2],
    family: ["Bottles", "Bottles", "Packs"],
    supply: [of(10, 0), of(80, 100), of(100, 100)],
    price: [of(2, 2), of(2, 2), of(2, 2)],
  } as unknown as ValuedVolumes;
  const found = (register?: RawTable) => ownedGaps(company, families, volumes, register);
  const asTable = (gaps: OwnedGap[]): RawTable => {
    const block = gapOwnerSheet(gaps, "EUR", "").blocks[0] as TableSpec;
    const rows = block.rows as RawTable["rows"];
    return { name: block.name, headers: block.columns.map(({ header }) => header), rows };
  };

  it("are those beyond the limits, in the months with a budget, and go to the family's planner", () => {
    expect(
      found().map(({ family, against, units, revenue, owner }) => [family, against, units, revenue, owner]),
    ).toEqual([
      ["Bottles", "demand", -10, -20, "Ana"],
      ["Packs", "budget", -10, -20, ""],
      ["Bottles", "budget", 2, 4, "Ana"],
    ]);
    expect(gapExceptions(found(), "EUR")).toMatchObject([
      { rule: "Gap without an owner", key: "Packs budget", money: 20 },
    ]);
  });

  it("keep the names that people gave or took out, and close the gate while one has none", () => {
    const gate = (register: RawTable) =>
      gatesOf(new Map([[gapOwnerTable, register]]), { decisions: [], signOffs: [] }, "2026-03").find(
        ({ check }) => check === "every gap has an owner",
      );
    const first = asTable(found());
    expect(gate(first)).toMatchObject({
      step: "reconcile",
      state: "closed",
      missing: "1 gap without an owner",
    });
    const answered = first.rows.map((row) =>
      row[0] === "Packs" ? [...row.slice(0, 5), "Cleo", "Autumn promotion"] : row,
    );
    const again = found({ ...first, rows: answered });
    expect(again.find(({ family }) => family === "Packs")).toMatchObject({
      owner: "Cleo",
      answer: "Autumn promotion",
    });
    expect(gate(asTable(again))?.state).toBe("open");
    expect(gate(asTable([]))?.state).toBe("open");
    const emptied = found({ ...first, rows: first.rows.map((row) => [...row.slice(0, 5), null, null]) });
    expect(emptied.map(({ owner }) => owner)).toEqual(["", "", ""]);
  });
});

describe("the written summary of what changed", () => {
  const headers = [
    "Against",
    "Family",
    "Before",
    "Volume",
    "Mix",
    "Price",
    "Cost",
    "New items",
    "Lost items",
    "Change",
  ];
  const bridge = table(
    "SOP_Bridge",
    headers,
    ["budget", "Total", 900, 0, 0, 0, 0, 0, 0, 100],
    ["last plan", "Bottles", 600, -90, 0, 10, 0, 0, 0, -80],
    ["last plan", "Total", 1000, -90, 0, 40, 0, 0, 0, -50],
  );

  it("names the change since the last plan, its causes by size and the family that moved most", () => {
    expect(changeLines(new Map([bridge]), "EUR", "2026").map(({ text }) => text)).toEqual([
      "Since the last plan, gross margin falls by EUR 50 (5.0 %): volume −EUR 90, price +EUR 40.",
      "Bottles moves most: −EUR 80, above all by volume (−EUR 90).",
    ]);
  });

  it("says so when there is no earlier plan, and nothing when there is nothing to say", () => {
    const [name, { rows }] = bridge;
    const first = new Map([[name, { name, headers, rows: rows.slice(0, 1) }]]);
    expect(changeLines(first, "EUR", "2026")[0].text).toBe(
      "There is no earlier plan; against budget, gross margin rises by EUR 100 (11.1 %).",
    );
    expect(changeLines(new Map(), "EUR", "2026")).toEqual([]);
  });
});
