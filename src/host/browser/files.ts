import { TouchedSheets } from "../engine/touchedSheets";
import { AsRead } from "../snapshots/asRead";
import { exportSnapshot, lookingAt } from "../snapshots/exportSnapshot";
import { importSnapshot } from "../snapshots/importSnapshot";
import type { WorkbookSnapshot } from "../snapshot";
import type { WorkbookHost } from "../workbookHost";
import type { Desk } from "./desk";
import { emptySnapshot } from "./emptySnapshot";
import { readXlsxApart, writeXlsxApart, type ReadWorkbook } from "./xlsxApart";

const SAMPLE = "/addin/assets/sample.xlsx";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface NamedWorkbook {
  snapshot: WorkbookSnapshot;
  name: string;
  /** The file's bytes: saving keeps what of them the workbook doesn't show. */
  bytes?: Uint8Array;
}

/** The file's name at the end of an address. */
export function nameOfAddress(address: string): string {
  return decodeURIComponent(address.slice(address.lastIndexOf("/") + 1));
}

export interface WorkbookFiles {
  /** Remembers what the open workbook was read as, so that saving keeps what the grid shows otherwise. */
  remember(snapshot: WorkbookSnapshot): void;
}

/** The menu's file commands: new, open, save, sample. `first` is open already. */
export function workbookFiles(host: WorkbookHost, desk: Desk, first: NamedWorkbook): WorkbookFiles {
  let original = first.bytes;
  const touched = new TouchedSheets(host.engine.grid, host.engine.cells);
  const isWritten = (sheetId: string) => touched.isWritten(sheetId);
  const remember = (snapshot: WorkbookSnapshot) => {
    const asRead = new AsRead(host.engine, snapshot, lookingAt(host, isWritten, breathe));
    host.asRead = asRead;
    void host.engine.calculation.settle().then(() => asRead.noteResults(snapshot));
  };
  const announce = ({ name, bytes }: NamedWorkbook) => {
    host.name = name;
    original = bytes;
    desk.setTitle(name);
  };
  const open = async (reading: Promise<ReadWorkbook>, name: string) => {
    desk.note(`Opening ${name}…`);
    show({ ...(await reading), name });
    desk.note("");
  };
  const show = (workbook: NamedWorkbook) => {
    importSnapshot(host, workbook.snapshot);
    touched.begin(host.engine.sheets.ids());
    remember(workbook.snapshot);
    announce(workbook);
    host.view.sheetActivated(host.engine.sheets.active());
  };
  const save = async () => {
    const name = /\.xls[xm]$/i.test(host.name) ? host.name : `${host.name}.xlsx`;
    desk.note("Waiting for formulas…");
    await host.engine.calculation.settle();
    desk.note(`Saving ${name}…`);
    const snapshot = await exportSnapshot(host, breathe);
    download(await writeXlsxApart(snapshot, original, breathe), name);
    desk.note(`Saved ${name}.`);
  };
  const command = (action: string, run: () => Promise<void> | void) => {
    const button = desk.button(action);
    button.addEventListener("click", () => void guarded(desk, button, run));
  };
  announce(first);
  touched.begin(host.engine.sheets.ids());
  command("new", () => show({ snapshot: emptySnapshot(), name: "Book1" }));
  command("open", () => desk.fileInput.click());
  command("save", save);
  command("sample", () => open(readXlsxApart(SAMPLE), nameOfAddress(SAMPLE)));
  desk.fileInput.addEventListener("change", () => {
    const file = desk.fileInput.files?.[0];
    desk.fileInput.value = "";
    if (!file) return;
    const read = async () => readXlsxApart(new Uint8Array(await file.arrayBuffer()));
    void guarded(desk, desk.button("open"), () => open(read(), file.name));
  });
  return { remember };
}

async function guarded(
  desk: Desk,
  button: HTMLButtonElement,
  run: () => Promise<void> | void,
): Promise<void> {
  button.disabled = true;
  desk.note("");
  try {
    await run();
  } catch (error) {
    desk.note(error instanceof Error ? error.message : String(error));
  } finally {
    button.disabled = false;
  }
}

/** Lets the page paint and answer clicks. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
