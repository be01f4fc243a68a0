import type { RawTable } from "../planning/data/table";
import { withWorkbook } from "./withWorkbook";

/** Calls back whenever cells of the workbook change by hand, by a co-author or by calculation. */
export async function watchChanges(onChange: () => void): Promise<void> {
  const handler = (): Promise<void> => {
    onChange();
    return Promise.resolve();
  };
  await withWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(handler);
    worksheets.onCalculated.add(handler);
    worksheets.onDeleted.add(handler);
    worksheets.onAdded.add(handler);
    await context.sync();
  });
}

/** Somebody changed cells of a sheet. */
export interface SheetEdit {
  /** Identity of the sheet in this session. */
  sheetId: string;
  /** True when a co-author did it. */
  remote: boolean;
}

/** Calls back whenever somebody changes cells; what Concord writes itself is no edit. */
export async function watchEdits(onEdit: (edit: SheetEdit) => void): Promise<void> {
  await withWorkbook(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      onEdit({ sheetId: event.worksheetId, remote: event.source === "Remote" });
      return Promise.resolve();
    });
    await context.sync();
  });
}

/** What Concord wrote: the group of sheets ("demand", "overrides") and its tables as they stand now. */
export interface OwnWrite {
  group: string;
  tables: RawTable[];
  /** Tables of the group that are gone. */
  removed: string[];
  /** One sheet of the group alone, on behalf of the planner in the pane rather than of the step. */
  partly?: boolean;
}

let ownWriteListener: (write: OwnWrite) => void = () => undefined;

/** Names the one listener for what Concord writes into its tables. */
export function onOwnWrite(listener: (write: OwnWrite) => void): void {
  ownWriteListener = listener;
}

/** Tells that Concord has written sheets. */
export function tellOwnWrite(write: OwnWrite): void {
  ownWriteListener(write);
}

let touchListener: (table: string) => void = () => undefined;

/** Names the one listener for single cells that Concord writes into a table of its own. */
export function onTouched(listener: (table: string) => void): void {
  touchListener = listener;
}

/** Tells that Concord has written single cells of a table, which thereby are no edit of anybody's. */
export function tellTouched(table: string): void {
  touchListener(table);
}
