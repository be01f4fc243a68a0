import { generateCompany } from "../../src/sample/generateCompany";
import type { RawTable } from "../../src/planning/data/table";

const leftOut = ["ReceiptsHistory", "Holidays", "OpenOrders", "Customers"];
const isKept = (item: unknown): boolean => item === null || !/^(BT|FL|AC|OF|SP)-/.test(String(item));

/** A smaller company, so that a test can run steps of its own: one family, with everything it is made of. */
export function oneFamily(): RawTable[] {
  return generateCompany({ size: "small", seed: 2 })
    .tables.filter(({ name }) => !leftOut.includes(name))
    .map((table): RawTable => {
      const columns = ["Item", "Parent", "Predecessor"].map((header) => table.headers.indexOf(header));
      const rows = table.rows.filter((row) => columns.every((column) => column < 0 || isKept(row[column])));
      return { ...table, rows };
    })
    .filter(({ rows }) => rows.length > 0);
}
