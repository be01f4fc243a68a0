import { FormulaDataModel } from "@univerjs/engine-formula";
import { FormulaCells } from "../../src/host/engine/formulaCells";
import { useBook } from "./support/book";

const book = useBook();

/** What the model remembers, beside what a look at every cell finds. Rows without formulas don't count. */
function bothWays(): [unknown, unknown] {
  const model = book.book.host.engine.grid.injector.get(FormulaDataModel);
  const withoutEmpty = (data: object) =>
    JSON.parse(JSON.stringify(data), (_key, value: unknown) =>
      typeof value === "object" && value !== null && Object.keys(value).length === 0 ? undefined : value,
    ) as unknown;
  return [
    withoutEmpty(model.getFormulaData()),
    withoutEmpty(FormulaDataModel.prototype.getFormulaData.call(model)),
  ];
}

type Change = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const changes: [string, Change][] = [
  [
    "formulas are written",
    (sheet) =>
      (sheet.getRange("A1:B2").formulas = [
        ["=1", "=A1+1"],
        ["=B1", 5],
      ]),
  ],
  ["one becomes a value", (sheet) => (sheet.getRange("B1").values = [[7]])],
  ["one is cleared", (sheet) => sheet.getRange("A2").clear("Contents")],
  ["only looks change", (sheet) => (sheet.getRange("A1:B2").format.font.bold = true)],
  ["rows are inserted", (sheet) => sheet.getRange("1:2").insert("Down")],
  [
    "a sheet with formulas comes",
    (_s, { workbook }) => (workbook.worksheets.add("Other").getRange("C3").formulas = [["=Sheet1!A3"]]),
  ],
  [
    "a table with formulas comes",
    (sheet) => {
      sheet.getRange("E1:F2").formulas = [
        ["Item", "Twice"],
        [2, "=E2*2"],
      ];
      sheet.tables.add("E1:F2", true).rows.add(undefined, [[3, "=E3*2"]]);
    },
  ],
  ["columns are deleted", (sheet) => sheet.getRange("B:C").delete("Left")],
  ["the sheet goes", (_s, { workbook }) => workbook.worksheets.getItem("Other").delete()],
];

test("the model knows where formulas are, whatever happens to them", async () => {
  expect(book.book.host.engine.grid.injector.get(FormulaDataModel)).toBeInstanceOf(FormulaCells);
  for (const [what, change] of changes) {
    await book.run(async (context, sheet) => {
      change(sheet, context);
      await context.sync();
    });
    const [remembered, found] = bothWays();
    expect([what, remembered]).toEqual([what, found]);
  }
  expect(JSON.stringify(bothWays()[0])).toContain("=C3*2");
  await book.book.host.engine.grid.api.undo();
  const [remembered, found] = bothWays();
  expect(remembered).toEqual(found);
});
