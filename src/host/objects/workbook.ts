import type { HostClass, HostObject } from "../protocol/hostClass";
import { anyClass } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";
import { type RangeObject, range } from "./hostObjects";

const collection = (type: string) => (): HostObject => ({ type });

export const workbook = (host: HostContext) =>
  anyClass({
    properties: {
      Name: { get: () => host.name },
      IsDirty: { get: () => false, set: () => undefined },
      AutoSave: { get: () => false },
      ReadOnly: { get: () => false },
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
