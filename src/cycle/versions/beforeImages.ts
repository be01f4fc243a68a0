import type { CellValue, RawTable } from "../../planning/data/table";
import type { LogEntry } from "../../planning/monitor/changeLog";
import { keyHeaders, rowKeys } from "../../planning/monitor/tableKeys";
import { runTask } from "../../worker/engine";
import { beforeImagesPart as part, readPackedPart, writePackedPart } from "../../workbook/packedParts";
import { withWorkbook } from "../../workbook/withWorkbook";

/** Name of the packed table that says how far the log had come. */
const positionTable = "log position";

/** The plan's tables as they last stood in the log. */
export type BeforeImages = Map<string, RawTable>;

/** Keeps them in the workbook, so that edits made while Concord is closed are found when it opens. */
export async function storeImages(images: BeforeImages, logPosition: number): Promise<void> {
  const position: RawTable = { name: positionTable, headers: ["entries"], rows: [[logPosition]] };
  const packed = await runTask("packTables", [[...images.values(), position].map(plainTable)]);
  await withWorkbook((context) => writePackedPart(context, part, packed));
}

/** The stored images, brought up to the log's last entry; undefined when there are none. */
export async function loadImages(log: readonly LogEntry[]): Promise<BeforeImages | undefined> {
  const packed = await withWorkbook((context) => readPackedPart(context, part));
  if (packed === undefined) return undefined;
  const tables = await runTask("unpackTables", [packed]);
  const position = Number(tables.find(({ name }) => name === positionTable)?.rows[0][0] ?? 0);
  const images: BeforeImages = new Map(
    tables.filter(({ name }) => name !== positionTable).map((table) => [table.name, table] as const),
  );
  replay(images, log.slice(position));
  return images;
}

/**
 * Puts single cells that were logged after the images were stored into them. Rows keep the keys by which they were stored:
 * a cell put in may change which columns tell rows apart.
 */
export function replay(images: BeforeImages, entries: readonly LogEntry[]): void {
  const rowsOf = new Map<string, Map<string, CellValue[]>>();
  for (const { table: name, row, column, after } of entries) {
    const table = images.get(name);
    const at = table?.headers.indexOf(column) ?? -1;
    if (!table || at < 0 || row === "") continue;
    const rows = rowsOf.get(name) ?? rowsByKey(table);
    rowsOf.set(name, rows);
    const cells = rows.get(row);
    if (cells) cells[at] = after;
  }
}

function rowsByKey(table: RawTable): Map<string, CellValue[]> {
  const keys = rowKeys(table, keyHeaders(table.name, [table]));
  return new Map(keys.map((key, at) => [key, table.rows[at] as CellValue[]] as const));
}

function plainTable({ name, headers, rows }: RawTable): RawTable {
  return { name, headers, rows };
}
