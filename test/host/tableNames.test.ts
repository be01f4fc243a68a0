import { useBook } from "./support/book";

const book = useBook();

test.each(["Sales", "SOP_Fcst_Stat", "Plan.2026"])(
  "formulas name the columns of the table %s",
  async (name) => {
    const values = await book.run(async (context, sheet) => {
      sheet.getRange("A1:D3").values = [
        ["Item", "2026-01", "2026-02", "2026-03"],
        ["Bolt", 1, 2, 3],
        ["Nut", 10, 20, 30],
      ];
      sheet.tables.add("A1:D3", true).name = name;
      const sums = sheet.getRange("F1:H1");
      sums.formulas = [
        [`=SUM(${name}[2026-01])`, `=SUM(${name}[[2026-01]:[2026-03]])`, `=COLUMNS(${name}[#Headers])`],
      ];
      sums.load("values");
      await context.sync();
      return sums.values;
    });
    expect(values).toEqual([[11, 66, 4]]);
  },
);
