import fc from "fast-check";
import { abcClasses, classifyItems, demandPattern, xyzClass } from "../../../src/planning/data/classify";
import { companyFromTables } from "../../../src/planning/data/company";
import { historyByItem } from "../../../src/planning/data/historyPanel";
import { generateCompany } from "../../../src/sample/generateCompany";

const letters = (classes: { class: string }[]): string =>
  classes.map((item) => item.class.slice(0, 1)).join("");

describe("abcClasses", () => {
  it("gives the item that crosses a cut-off to the class before", () => {
    expect(letters(abcClasses([50, 30, 15, 5]))).toBe("AABC");
    expect(letters(abcClasses([79, 2, 19]))).toBe("ACA");
  });

  it("keeps the order of ties, makes worthless items C and unknown ones none", () => {
    expect(letters(abcClasses([10, 10, 10, 10, 10]))).toBe("AAAAB");
    expect(letters(abcClasses([0, 9, NaN]))).toBe("CAn");
    expect(abcClasses([0, 0]).map((item) => item.class)).toEqual(["C", "C"]);
  });

  it("ranks whatever the order of the items, and its shares end at one", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 1 }), (values) => {
        const classes = abcClasses(values);
        const backwards = abcClasses([...values].reverse()).reverse();
        expect(backwards).toEqual(classes);
        expect(Math.max(...classes.map((item) => item.cumulative))).toBeCloseTo(1, 12);
      }),
    );
  });

  it("refuses cut-offs that fall", () => {
    expect(() => abcClasses([1], [0.9, 0.5])).toThrow("two numbers that do not fall");
  });
});

describe("demandPattern", () => {
  it.each([
    ["smooth", [10, 11, 9, 10, 12, 10]],
    ["erratic", [1, 30, 2, 1, 25, 3]],
    ["intermittent", [0, 5, 0, 0, 6, 0, 5, 0, 0]],
    ["lumpy", [0, 1, 0, 0, 60, 0, 2, 0, 0]],
    ["none", [0, 0, 0]],
  ] as const)("tells %s demand", (pattern, demand) => {
    expect(demandPattern(Float64Array.from(demand)).pattern).toBe(pattern);
  });

  it("counts all periods for the interval, and leaves missing ones out", () => {
    const { interval, sizeVariation } = demandPattern(Float64Array.of(0, 0, 4, NaN, 0, 4));
    expect(interval).toBe(2.5);
    expect(sizeVariation).toBe(0);
  });
});

describe("classifyItems", () => {
  it("tells the families of the sample company apart", () => {
    const { tables, truths } = generateCompany();
    const { company } = companyFromTables(tables);
    const { items } = company;
    const classes = classifyItems(historyByItem(company.sales, items.rowCount).values);
    const patterns = (family: string): string[] =>
      classes
        .filter((_, i) => items.family[i] === family && items.status[i] === "active")
        .map((item) => item.pattern);
    expect(patterns(truths.intermittentFamily).every((p) => p === "intermittent" || p === "lumpy")).toBe(
      true,
    );
    expect(patterns("Bottles").every((p) => p === "smooth")).toBe(true);
    const strengths = (family: string): number[] =>
      classes
        .filter(
          (item, i) => items.family[i] === family && items.status[i] === "active" && item.pattern !== "none",
        )
        .map((item) => item.seasonalStrength)
        .sort((a, b) => a - b);
    const median = (list: number[]): number => list[Math.floor(list.length / 2)];
    expect(median(strengths("Bottles"))).toBeGreaterThan(0.7);
    expect(median(strengths("Flasks"))).toBeGreaterThan(0.7);
    expect(median(strengths(truths.intermittentFamily))).toBeLessThan(0.3);
    expect(classes.filter((item) => item.abc === "A").length).toBeGreaterThan(5);
  });

  it("takes an even item with a strong season for X", () => {
    const season = [1, 2, 4, 8, 9, 8, 4, 2, 1, 1, 1, 1];
    const history = Float64Array.from({ length: 36 }, (_, t) => 100 * season[t % 12]);
    expect(classifyItems([history])[0]).toMatchObject({ xyz: "X", segment: "AX" });
    expect(xyzClass(NaN)).toBe("none");
  });
});
