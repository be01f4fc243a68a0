import { type Area, formatArea, intersection } from "../a1";
import { refuseEdits, watchGrid } from "../engine/gridWatcher";
import { tableEvents, worksheetEvents } from "../protocol/events";
import type { HostContext } from "../hostContext";
import { range } from "./hostObjects";
import { renameTableColumns } from "./tables";
import { isProtected } from "./worksheet";

/** Turns what happens in the grid into the events of the object model, and keeps what depends on cells up to date. */
export function raiseGridEvents(host: HostContext): void {
  const { events, engine, interpreter } = host;
  let active = engine.sheets.active();
  engine.calculation.onCalculated((sheetIds) => {
    for (const sheetId of sheetIds)
      events.raise(worksheetEvents.calculated, sheetId, { worksheetId: sheetId });
    host.view.calculated();
  });
  refuseEdits(engine.grid, (sheetId, area) => !interpreter.isActing && isProtected(host, sheetId, area));
  watchGrid(engine.grid, {
    cellsChanged(sheetId, area, changeType) {
      if (!engine.grid.hasSheet(sheetId)) return;
      if (changeType === "RangeEdited") renameTableColumns(host, sheetId, area);
      const body = {
        worksheetId: sheetId,
        changeType,
        source: "Local",
        triggerSource: interpreter.isActing ? "ThisLocalAddin" : "Unknown",
        address: formatArea(area),
        referenceId: interpreter.keepForEvent(range(sheetId, area)),
        shiftDirection: "None",
      };
      events.raise(worksheetEvents.changed, sheetId, body);
      raiseTableChanges(host, sheetId, area, body);
      host.view.cellsChanged(sheetId);
    },
    sheetAdded(sheetId) {
      events.raise(worksheetEvents.added, sheetId, { worksheetId: sheetId, source: "Local" });
    },
    sheetDeleted(sheetId) {
      host.forgetSheet(sheetId);
      events.raise(worksheetEvents.deleted, sheetId, { worksheetId: sheetId, source: "Local" });
    },
    sheetActivated(sheetId) {
      events.raise(worksheetEvents.deactivated, active, { worksheetId: active });
      active = sheetId;
      events.raise(worksheetEvents.activated, sheetId, { worksheetId: sheetId });
      host.view.sheetActivated(sheetId);
    },
    sheetRenamed(sheetId, nameAfter) {
      events.raise(worksheetEvents.nameChanged, sheetId, {
        worksheetId: sheetId,
        nameAfter,
        source: "Local",
      });
    },
    selectionChanged(sheetId, area) {
      events.raise(worksheetEvents.selectionChanged, sheetId, {
        worksheetId: sheetId,
        address: formatArea(area),
      });
      host.view.selectionChanged(sheetId, area);
    },
  });
}

function raiseTableChanges(
  host: HostContext,
  sheetId: string,
  changed: Area,
  body: Record<string, unknown>,
): void {
  for (const table of host.engine.tables.list(sheetId)) {
    const part = intersection(table.area, changed);
    if (!part) continue;
    host.events.raise(tableEvents.changed, table.id, {
      ...body,
      tableId: table.id,
      address: formatArea(part),
    });
  }
}
