import type { WorkbookEngine } from "./engine/engine";
import type { ChartStore } from "./model/charts";
import type { DocumentStore } from "./model/documents";
import type { HyperlinkStore } from "./model/hyperlinks";
import type { SheetSettings } from "./model/sheetSettings";
import type { EventHub } from "./protocol/events";
import type { Interpreter } from "./protocol/interpreter";
import type { Invocations } from "./protocol/invocations";
import type { WorkbookSnapshot } from "./snapshot";
import type { AsRead } from "./snapshots/asRead";
import type { WorkbookView } from "./workbookView";

/** What the object model works on: the grid, and what lies in the workbook beside its cells. */
export interface HostContext {
  readonly engine: WorkbookEngine;
  readonly events: EventHub;
  readonly documents: DocumentStore;
  readonly charts: ChartStore;
  readonly hyperlinks: HyperlinkStore;
  readonly sheetSettings: SheetSettings;
  readonly invocations: Invocations;
  readonly interpreter: Interpreter;
  readonly view: WorkbookView;
  name: string;
  /** What the workbook was read as; undefined for one that was made here. */
  asRead?: AsRead;
  /** Reads the bytes of an .xlsx file; in a page that is a worker's task. */
  readXlsx(bytes: Uint8Array): Promise<WorkbookSnapshot>;
  /** Drops what lay beside the cells of a sheet that is gone. */
  forgetSheet(sheetId: string): void;
}
