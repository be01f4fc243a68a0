import { readFileSync, writeFileSync } from "node:fs";
import { generateCompany } from "../../src/sample/generateCompany";
import { concord, scratchFolder } from "../cli/runConcord";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { ownTable, type OwnTable } from "../support/ownTables";

const { tables, truths } = generateCompany({ size: "small", seed: 1 });
const horizon = truths.horizon;
const scratch = scratchFolder();

let opened: CycleBook;
let clean: OwnTable;
let stat: OwnTable;

beforeAll(async () => {
  opened = await openCycleBook(tables);
  await opened.run("gather");
  await opened.run("demand");
  clean = await ownTable("SOP_Data_Clean");
  stat = await ownTable("SOP_Fcst_Stat");
});

afterAll(() => opened.close());

/** Items that the step forecasts from their history alone: nothing planned lifts them, phases them or stands in. */
function plainItems(): string[] {
  const promotions = tables.find(({ name }) => name === "Promotions")!;
  const promoted = promotions.rows.map((row) => row[promotions.headers.indexOf("Item")]);
  const phased = [
    truths.succession.predecessor,
    truths.succession.successor,
    ...truths.newItems.map(({ item }) => item),
  ];
  return (
    clean
      .column("Item")
      .map(String)
      .filter((item) => !promoted.includes(item) && !phased.includes(item))
      // The step begins at the first sale; a range given to a formula is taken as it is.
      .filter((item) => history(item)[0] > 0)
  );
}

const history = (item: string): number[] => clean.months(clean.where({ Item: item })[0]);
const ofStep = (item: string, measure: string): number[] =>
  stat.months(stat.where({ Item: item, Measure: measure })[0]);
const rounded = (values: readonly number[]): number[] => values.map((value) => Math.round(value * 100) / 100);

describe("a formula, the guided step and the command line give the same digits", () => {
  test("there are many items to compare", () => {
    expect(plainItems().length).toBeGreaterThan(20);
  });

  test("=SOP.FORECAST beside the forecast step, mean and bounds", async () => {
    const items = plainItems();
    const columns = clean.headers.filter((header) => /^\d{4}-\d{2}$/.test(header));
    const range = `SOP_Data_Clean[[${columns[0]}]:[${columns.at(-1)}]]`;
    for (const [output, measure] of [
      ["mean", "Forecast"],
      ["lo80", "Low 80 %"],
      ["hi95", "High 95 %"],
    ]) {
      const { values } = await opened.book.evaluate(`=SOP.FORECAST(${horizon},${range},,12,,,,"${output}")`);
      for (const item of items) {
        const row = (values as number[][])[clean.column("Item").indexOf(item)];
        expect([item, measure, rounded(row)]).toEqual([item, measure, ofStep(item, measure)]);
      }
    }
  });

  test("concord forecast beside the forecast step", async () => {
    const items = plainItems().slice(0, 5);
    const [input, output] = [scratch("series.csv"), scratch("forecasts.csv")];
    const lines = items.map((item) => `${item},12,${horizon},${history(item).join(";")}`);
    writeFileSync(input, ["id,frequency,horizon,train", ...lines, ""].join("\n"));
    expect((await concord(["forecast", input, "-o", output])).code).toBe(0);
    const [header, ...rows] = readFileSync(output, "utf8").trim().split(/\r?\n/);
    expect(header).toMatch(/^id,step,mean,lo80,/);
    for (const item of items) {
      const means = rows.map((row) => row.split(",")).filter(([id]) => id === item);
      expect(rounded(means.map(([, , mean]) => Number(mean)))).toEqual(ofStep(item, "Forecast"));
    }
  });
});
