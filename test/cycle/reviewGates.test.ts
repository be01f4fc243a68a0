import type { RawTable } from "../../src/planning/data/table";
import { changeLines } from "../../src/cycle/review/changes";
import { gatesOf, gateTable } from "../../src/cycle/review/gates";

const table = (name: string, headers: string[], ...rows: RawTable["rows"]): [string, RawTable] => [
  name,
  { name, headers, rows },
];

describe("gates", () => {
  const uneven = table("SOP_Balance", ["Balance", "Status"], ["Stock", "not even"]);
  const stateOf = (own: Map<string, RawTable>, check: string) =>
    gatesOf(own, [], []).find((gate) => gate.check === check)?.state;

  it("open when the check is green and close when it is not", () => {
    expect(stateOf(new Map(), "all balances even")).toBe("open");
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
