import type { RawTable } from "../../src/planning/data/table";
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
    expect(changeLines(new Map([bridge]), "EUR").map(({ text }) => text)).toEqual([
      "Since the last plan, gross margin falls by EUR 50 (5.0 %): volume −EUR 90, price +EUR 40.",
      "Bottles moves most: −EUR 80, above all by volume (−EUR 90).",
    ]);
  });

  it("says so when there is no earlier plan, and nothing when there is nothing to say", () => {
    const [name, { rows }] = bridge;
    const first = new Map([[name, { name, headers, rows: rows.slice(0, 1) }]]);
    expect(changeLines(first, "EUR")[0].text).toBe(
      "There is no earlier plan; against budget, gross margin rises by EUR 100 (11.1 %).",
    );
    expect(changeLines(new Map(), "EUR")).toEqual([]);
  });
});
