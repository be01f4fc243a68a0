import { fromBase64 } from "../../planning/base64";
import type { HostClass, HostObject } from "../protocol/hostClass";
import { anyClass } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";
import { insertSheets } from "../snapshots/insertSheets";
import { type RangeObject, range } from "./hostObjects";

const collection = (type: string) => (): HostObject => ({ type });

export const workbook = (host: HostContext) =>
  anyClass({
    properties: {
      Name: { get: () => host.name },
      IsDirty: { get: () => false, set: () => undefined },
      AutoSave: { get: () => false },
      ReadOnly: { get: () => host.interpreter.readOnly },
      PreviouslySaved: { get: () => true },
    },
    navigation: {
      Application: collection("Application"),
      CustomXmlParts: collection("CustomXmlPartCollection"),
      Names: collection("NamedItemCollection"),
      Settings: collection("SettingCollection"),
      Tables: collection("TableCollection"),
      Worksheets: collection("WorksheetCollection"),
    },
    methods: {
      GetActiveCell: () => activeRange(host, true),
      GetSelectedRange: () => activeRange(host, false),
      InsertWorksheetsFromBase64: (_workbook, base64, options) => insertFile(host, base64, options),
      Save: () => undefined,
    },
    internal: {
      _GetRangeForEventByReferenceId: (_object, id: string) => host.interpreter.referenced(id),
      _GetRangeOrNullObjectForEventByReferenceId: (_object, id: string) => host.interpreter.referenced(id),
    },
    internalNavigation: { _Runtime: collection("Runtime") },
  } satisfies HostClass<Excel.Workbook, HostObject>);

function activeRange(host: HostContext, onlyActiveCell: boolean): RangeObject {
  const sheetId = host.engine.sheets.active();
  const facade = host.engine.sheets.facade();
  const selected = (onlyActiveCell ? facade.getActiveCell() : facade.getActiveRange())?.getRange();
  const { startRow = 0, startColumn = 0, endRow = 0, endColumn = 0 } = selected ?? {};
  return range(sheetId, { startRow, startColumn, endRow, endColumn });
}

/** Sheets of a file, in front of or behind one of the open workbook's; at the end unless said. */
async function insertFile(
  host: HostContext,
  base64: string,
  { sheetNamesToInsert, positionType = "End", relativeTo }: Excel.InsertWorksheetOptions = {},
): Promise<string[]> {
  const snapshot = await host.readXlsx(fromBase64(base64));
  const { sheets } = host.engine;
  const beside = typeof relativeTo === "string" ? sheets.position(sheets.get(relativeTo)) : 0;
  const position = { Beginning: 0, Before: beside, After: beside + 1, None: 0, End: sheets.ids().length };
  return insertSheets(host, snapshot, { only: sheetNamesToInsert, position: position[positionType] });
}
