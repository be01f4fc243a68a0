import fc from "fast-check";
import type { CellValue, RawTable } from "../../../src/planning/data/table";
import { packTables, unpackTables } from "../../../src/planning/monitor/packTables";
import { changeWords, diffTable, diffTables } from "../../../src/planning/monitor/tableDiff";
import { mergeTable } from "../../../src/planning/monitor/tableMerge";

const plan = (...rows: CellValue[][]): RawTable => ({
  name: "SOP_Fcst_Consensus",
  headers: ["Item", "Measure", "2026-03", "2026-04"],
  rows,
});
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constant(null),
  fc.constantFrom("a", "b"),
);
/** Small tables with distinct keys, so that copies meet often. */
const tables = fc
  .uniqueArray(fc.tuple(fc.constantFrom("A", "B", "C", "D"), fc.constantFrom("x", "y"), value, value), {
    selector: ([item, measure]) => item + measure,
    maxLength: 6,
  })
  .map((rows) => plan(...rows));
const asMap = ({ rows }: RawTable) => new Map(rows.map((row) => [`${row[0]} · ${row[1]}`, row]));

describe("packing", () => {
  test("gives back the same cells, to the last bit", () => {
    const cell = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.integer().map((cents) => cents / 100),
      fc.string({ unit: "grapheme" }),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const table = { name: "T", headers: ["a", "b"], rows };
        expect(unpackTables(packTables([table]))).toEqual([table]);
      }),
    );
  });

  test("gives back the same months, whatever tables repeat of each other", () => {
    fc.assert(
      fc.property(fc.array(tables, { maxLength: 4 }), (several) => {
        expect(unpackTables(packTables(several))).toEqual(several);
      }),
    );
  });

  test("rows that are repeated, and what closes one month and opens the next, take next to no room", () => {
    const months = Array.from(
      { length: 18 },
      (_, t) => `${2026 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, "0")}`,
    );
    const closing = (item: number) => months.map((_, t) => ((item * 7919 + t * 104729) % 1_000_003) / 10);
    const table = (name: string, of: (item: number) => CellValue[]): RawTable => ({
      name,
      headers: ["Item", ...months],
      rows: Array.from({ length: 200 }, (_, item) => [`BT-${item}`, ...of(item)]),
    });
    const alone = table("SOP_Plan_Inv", closing);
    const repeated = table("SOP_Commitment", closing);
    const opening = table("SOP_Opening", (item) => [item, ...closing(item).slice(0, -1)]);
    const both = [alone, repeated];
    expect(unpackTables(packTables([...both, opening]))).toEqual([...both, opening]);
    expect(packTables(both).length).toBeLessThan(1.15 * packTables([alone]).length);
    const interleaved = { ...alone, rows: alone.rows.flatMap((row, item) => [row, opening.rows[item]]) };
    expect(packTables([interleaved]).length).toBeLessThan(1.4 * packTables([alone]).length);
  });

  test("reads what was packed month by month", () => {
    const packed =
      "eJxtjLEKwjAQht/l5hPStDp0U0HoIAqOpZTQHGRIE8glWCi+u0kH6SC3/Hffd3+/glMzQQuvx3O8TRzHq3dMjhMDgiGlKTC0PXSR5ny5k+IUKCcp5Okg6l9qYEAI/p1tiTB5m2ZXPleItMSt45zlS9FUzKvAavjgDi87JDZkktOBdDSFV/KItfgDXLIWm0LyfAFPfEBx";
    expect(unpackTables(packed)).toEqual([plan(["A", "x", 1.25, null], ["B", "x", 3, 4])]);
  });
});

describe("the difference of two states of a table", () => {
  test("names cells, rows and columns", () => {
    const before = plan(["A", "x", 1, 2], ["B", "x", 3, 4]);
    const after = {
      ...plan(["C", "x", 7, 8, 9], ["A", "x", 1, 5, 9]),
      headers: ["Item", "Measure", "2026-03", "2026-04", "2026-05"],
    };
    const name = "SOP_Fcst_Consensus";
    expect(diffTable(before, after)).toEqual([
      { table: name, row: "A · x", column: "2026-04", before: 2, after: 5, kind: "changed" },
      { table: name, row: "", column: "2026-05", before: null, after: null, kind: "column added" },
      { table: name, row: "C · x", column: "", before: null, after: 7, kind: "row added" },
      { table: name, row: "B · x", column: "", before: 3, after: null, kind: "row removed" },
    ]);
  });

  test("is none between equal tables, and of the same size both ways", () => {
    fc.assert(
      fc.property(tables, tables, (a, b) => {
        expect(diffTable(a, a)).toEqual([]);
        expect(diffTable(a, b).length).toBe(diffTable(b, a).length);
      }),
    );
  });

  test("finds rows of an undeclared table by the columns that tell them apart", () => {
    const table = (units: number): RawTable => ({
      name: "Budget",
      headers: ["Company", "Month", "Family", "Units"],
      rows: [
        ["Us", 46082, "Bottles", 10],
        ["Us", 46082, "Flasks", 10],
        ["Us", 46113, "Flasks", units],
      ],
    });
    expect(diffTable(table(10), table(12))).toEqual([
      { table: "Budget", row: "2026-04 · Flasks", column: "Units", before: 10, after: 12, kind: "changed" },
    ]);
  });

  test("a table that only one side has counts with its rows", () => {
    expect(diffTables([], [plan(["A", "x", 1, 2])]).map(({ kind }) => kind)).toEqual(["row added"]);
  });
});

describe("a merge of two copies", () => {
  test("with one of them untouched gives the other", () => {
    fc.assert(
      fc.property(tables, tables, (base, edited) => {
        expect(mergeTable(base, edited, base)).toMatchObject({ table: edited, conflicts: [] });
        const other = mergeTable(base, base, edited);
        expect(other.conflicts).toEqual([]);
        expect(asMap(other.table)).toEqual(asMap(edited));
      }),
    );
  });

  test("finds the same conflicts from both sides", () => {
    fc.assert(
      fc.property(tables, tables, tables, (base, mine, theirs) => {
        const place = ({ row, column }: { row: string; column: string }) => `${row}|${column}`;
        const one = mergeTable(base, mine, theirs).conflicts;
        const two = mergeTable(base, theirs, mine).conflicts;
        expect(one.map(place).sort()).toEqual(two.map(place).sort());
        for (const conflict of one) {
          const mirrored = two.find((each) => place(each) === place(conflict));
          expect([mirrored?.mine, mirrored?.theirs]).toEqual([conflict.theirs, conflict.mine]);
        }
      }),
    );
  });

  test("loses nothing: each changed cell of either stands in the result or among the conflicts", () => {
    fc.assert(
      fc.property(tables, tables, tables, (base, mine, theirs) => {
        const merged = mergeTable(base, mine, theirs);
        const [rows, old] = [asMap(merged.table), asMap(base)];
        for (const copy of [mine, theirs]) {
          for (const [key, row] of asMap(copy)) {
            row.forEach((cell, column) => {
              if (column < 2 || cell === (old.get(key)?.[column] ?? null)) return;
              const listed = merged.conflicts.some(
                (each) => each.row === key && (each.column === copy.headers[column] || each.column === ""),
              );
              expect(listed || rows.get(key)?.[column] === cell).toBe(true);
            });
          }
        }
      }),
    );
  });

  test("lists cell by cell what both changed, and keeps mine there", () => {
    const base = plan(["A", "x", 1, 2], ["B", "x", 3, 4]);
    const mine = plan(["A", "x", 10, 2], ["B", "x", 3, 40]);
    const theirs = plan(["A", "x", 11, 20], ["N", "x", 5, 6]);
    const { table, conflicts, taken } = mergeTable(base, mine, theirs);
    expect(table.rows).toEqual([
      ["A", "x", 10, 20],
      ["B", "x", 3, 40],
      ["N", "x", 5, 6],
    ]);
    expect(taken).toBe(2);
    expect(conflicts).toMatchObject([
      { row: "A · x", column: "2026-03", base: 1, mine: 10, theirs: 11 },
      { row: "B · x", column: "", note: "Theirs deleted the row, mine changed it. It stays." },
    ]);
  });
});

test("months and days in keys and changes read as dates", () => {
  const transfer = (units: number): RawTable => ({
    name: "SOP_Plan_Transfer",
    headers: ["From", "To", "Mode", "Item", "Ship", "Units"],
    rows: [["Plant", "DC", "rail", "A", 46082, units]],
  });
  const [moved] = diffTable(transfer(40000), transfer(50000));
  expect([moved.row, changeWords(moved)]).toEqual(["Plant · DC · rail · A · 2026-03", "40000 → 50000"]);
  const signed = (day: number | null): RawTable => ({
    name: "SOP_Signoffs",
    headers: ["Role", "Signed on"],
    rows: [["Finance", day]],
  });
  expect(changeWords(diffTable(signed(null), signed(46349))[0])).toBe("blank → 2026-11-23");
});
