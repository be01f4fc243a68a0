import { gatherCompany } from "../../src/planning/data/gatherCompany";
import type { CellValue } from "../../src/planning/data/table";
import { historyByItem } from "../../src/planning/data/salesHistory";
import { readSourceTables } from "../../src/workbook/readTables";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { plainWorkbook } from "../support/sampleWorkbook";
import { useWorkbook } from "../support/useWorkbook";
import { firstMonth, items, messySheets, units } from "./support/messySheets";

const opened = useWorkbook();

const plainSheet = (name: string, cells: CellValue[][]) => opened.book.load(plainWorkbook(name, cells));

describe("sheets as people keep them", () => {
  test.each(messySheets)("$title", async ({ sheet, cells, told, count = 24 }) => {
    await plainSheet(sheet, cells);
    const tables = await withWorkbook((context) => readSourceTables(context));
    const { company, findings } = gatherCompany(tables);

    const history = historyByItem(company.sales, company.items.rowCount);
    expect(history).toMatchObject({ firstMonth, monthCount: count });
    const sold = Object.fromEntries(company.items.item.map((item, i) => [item, [...history.values[i]]]));
    const truth = items.map((item, i) => [item, Array.from({ length: count }, (_, t) => units(i, t))]);
    expect(sold).toEqual(Object.fromEntries(truth));
    const said = [...tables.flatMap(({ notes }) => notes), ...findings.map(({ message }) => message)].join(
      "\n",
    );
    for (const part of told) expect(said).toContain(part);
    expect(findings.filter(({ severity }) => severity === "critical")).toEqual([]);
  });

  test("a sheet of words and figures that is no table is left alone", async () => {
    await plainSheet("Notes", [["To do"], ["Call the warehouse", 12], [null, "ask for prices"], ["x"]]);
    const tables = await withWorkbook((context) => readSourceTables(context));
    const { company } = gatherCompany(tables);
    expect(company.sales.rowCount).toBe(0);
  });
});
