import { chain, type Change } from "../../src/planning/monitor/changeLog";
import type { RawTable } from "../../src/planning/data/table";
import { replay } from "../../src/cycle/versions/beforeImages";
import { changedTables, logPrint } from "../../src/cycle/versions/lostImages";

const standing = (table: string, values: readonly string[]): RawTable => ({
  name: table,
  headers: ["Item", "Standing", "Line", "2026-03"],
  rows: values.map((value, at) => [at < 2 ? "A" : "B", value, at % 2 === 0 ? "Sales" : "Production", at]),
});
const change = (over: Partial<Change>): Change => ({
  at: "2026-03-05T08:00:00.000Z",
  who: "Ana",
  what: "Typed on the sheet",
  table: "SOP_Other",
  row: "",
  column: "",
  before: null,
  after: null,
  why: "",
  ...over,
});
const none = { count: 0, head: "" };
const cells = ["A · Sales", "A · Production", "B · Sales", "B · Production"].map((row) =>
  change({ row, column: "Standing", before: "proposed", after: "committed" }),
);

test("cells logged since are put into the tables, though they change which columns tell rows apart", () => {
  const images = new Map([["SOP_Other", standing("SOP_Other", new Array<string>(4).fill("proposed"))]]);
  replay(images, chain(none, cells));
  expect(images.get("SOP_Other")).toEqual(standing("SOP_Other", new Array<string>(4).fill("committed")));
});

test("where the tables as they stood are lost, the log's fingerprints tell which table was changed", async () => {
  const before = standing("SOP_Other", new Array<string>(4).fill("proposed"));
  const made = change({ what: "Supply ran: table made", after: await logPrint(before) });
  const log = chain(none, [made, ...cells]);
  const now = standing("SOP_Other", new Array<string>(4).fill("committed"));
  expect(await changedTables(log, [now])).toEqual([]);
  // Another program may write a number with a digit less.
  const lessDigits = {
    ...now,
    rows: now.rows.map((row) => row.map((cell) => (cell === 3 ? 3 + 4e-16 : cell))),
  };
  expect(await changedTables(log, [lessDigits])).toEqual([]);
  const edited = { ...now, rows: now.rows.map((row, at) => (at === 2 ? [...row.slice(0, 3), 99] : row)) };
  expect(await changedTables(log, [edited])).toMatchObject([{ table: "SOP_Other" }]);
  // What stands in the log without a fingerprint cannot be judged.
  expect(await changedTables(chain(none, cells), [edited])).toEqual([]);
});
