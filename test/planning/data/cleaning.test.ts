import fc from "fast-check";
import { companyFromTables } from "../../../src/planning/data/company";
import { cleanCompany } from "../../../src/planning/data/cleaning/cleanCompany";
import { cleanSeries, withoutGaps } from "../../../src/planning/data/cleaning/clean";
import { adjustments, applyCorrections } from "../../../src/planning/data/cleaning/corrections";
import { speak } from "../../../src/planning/words";
import { generateCompany } from "../../../src/sample/generateCompany";

/** A season on a trend with a little noise that is the same each time. */
function seasonal(length: number): Float64Array {
  return Float64Array.from(
    { length },
    (_, t) =>
      (200 + 2 * t) * (1 + 0.4 * Math.sin((2 * Math.PI * t) / 12)) * (1 + 0.03 * Math.sin(t * 12.9898)),
  );
}

describe("cleanSeries", () => {
  it("finds a spike on a seasonal series and puts what the others lead to expect", () => {
    const history = seasonal(36);
    const truth = history[20];
    history[20] *= 2;
    const { corrections, cleaned } = cleanSeries(history, { seasonLength: 12 });
    expect(corrections.map(({ period, kind }) => [period, kind])).toEqual([[20, "outlier"]]);
    expect(Math.abs(cleaned[20] / truth - 1)).toBeLessThan(0.08);
    expect(corrections[0].reason).toMatch(/% above what trend and season .* \(\d+\.\d standard deviations\)/);
  });

  it("says why in the planner's language, nothing of it in English", async () => {
    const history = seasonal(36);
    history[20] *= 2;
    await speak("de");
    const { corrections } = cleanSeries(history, { seasonLength: 12 });
    await speak("en");
    expect(corrections[0].reason).toMatch(
      /^\d+\s% über dem, was Trend und Saison .* \(\d+,\d Standardabweichungen\)\.$/,
    );
  });

  it("leaves a change of level alone: that is news, not an outlier", () => {
    const history = seasonal(48).map((units, t) => (t >= 30 ? units * 1.8 : units));
    expect(cleanSeries(history, { seasonLength: 12 }).corrections).toEqual([]);
  });

  it("takes sales of a month out of stock for less than demand", () => {
    const history = seasonal(36);
    const demand = history[14];
    history[14] = demand * 0.4;
    const inStock = new Float64Array(36).fill(1);
    inStock[14] = 0.4;
    const { corrections, cleaned } = cleanSeries(history, { seasonLength: 12, inStock });
    expect(corrections.map(({ period, kind }) => [period, kind])).toEqual([[14, "stockOut"]]);
    expect(Math.abs(cleaned[14] / demand - 1)).toBeLessThan(0.08);
    inStock[14] = 0;
    history[14] = 0;
    expect(
      Math.abs(cleanSeries(history, { seasonLength: 12, inStock }).cleaned[14] / demand - 1),
    ).toBeLessThan(0.12);
  });

  it("divides promoted periods by their uplift", () => {
    const promotionFactor = new Float64Array(12).fill(1);
    promotionFactor[5] = 1.35;
    const history = new Float64Array(12).fill(100);
    history[5] = 135;
    const { cleaned, corrections } = cleanSeries(history, { promotionFactor });
    expect(cleaned[5]).toBeCloseTo(100, 9);
    expect(corrections[0].reason).toContain("raised demand by an estimated 35 %");
  });

  it.each(["hampel", "iqr", "stl", "seasonal"] as const)("finds a wild value with %s", (method) => {
    const history = seasonal(36);
    history[17] = 4000;
    expect(cleanSeries(history, { method, seasonLength: 12 }).corrections.map((c) => c.period)).toContain(17);
  });

  it("leaves short, empty and intermittent series alone", () => {
    expect(cleanSeries(Float64Array.of(1, 2, 90, 1)).corrections).toEqual([]);
    expect(cleanSeries(new Float64Array(24)).corrections).toEqual([]);
    const spares = Float64Array.from({ length: 36 }, (_, t) => (t % 4 === 0 ? 10 + t : t === 7 ? 400 : 0));
    expect(cleanSeries(spares).corrections).toEqual([]);
  });

  it("lets each correction be refused", () => {
    const history = seasonal(36);
    history[20] *= 3;
    history[8] = 0;
    const { corrections } = cleanSeries(history, { seasonLength: 12 });
    const kept = applyCorrections(history, corrections, (correction) => correction.period === 8);
    expect(kept[20]).toBe(history[20]);
    expect(kept[8]).not.toBe(0);
    const deltas = adjustments(36, corrections);
    expect(history[20] + deltas[20]).toBeCloseTo(corrections[1].corrected, 9);
  });

  it("never touches what it did not list, keeps gaps, and gives no negative demand", () => {
    const value = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 5000 }) },
      { weight: 1, arbitrary: fc.constant(NaN) },
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), (list) => {
        const history = Float64Array.from(list);
        const { cleaned, corrections } = cleanSeries(history, { seasonLength: 12 });
        const listed = new Map(corrections.map((c) => [c.period, c]));
        history.forEach((units, t) => {
          expect(cleaned[t]).toBe(listed.get(t)?.corrected ?? units);
          if (!Number.isNaN(cleaned[t])) expect(cleaned[t]).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: 200 },
    );
  });

  it("does not depend on the unit", () => {
    const history = seasonal(40);
    history[11] *= 2.2;
    const [pieces, dozens] = [history, history.map((units) => units / 12)].map((h) =>
      cleanSeries(h, { seasonLength: 12 }),
    );
    expect(dozens.corrections.map((c) => c.period)).toEqual(pieces.corrections.map((c) => c.period));
    expect(dozens.cleaned[11] * 12).toBeCloseTo(pieces.cleaned[11], 6);
  });

  it("fills gaps by straight lines", () => {
    expect(Array.from(withoutGaps(Float64Array.of(NaN, 2, NaN, NaN, 8, NaN)))).toEqual([2, 2, 4, 6, 8, 8]);
  });
});

describe("cleanCompany on the sample company", () => {
  const results = [1, 2, 3, 4].map((seed) => {
    const { tables, truths } = generateCompany({ seed });
    const { company } = companyFromTables(tables);
    const history = cleanCompany(company);
    const found = history.series.flatMap(({ corrections }, item) =>
      corrections.map((c) => ({
        ...c,
        place: `${company.items.item[item]} ${history.panel.firstMonth + c.period}`,
      })),
    );
    return { truths, found, mechanics: history.mechanics };
  });
  const place = ({ item, month }: { item: string; month: number }): string => `${item} ${month}`;

  it("finds the planted outliers and hardly anything else", () => {
    const planted = results.flatMap(({ truths }) => truths.outliers).length;
    const found = results.flatMap(({ found: list }) => list.filter((c) => c.kind === "outlier")).length;
    const right = results.flatMap(({ truths, found: list }) =>
      truths.outliers.filter((outlier) =>
        list.some((c) => c.kind === "outlier" && c.place === place(outlier)),
      ),
    ).length;
    expect(planted).toBe(48);
    expect(right / planted).toBeGreaterThanOrEqual(0.97);
    expect(right / found).toBeGreaterThanOrEqual(0.95);
  });

  it("finds every month out of stock, and its demand within 6 % on average", () => {
    const errors = results.flatMap(({ truths, found }) =>
      truths.stockOuts.map((stockOut) => {
        const correction = found.find((c) => c.kind === "stockOut" && c.place === place(stockOut));
        return correction ? Math.abs(correction.corrected / stockOut.demand - 1) : 1;
      }),
    );
    expect(errors).toHaveLength(36);
    expect(errors.reduce((a, b) => a + b) / errors.length).toBeLessThan(0.06);
  });

  it("recovers the uplift of each mechanic, with the truth inside nearly every interval", () => {
    const estimates = results.flatMap(({ truths, mechanics }) =>
      mechanics.map((m) => ({ ...m, truth: truths.upliftByMechanic[m.mechanic] })),
    );
    expect(estimates).toHaveLength(12);
    for (const { uplift, truth } of estimates) expect(Math.abs(uplift - truth)).toBeLessThan(0.06);
    expect(
      estimates.filter(({ low, high, truth }) => low <= truth && truth <= high).length,
    ).toBeGreaterThanOrEqual(10);
  });
});
