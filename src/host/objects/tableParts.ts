import { cellOf, columnCount } from "../a1";
import { invalidArgument, itemNotFound, notImplemented, orNull } from "../protocol/apiError";
import { anyClass, type HostClass } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";
import { type RangeObject, type TableObject, range } from "./hostObjects";
import { spread } from "./rangeContents";
import { requireUnprotected } from "./worksheet";

interface TableColumnObject extends TableObject<"TableColumn"> {
  index: number;
}

interface TableRowObject extends TableObject<"TableRow"> {
  index: number;
}

export const tableColumnCollection = (host: HostContext) => {
  const { tables } = host.engine;
  const column = (tableId: string, index: number): TableColumnObject => ({
    type: "TableColumn",
    tableId,
    index,
  });
  const find = ({ tableId }: TableObject<string>, key: string | number) => {
    const names = tables.info(tableId).columns;
    const index =
      typeof key === "number" ? key - 1 : names.findIndex((name) => name.toLowerCase() === key.toLowerCase());
    if (index < 0 || index >= names.length) throw itemNotFound(`column ${key}`);
    return column(tableId, index);
  };
  return anyClass({
    items: ({ tableId }) => tables.info(tableId).columns.map((_name, index) => column(tableId, index)),
    properties: { Count: { get: ({ tableId }) => tables.info(tableId).columns.length } },
    methods: {
      GetCount: ({ tableId }) => tables.info(tableId).columns.length,
      GetItem: find,
      GetItemAt: (columns, index) => find(columns, index + 1),
      GetItemOrNullObject: (columns, key) => orNull(() => find(columns, key)),
      Add: (columns, index, values, name) => addColumn(host, columns, index, values, name),
    },
  } satisfies HostClass<Excel.TableColumnCollection, TableObject<"TableColumnCollection">>);

  function addColumn(
    { engine }: HostContext,
    { tableId }: TableObject<string>,
    index: number | undefined,
    values: unknown,
    name: string | undefined,
  ): TableColumnObject {
    const { sheetId, area, columns } = engine.tables.info(tableId);
    requireUnprotected(host, sheetId);
    if (index != null && index !== -1 && index !== columns.length)
      throw notImplemented("columns.add() between columns");
    const wider = { ...area, endColumn: area.endColumn + 1 };
    const added = { ...area, startColumn: wider.endColumn, endColumn: wider.endColumn };
    const header = name ?? `Column${columns.length + 1}`;
    const [first, ...body] = Array.isArray(values) ? spread(values, added) : [[header]];
    const headerCell = { ...added, endRow: added.startRow };
    engine.cells.enter(sheetId, headerCell, name === undefined ? [first] : [[header]], () => "General");
    const text = engine.formats.text(sheetId, added.startRow, added.startColumn);
    engine.tables.resize(tableId, wider, [...columns, text]);
    // Formulas come last: [@Column] means the table's own row only inside the table.
    if (body.length > 0)
      engine.cells.enter(sheetId, { ...added, startRow: added.startRow + 1 }, body, () => "General");
    return column(tableId, columns.length);
  }
};

export const tableColumn = (host: HostContext) => {
  const { tables } = host.engine;
  const cells = ({ tableId, index }: TableColumnObject, part: "all" | "header" | "body"): RangeObject => {
    const { sheetId, area } = tables.info(tableId);
    const column = area.startColumn + index;
    const { startRow, endRow } = area;
    const rows = {
      all: { startRow, endRow },
      header: { startRow, endRow: startRow },
      body: tables.body(tableId),
    };
    return range(sheetId, {
      ...rows[part],
      startColumn: column,
      endColumn: column,
    });
  };
  return anyClass({
    id: (column) => column.index + 1,
    properties: {
      Id: { get: (column) => column.index + 1 },
      Index: { get: (column) => column.index },
      Name: {
        get: (column) => tables.info(column.tableId).columns[column.index],
        set: (column, name) => {
          const { sheetId, area } = cells(column, "header");
          requireUnprotected(host, sheetId);
          host.engine.cells.enter(sheetId, area, [[`'${name}`]], () => "General");
        },
      },
      Values: {
        afterCalculation: ({ tableId }) => host.engine.tables.info(tableId).sheetId,
        get: (column) => {
          const { sheetId, area } = cells(column, "all");
          return host.engine.cells.values(sheetId, area);
        },
      },
    },
    methods: {
      GetRange: (column) => cells(column, "all"),
      GetHeaderRowRange: (column) => cells(column, "header"),
      GetDataBodyRange: (column) => cells(column, "body"),
    },
  } satisfies HostClass<Excel.TableColumn, TableColumnObject>);
};

export const tableRowCollection = (host: HostContext) => {
  const { tables, cells, sheets } = host.engine;
  const row = (tableId: string, index: number): TableRowObject => ({ type: "TableRow", tableId, index });
  const count = ({ tableId }: TableObject<string>) => {
    const { startRow, endRow } = tables.body(tableId);
    return endRow - startRow + 1;
  };
  return anyClass({
    items: (rows) => Array.from({ length: count(rows) }, (_row, index) => row(rows.tableId, index)),
    properties: { Count: { get: count } },
    methods: {
      GetCount: count,
      GetItemAt: (rows, index) => {
        if (index < 0 || index >= count(rows)) throw itemNotFound(`row ${index}`);
        return row(rows.tableId, index);
      },
      Add: (rows, index, values) => {
        const { sheetId, area, columns } = tables.info(rows.tableId);
        requireUnprotected(host, sheetId);
        // Without values Excel adds a blank row.
        const given: unknown[] = Array.isArray(values) ? values : new Array(columnCount(area)).fill("");
        const table = (Array.isArray(given[0]) ? given : [given]) as unknown[][];
        if (table.some((each) => each.length !== columnCount(area))) {
          throw invalidArgument(`each row needs ${columnCount(area)} values`);
        }
        const at = index == null || index === -1 ? count(rows) : index;
        const first = area.startRow + 1 + at;
        const added = { ...area, startRow: first, endRow: first + table.length - 1 };
        if (first <= area.endRow) sheets.insertCells(sheetId, added, "rows");
        cells.enter(sheetId, added, table, (r, c) => host.engine.formats.numberFormat(sheetId, r, c));
        const now = tables.info(rows.tableId).area;
        if (now.endRow < area.endRow + table.length) {
          tables.resize(rows.tableId, { ...area, endRow: area.endRow + table.length }, columns);
        }
        return row(rows.tableId, at);
      },
    },
  } satisfies HostClass<Excel.TableRowCollection, TableObject<"TableRowCollection">>);
};

export const tableRow = (host: HostContext) => {
  const cells = ({ tableId, index }: TableRowObject): RangeObject => {
    const { sheetId, area } = host.engine.tables.info(tableId);
    return range(sheetId, { ...cellOf(area, index + 1, 0), endColumn: area.endColumn });
  };
  return anyClass({
    id: (row) => row.index,
    properties: {
      Index: { get: (row) => row.index },
      Values: {
        afterCalculation: ({ tableId }) => host.engine.tables.info(tableId).sheetId,
        get: (row) => host.engine.cells.values(cells(row).sheetId, cells(row).area),
        set: (row, values) => {
          const { sheetId, area } = cells(row);
          requireUnprotected(host, sheetId);
          host.engine.cells.enter(sheetId, area, values, (r, c) =>
            host.engine.formats.numberFormat(sheetId, r, c),
          );
        },
      },
    },
    methods: {
      GetRange: cells,
      Delete: (row) => {
        const { sheetId, area } = cells(row);
        requireUnprotected(host, sheetId);
        const { engine } = host;
        const { area: whole, columns } = engine.tables.info(row.tableId);
        // At the end of a sheet nothing comes up to take the place of what stood here.
        engine.cells.enter(sheetId, area, [new Array<unknown>(columnCount(area)).fill("")], () => "General");
        engine.sheets.deleteCells(sheetId, area, "rows");
        // The grid leaves a table its size when its last row goes.
        if (engine.tables.info(row.tableId).area.endRow === whole.endRow)
          engine.tables.resize(row.tableId, { ...whole, endRow: whole.endRow - 1 }, columns);
      },
    },
  } satisfies HostClass<Excel.TableRow, TableRowObject>);
};
