import { orNull } from "../protocol/apiError";
import { worksheetEvents } from "../protocol/events";
import { anyClass, type HostClass, type HostObject } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";
import { worksheet } from "./hostObjects";

export const worksheetCollection = (host: HostContext) => {
  const { sheets } = host.engine;
  const candidates = (visibleOnly = false) =>
    sheets.ids().filter((id) => !visibleOnly || sheets.visibility(id) === "Visible");
  return anyClass({
    items: () => sheets.ids().map(worksheet),
    methods: {
      Add: (_sheets, name) => worksheet(sheets.add(name)),
      GetActiveWorksheet: () => worksheet(sheets.active()),
      GetCount: (_sheets, visibleOnly) => candidates(visibleOnly).length,
      GetFirst: (_sheets, visibleOnly) => worksheet(candidates(visibleOnly)[0]),
      GetLast: (_sheets, visibleOnly) => worksheet(candidates(visibleOnly).at(-1) as string),
      GetItem: (_sheets, key) => worksheet(sheets.get(key)),
      GetItemOrNullObject: (_sheets, key) => orNull(() => worksheet(sheets.get(key))),
    },
    events: {
      onActivated: worksheetEvents.activated,
      onDeactivated: worksheetEvents.deactivated,
      onAdded: worksheetEvents.added,
      onDeleted: worksheetEvents.deleted,
      onChanged: worksheetEvents.changed,
      onCalculated: worksheetEvents.calculated,
      onSelectionChanged: worksheetEvents.selectionChanged,
      onNameChanged: worksheetEvents.nameChanged,
    },
  } satisfies HostClass<Excel.WorksheetCollection, HostObject>);
};
