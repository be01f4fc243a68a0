import { bootEngine } from "./engine/bootNode";
import { isErrorText, type CellContent } from "./engine/cellValue";
import type { FunctionsMetadata } from "./engine/functionMetadata";
import type { FunctionError } from "./engine/functionResult";
import { AsRead } from "./snapshots/asRead";
import { exportSnapshot, lookingAt, passingSnapshot } from "./snapshots/exportSnapshot";
import { importSnapshot } from "./snapshots/importSnapshot";
import { type ClientGlobals, createClientRealm } from "./clientRealm";
import { bodyFrom } from "./functionBodies";
import { type Actions, officeNamespace, THEMES } from "./office/officeNamespace";
import { evaluateFormula, type Evaluation } from "./evaluate";
import type { WorkbookSnapshot } from "./snapshot";
import { WorkbookHost } from "./workbookHost";
import { TouchedSheets } from "./engine/touchedSheets";
import { parseAddress } from "./a1";

export type { CellContent, Evaluation, FunctionError };

type FunctionBodies = Record<string, (...args: never[]) => unknown>;

/** The embedded workbook without a page, with Microsoft's client library over it. */
export interface HeadlessWorkbook extends ClientGlobals {
  /** Below the object model: for the host's own tests. */
  readonly host: WorkbookHost;
  /** Sets Excel, Office, OfficeExtension and CustomFunctions as globals of the main realm; returns the way back. */
  installGlobals(): () => void;
  /**
   * Names the add-in's functions to the formula engine, SOP.* by default. To be called before formulas that use them
   * are written or loaded. `bodies` by id; without it those that `CustomFunctions.associate` receives.
   */
  registerFunctions(metadata: FunctionsMetadata, bodies?: FunctionBodies, namespace?: string): void;
  /** Replaces the whole workbook; registered functions stay. Formulas are calculated where no value is stored. */
  load(snapshot: WorkbookSnapshot): Promise<void>;
  /** Everything that the workbook holds, formulas up to date. */
  snapshot(): Promise<WorkbookSnapshot>;
  /** The same sheet by sheet, to be written while nothing changes the workbook; see `passingSnapshot`. */
  passingSnapshot(): Promise<WorkbookSnapshot>;
  /** Waits until all formulas are up to date. */
  settle(): Promise<void>;
  /** Calculates all formulas anew. */
  recalculate(): Promise<void>;
  /** The value of a formula that is written nowhere: a table of values, and the sentence of its error. */
  evaluate(formula: string): Promise<Evaluation>;
  /** The sentence that a custom function gave with the error in a cell such as "Plan!B2". */
  errorMessage(address: string): FunctionError | undefined;
  /** Commands that the add-in has associated, by name. */
  readonly actions: Actions;
  dispose(): void;
}

export interface OpeningOptions {
  /** False where nobody will take anything back: undo keeps every write, before and after. Default true. */
  undo?: boolean;
}

/**
 * Opens a workbook without a page.
 *
 * @example
 * const book = await openHeadlessWorkbook();
 * await book.Excel.run(async (context) => {
 *   context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
 *   await context.sync();
 * });
 * book.dispose();
 */
export async function openHeadlessWorkbook(
  snapshot?: WorkbookSnapshot,
  options: OpeningOptions = {},
): Promise<HeadlessWorkbook> {
  const host = new WorkbookHost(bootEngine(options.undo ?? true), readXlsxLater);
  const touched = new TouchedSheets(host.engine.grid, host.engine.cells);
  const actions: Actions = new Map();
  const surroundings = {
    theme: () => THEMES.light,
    showPane: () => undefined,
    hidePane: () => undefined,
    settings: host.documents.settings,
  };
  const bridge = host.connect();
  const realm = createClientRealm(bridge, officeNamespace(surroundings, actions));
  const { associations, ...globals } = realm;
  const settle = () => host.engine.calculation.settle();
  const book: HeadlessWorkbook = {
    ...globals,
    host,
    actions,
    installGlobals: () => installGlobals(globals),
    registerFunctions(metadata, bodies, namespace = "SOP") {
      if (bodies) associations.associate(bodies as Parameters<typeof associations.associate>[0]);
      host.engine.functions.register(metadata, namespace, (id) => bodyFrom(() => associations.mappings, id));
    },
    load: async (content) => {
      importSnapshot(host, content);
      await settle();
      touched.begin(host.engine.sheets.ids());
      host.asRead = new AsRead(
        host.engine,
        content,
        lookingAt(host, (sheetId) => touched.isWritten(sheetId)),
      );
      await host.asRead.noteResults(content);
    },
    snapshot: async () => {
      await settle();
      return exportSnapshot(host);
    },
    passingSnapshot: async () => {
      await settle();
      return passingSnapshot(host, (sheetId) => touched.isUntouched(sheetId));
    },
    settle,
    recalculate: () => {
      host.asRead?.forgetResults();
      host.engine.calculation.calculateAll();
      return settle();
    },
    evaluate: (formula) => evaluateFormula(host, formula),
    errorMessage(address) {
      const { sheet, area } = parseAddress(address);
      const sheetId = sheet === undefined ? host.engine.sheets.active() : host.engine.sheets.find(sheet);
      return sheetId && area
        ? host.engine.functions.error({ sheetId, row: area.startRow, column: area.startColumn })
        : undefined;
    },
    dispose() {
      bridge.disconnect();
      host.dispose();
    },
  };
  if (snapshot) await book.load(snapshot);
  return book;
}

/** The reader of files is loaded when a client first inserts one. */
async function readXlsxLater(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const { readXlsx } = await import("./xlsx");
  return readXlsx(bytes);
}

/** True for the texts by which cells show errors, such as "#N/A". */
export { isErrorText };

function installGlobals(globals: ClientGlobals): () => void {
  const target = globalThis as unknown as Record<string, unknown>;
  const before = Object.fromEntries(Object.keys(globals).map((name) => [name, target[name]]));
  Object.assign(target, globals);
  return () => Object.assign(target, before);
}
