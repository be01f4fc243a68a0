import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openCycle } from "../../src/cycle";
import { gatherCompany } from "../../src/planning/data/gatherCompany";
import { acrossNotes } from "../../src/planning/data/sheet/acrossNotes";
import type { CellValue } from "../../src/planning/data/table";
import { historyByItem } from "../../src/planning/data/historyPanel";
import { readSourceTables } from "../../src/workbook/readTables";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { plainWorkbook } from "../support/sampleWorkbook";
import { useWorkbook } from "../support/useWorkbook";
import { messyPage, messySection } from "./support/messyPage";
import { messyExports } from "./support/messyExports";
import { firstMonth, items, messySheets, units } from "./support/messySheets";

const opened = useWorkbook();
const allSheets = [...messySheets, ...messyExports];

const page = path.resolve(__dirname, "../../docs/messy-workbooks.md");
/** What is said of each sheet, in their order. */
const sections: string[] = [];

const plainSheet = (name: string, cells: CellValue[][]) => opened.book.load(plainWorkbook(name, cells));

describe("sheets as people keep them", () => {
  test.each(allSheets)("$title", async (messy) => {
    const { sheet, cells, told, count = 24, names = items } = messy;
    await plainSheet(sheet, cells);
    const tables = await withWorkbook((context) => readSourceTables(context));
    const gathered = gatherCompany(tables);
    const { company, findings } = gathered;
    sections.push(messySection(messy, tables, gathered));

    const history = historyByItem(company.sales, company.items.rowCount);
    expect(history).toMatchObject({ firstMonth, monthCount: count });
    const sold = Object.fromEntries(company.items.item.map((item, i) => [item, [...history.values[i]]]));
    const truth = names.map((item, i) => [item, Array.from({ length: count }, (_, t) => units(i, t))]);
    expect(sold).toEqual(Object.fromEntries(truth));
    const notes = [...company.mappings.flatMap(acrossNotes), ...tables.flatMap((table) => table.notes)];
    const said = [...notes, ...findings.map(({ message }) => message)].join("\n");
    for (const part of told) expect(said).toContain(part);
    expect(findings.filter(({ severity }) => severity === "critical")).toEqual([]);
    // The pane does not ask for a column that stands across.
    const uses = await (await (await openCycle()).gatherDesk()).tables();
    const used = uses.filter(({ role }) => role !== "");
    expect(used.flatMap(({ open }) => open.filter(({ required }) => required))).toEqual([]);
  });

  test("a sheet of words and figures that is no table is left alone", async () => {
    await plainSheet("Notes", [["To do"], ["Call the warehouse", 12], [null, "ask for prices"], ["x"]]);
    const tables = await withWorkbook((context) => readSourceTables(context));
    const { company } = gatherCompany(tables);
    expect(company.sales.rowCount).toBe(0);
  });
});

test("the page about them says what was understood of each; CONCORD_WRITE_DOCS=1 writes it", () => {
  expect(sections).toHaveLength(allSheets.length);
  const text = messyPage(sections);
  if (process.env.CONCORD_WRITE_DOCS) writeFileSync(page, text);
  // Line breaks, escapes and the width of columns are the formatter's.
  const plain = (markdown: string) => markdown.replace(/[\s\\-]/g, "");
  expect(plain(readFileSync(page, "utf8"))).toBe(plain(text));
});
