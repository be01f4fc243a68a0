import { importSnapshot } from "../snapshots/importSnapshot";
import { exportSnapshot } from "../snapshots/exportSnapshot";
import type { WorkbookSnapshot } from "../snapshot";
import type { WorkbookHost } from "../workbookHost";
import type { Desk } from "./desk";

const SAMPLE = "/addin/assets/sample.xlsx";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface WorkbookFiles {
  /** Opens a workbook that this page's server serves. */
  openAddress(address: string): Promise<void>;
}

/** The menu's file commands: new, open, save, sample. */
export function workbookFiles(host: WorkbookHost, desk: Desk): WorkbookFiles {
  /** The bytes that were opened: saving keeps what of them the workbook doesn't show. */
  let original: Uint8Array | undefined;

  const show = (snapshot: WorkbookSnapshot, name: string, bytes?: Uint8Array) => {
    importSnapshot(host, snapshot);
    host.name = name;
    original = bytes;
    desk.setTitle(name);
    host.view.sheetActivated(host.engine.sheets.active());
  };
  const openBytes = async (bytes: Uint8Array, name: string) => {
    const { readXlsx } = await import("../xlsx");
    show(await readXlsx(bytes), name, bytes);
  };
  const openAddress = async (address: string) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`The server has no ${address}.`);
    const name = decodeURIComponent(address.slice(address.lastIndexOf("/") + 1));
    await openBytes(new Uint8Array(await response.arrayBuffer()), name);
  };
  const save = async () => {
    await host.engine.calculation.settle();
    const { writeXlsx } = await import("../xlsx");
    const bytes = await writeXlsx(exportSnapshot(host), { base: original });
    download(bytes, host.name.endsWith(".xlsx") ? host.name : `${host.name}.xlsx`);
    desk.note("Saved.");
  };

  const command = (action: string, run: () => Promise<void> | void) => {
    const button = desk.button(action);
    button.addEventListener("click", () => void guarded(desk, button, run));
  };
  command("new", () => show(emptySnapshot(), "Book1"));
  command("open", () => desk.fileInput.click());
  command("save", save);
  command("sample", () => openAddress(SAMPLE));
  desk.fileInput.addEventListener("change", () => {
    const file = desk.fileInput.files?.[0];
    desk.fileInput.value = "";
    if (!file) return;
    const open = async () => openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
    void guarded(desk, desk.button("open"), open);
  });
  return { openAddress: (address) => guarded(desk, desk.button("open"), () => openAddress(address)) };
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

function emptySnapshot(): WorkbookSnapshot {
  const sheet = {
    name: "Sheet1",
    visibility: "Visible" as const,
    showGridlines: true,
    rows: [],
    columnWidths: {},
    rowHeights: {},
    merges: [],
    tables: [],
    charts: [],
    conditionalFormats: [],
  };
  return { sheets: [sheet], names: [], styles: [], settings: {}, customXmlParts: [] };
}

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
