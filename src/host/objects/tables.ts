import { type Area, columnCount, intersection, rowCount } from "../a1";
import { contentOf } from "../engine/cellValue";
import { fixed, ApiError, invalidArgument, itemNotFound, notImplemented, orNull } from "../protocol/apiError";
import { tableEvents } from "../protocol/events";
import { anyClass, type HostClass } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";
import {
  type RangeObject,
  type ScopedObject,
  type TableObject,
  range,
  resolveRange,
  table,
  worksheet,
} from "./hostObjects";
import { requireUnprotected } from "./worksheet";

interface TableCollectionObject extends ScopedObject<"TableCollection"> {
  /** For Range.getTables(): only the tables that touch these cells. */
  within?: Area;
}

export const tableCollection = (host: HostContext) => {
  const { tables } = host.engine;
  const listed = ({ sheetId, within }: TableCollectionObject) =>
    tables.list(sheetId).filter((info) => !within || intersection(info.area, within));
  const find = (scope: TableCollectionObject, key: string) => {
    const info = listed(scope).find(
      (each) => each.id === key || each.name.toLowerCase() === key.toLowerCase(),
    );
    if (!info) throw itemNotFound(`table ${key}`);
    return table(info.id);
  };
  return anyClass({
    items: (scope) => listed(scope).map((info) => table(info.id)),
    properties: { Count: { get: (scope) => listed(scope).length } },
    methods: {
      Add: async (scope, address, hasHeaders) =>
        addTable(host, resolveRange(host, address, scope.sheetId), hasHeaders),
      GetItem: find,
      GetItemOrNullObject: (scope, key) => orNull(() => find(scope, key)),
    },
    events: { onAdded: tableEvents.added, onChanged: tableEvents.changed, onDeleted: tableEvents.deleted },
    eventTarget: ({ sheetId }) => sheetId ?? "Workbook",
  } satisfies HostClass<Excel.TableCollection, TableCollectionObject>);
};

async function addTable(host: HostContext, cells: RangeObject, hasHeaders: boolean): Promise<TableObject> {
  requireUnprotected(host, cells.sheetId);
  if (!hasHeaders) throw notImplemented("tables.add() without headers");
  const { sheetId } = cells;
  await host.engine.settleSheet(sheetId);
  if (host.engine.spills.list(sheetId).some((spill) => intersection(spill.area, cells.area))) {
    throw new ApiError("InvalidArgument", "A table can't contain a spilled array.");
  }
  // A header row alone gets an empty row below it, as in Excel.
  const area = rowCount(cells.area) > 1 ? cells.area : { ...cells.area, endRow: cells.area.endRow + 1 };
  const columns = completeHeaders(host, sheetId, area);
  return table(host.engine.tables.add(sheetId, area, columns).id);
}

/** Excel turns headers into texts, names blank ones Column1, Column2, and numbers those that occur twice. */
function completeHeaders(host: HostContext, sheetId: string, area: Area): string[] {
  const headerArea = { ...area, endRow: area.startRow };
  const taken = new Set<string>();
  const columns = Array.from({ length: columnCount(area) }, (_column, index) => {
    const text =
      host.engine.formats.text(sheetId, area.startRow, area.startColumn + index) || `Column${index + 1}`;
    let name = text;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${text}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
  const before = host.engine.cells.values(sheetId, headerArea)[0];
  const changed = columns.map((name, index) => (before[index] === name ? null : `'${name}`));
  if (changed.some((entry) => entry !== null))
    host.engine.cells.enter(sheetId, headerArea, [changed], () => "General");
  return columns;
}

export const tableClass = (host: HostContext) => {
  const { tables } = host.engine;
  const info = ({ tableId }: TableObject) => tables.info(tableId);
  const look = ({ tableId }: TableObject) => tables.look(tableId);
  const part = (object: TableObject, change: Partial<Area> = {}) => {
    const { sheetId, area } = info(object);
    return range(sheetId, { ...area, ...change });
  };
  return anyClass({
    id: (object) => object.tableId,
    eventTarget: (object) => object.tableId,
    properties: {
      Id: { get: (object) => object.tableId },
      LegacyId: { get: (object) => object.tableId },
      Name: {
        get: (object) => info(object).name,
        set: (object, name) => tables.rename(object.tableId, name),
      },
      ShowHeaders: {
        get: () => true,
        set: (_object, show) => {
          if (!show) throw notImplemented("table without a header row");
        },
      },
      ShowTotals: {
        get: (object) => look(object).showTotals === true,
        set: (object, show) => {
          if (show !== (look(object).showTotals === true)) throw notImplemented("total row of tables");
        },
      },
      ShowBandedRows: {
        get: (object) => look(object).showBandedRows,
        set: (object, showBandedRows) => tables.setLook(object.tableId, { showBandedRows }),
      },
      ShowBandedColumns: fixed<boolean>(false, "Table.showBandedColumns"),
      ShowFilterButton: {
        get: (object) => look(object).showFilterButton,
        set: (object, showFilterButton) => tables.setLook(object.tableId, { showFilterButton }),
      },
      HighlightFirstColumn: fixed<boolean>(false, "Table.highlightFirstColumn"),
      HighlightLastColumn: fixed<boolean>(false, "Table.highlightLastColumn"),
      Style: {
        get: (object) => look(object).style,
        set: (object, style) => tables.setLook(object.tableId, { style }),
      },
    },
    navigation: {
      Columns: ({ tableId }) =>
        ({ type: "TableColumnCollection", tableId }) as TableObject<"TableColumnCollection">,
      Rows: ({ tableId }) => ({ type: "TableRowCollection", tableId }) as TableObject<"TableRowCollection">,
      Worksheet: (object) => worksheet(info(object).sheetId),
    },
    methods: {
      Delete: ({ tableId }) => {
        const { sheetId, area } = tables.info(tableId);
        tables.delete(tableId);
        host.engine.cells.clear(sheetId, area, "nothing");
      },
      ConvertToRange: (object) => {
        const cells = part(object);
        tables.delete(object.tableId);
        return cells;
      },
      GetRange: (object) => part(object),
      GetHeaderRowRange: (object) => part(object, { endRow: info(object).area.startRow }),
      GetDataBodyRange: (object) => part(object, tables.body(object.tableId)),
      Resize: (object, newRange) => {
        const { sheetId } = info(object);
        const { sheetId: newSheet, area } = resolveRange(host, newRange, sheetId);
        if (newSheet !== sheetId) throw invalidArgument("a table can't be moved to another sheet");
        tables.resize(object.tableId, area, completeHeaders(host, sheetId, area));
      },
    },
    events: { onChanged: tableEvents.changed },
  } satisfies HostClass<Excel.Table, TableObject>);
};

/** After a change of cells: header cells name their columns. */
export function renameTableColumns(host: HostContext, sheetId: string, changed: Area): void {
  for (const info of host.engine.tables.list(sheetId)) {
    const headers = { ...info.area, endRow: info.area.startRow };
    if (!intersection(headers, changed)) continue;
    const names = info.columns.map((name, index) => {
      const value = contentOf(
        host.engine.cells.cell(sheetId, info.area.startRow, info.area.startColumn + index),
      );
      return value === "" ? name : String(value);
    });
    if (names.some((name, index) => name !== info.columns[index]))
      host.engine.tables.renameColumns(info.id, names);
  }
}
