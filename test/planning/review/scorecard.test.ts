import { dominators, scoreAlternatives, type Criterion } from "../../../src/planning/review/scorecard";

const none = { atLeast: NaN, atMost: NaN };
const criteria: Criterion[] = [
  { measure: "Service", better: 1, weight: 3, ...none },
  { measure: "Cost", better: -1, weight: 1, ...none },
];
const alternatives = [
  { name: "Plan", values: { Service: 0.9, Cost: 100 } },
  { name: "Overtime", values: { Service: 1, Cost: 140 } },
  { name: "Lean", values: { Service: 0.8, Cost: 80 } },
];

describe("scoreAlternatives", () => {
  it("weighs what lies between the worst and the best", () => {
    // Service 0.8 to 1.0, cost 80 to 140: Plan (3 · 0.5 + 40/60) / 4, Overtime 3/4, Lean 1/4.
    const scored = scoreAlternatives(alternatives, criteria);
    expect(scored.map(({ score }) => score)).toEqual([
      expect.closeTo(100 * ((1.5 + 2 / 3) / 4), 9),
      expect.closeTo(75, 9),
      expect.closeTo(25, 9),
    ]);
    expect(scored.map(({ rank }) => rank)).toEqual([2, 1, 3]);
  });

  it("puts whoever is beyond a limit last, whatever it scores", () => {
    const limited = [criteria[0], { ...criteria[1], atMost: 120 }];
    const scored = scoreAlternatives(alternatives, limited);
    expect(scored.map(({ rank }) => rank)).toEqual([1, 3, 2]);
    expect(scored[1].broken).toEqual([{ measure: "Cost", value: 140, limit: 120, kind: "atMost" }]);
    const floor = scoreAlternatives(alternatives, [{ ...criteria[0], atLeast: 0.85 }]);
    expect(floor.map(({ broken }) => broken.length)).toEqual([0, 0, 1]);
  });

  it("does not let differences decide that nobody would notice", () => {
    const alike = [100, 100.1].map((Cost) => ({ name: String(Cost), values: { Cost } }));
    const [cheap, dear] = scoreAlternatives(alike, [criteria[1]]);
    // A tenth of one per cent of the reference is a tenth of the scale.
    expect(cheap.score - dear.score).toBeCloseTo(10, 9);
    expect(scoreAlternatives([alike[0]], [criteria[1]])[0].score).toBe(100);
  });

  it("refuses weights that weigh nothing and figures that are missing", () => {
    expect(() => scoreAlternatives(alternatives, [{ ...criteria[0], weight: 0 }])).toThrow("above zero");
    expect(() => scoreAlternatives(alternatives, [{ ...criteria[0], weight: -1 }])).toThrow("zero or more");
    expect(() => scoreAlternatives([{ name: "A", values: {} }], criteria)).toThrow(
      "A has no figure for Service",
    );
  });
});

describe("dominators", () => {
  it("names who is at least as good in everything and better in something", () => {
    const worse = { name: "Worse", values: { Service: 0.9, Cost: 110 } };
    expect(dominators([...alternatives, worse], criteria)).toEqual([[], [], [], ["Plan"]]);
  });

  it("lets equals stand side by side", () => {
    expect(dominators([alternatives[0], { ...alternatives[0], name: "Twin" }], criteria)).toEqual([[], []]);
  });
});
