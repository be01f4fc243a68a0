import type { WorkbookEngine } from "./engine/engine";
import { UndoGroups } from "./engine/undoGroups";
import { ChartStore } from "./model/charts";
import { DocumentStore } from "./model/documents";
import { HyperlinkStore } from "./model/hyperlinks";
import { Invocations } from "./protocol/invocations";
import { SheetSettings } from "./model/sheetSettings";
import { classTable } from "./objects";
import { raiseGridEvents } from "./objects/gridEvents";
import { connectClient, type NativeBridge } from "./protocol/bridge";
import { EventHub } from "./protocol/events";
import { Interpreter } from "./protocol/interpreter";
import type { HostContext } from "./hostContext";
import { noView, type WorkbookView } from "./workbookView";

/** One open workbook: the grid, what lies beside its cells, and the object model over both. */
export class WorkbookHost implements HostContext {
  readonly events = new EventHub();
  readonly documents: DocumentStore;
  readonly charts = new ChartStore();
  readonly hyperlinks = new HyperlinkStore();
  readonly sheetSettings = new SheetSettings();
  readonly invocations = new Invocations(this.events);
  readonly interpreter: Interpreter;
  view: WorkbookView = noView;
  asRead?: HostContext["asRead"];
  name = "Book1";

  /** `settings`: where the add-in's settings are kept, when someone else reads them too. */
  constructor(
    readonly engine: WorkbookEngine,
    readonly readXlsx: HostContext["readXlsx"],
    settings = new Map<string, unknown>(),
  ) {
    this.documents = new DocumentStore(settings);
    this.interpreter = new Interpreter({
      classes: classTable(this),
      root: { type: "Workbook" },
      events: this.events,
      settle: (sheetId) => engine.settleSheet(sheetId),
    });
    new UndoGroups(engine.grid, () => this.interpreter.isActing);
    raiseGridEvents(this);
  }

  /** Connects one client: a page or a realm in which Microsoft's client library runs. */
  connect(): NativeBridge & { disconnect(): void } {
    return connectClient(this.interpreter, this.events);
  }

  /** Drops what lay beside the cells of a sheet that is gone. */
  forgetSheet(sheetId: string): void {
    this.charts.deleteOf(sheetId);
    this.hyperlinks.clear(sheetId);
    this.sheetSettings.forget(sheetId);
    this.documents.sheetProperties.delete(sheetId);
    this.engine.conditionalFormats.forgetSheet(sheetId);
    this.engine.functions.forget(sheetId);
  }

  dispose(): void {
    this.engine.dispose();
  }
}
