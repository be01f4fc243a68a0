import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { StoredParts } from "./storedAnswers";

/** What the worker is asked to do. */
export type XlsxRequest =
  /** `source`: an address of this server, or the file's bytes. */
  | { id: number; kind: "read"; source: string | Uint8Array }
  /** Rows of a sheet, by the sheet's number, of a workbook that is about to be written. */
  | { id: number; kind: "rows"; sheet: number; rows: SheetSnapshot["rows"] }
  /**
   * `snapshot` without the rows, which came in so many `parts` before; `base`: the file that the workbook was read
   * from, from which what the snapshot doesn't hold is taken over.
   */
  | { id: number; kind: "write"; snapshot: WorkbookSnapshot; parts: number; base?: Uint8Array };

export interface XlsxReply {
  id: number;
  /** What a workbook that is being read keeps beside its cells; the workbook itself follows. */
  stored?: StoredParts;
  snapshot?: WorkbookSnapshot;
  bytes?: Uint8Array;
  /** A sentence for the user. */
  error?: string;
}

export interface ReadWorkbook {
  snapshot: WorkbookSnapshot;
  bytes: Uint8Array;
}

/** Rows that are handed to the worker at once: copying them holds the page for a few milliseconds. */
const ROWS_AT_ONCE = 500;

let worker: Worker | undefined;
let nextId = 1;
const pending = new Map<number, (reply: Omit<XlsxReply, "id">) => void>();
const awaitingStored = new Map<number, (stored: StoredParts) => void>();

/**
 * Reads an .xlsx file in a worker, so that the page stays responsive.
 * @param onStored called with what lies beside the cells as soon as that is known, long before the rest
 * @throws Error with a sentence for the user when the file can't be read
 */
export async function readXlsxApart(
  source: string | Uint8Array,
  onStored?: (stored: StoredParts) => void,
): Promise<ReadWorkbook> {
  const id = nextId++;
  if (onStored) awaitingStored.set(id, onStored);
  const { snapshot, bytes, error } = await ask({ id, kind: "read", source });
  if (!snapshot || !bytes) throw new Error(error ?? "The file can't be read.");
  return { snapshot, bytes };
}

/**
 * Writes an .xlsx file in a worker.
 * @param pause called while the workbook is handed over, to let the page paint
 * @throws Error with a sentence for the user when the file can't be written
 */
export async function writeXlsxApart(
  snapshot: WorkbookSnapshot,
  base: Uint8Array | undefined,
  pause: () => Promise<void>,
): Promise<Uint8Array> {
  const id = nextId++;
  let parts = 0;
  for (const [sheet, { rows }] of snapshot.sheets.entries()) {
    for (let first = 0; first < rows.length; first += ROWS_AT_ONCE) {
      send({ id, kind: "rows", sheet, rows: rows.slice(first, first + ROWS_AT_ONCE) });
      parts++;
      await pause();
    }
  }
  const withoutRows = { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, rows: [] })) };
  const { bytes, error } = await ask({ id, kind: "write", snapshot: withoutRows, parts, base });
  if (!bytes) throw new Error(error ?? "The file can't be written.");
  return bytes;
}

function ask(request: XlsxRequest): Promise<Omit<XlsxReply, "id">> {
  const reply = new Promise<Omit<XlsxReply, "id">>((resolve) => pending.set(request.id, resolve));
  send(request);
  return reply;
}

function send(request: XlsxRequest): void {
  startedWorker().postMessage(request);
}

function startedWorker(): Worker {
  if (worker) return worker;
  const started = new Worker(new URL("./xlsxWorker.ts", import.meta.url));
  started.addEventListener("message", ({ data }: MessageEvent<XlsxReply>) => {
    if (data.stored) awaitingStored.get(data.id)?.(data.stored);
    else settle(data.id, data);
  });
  // A worker that breaks answers nothing any more: whoever waits is told, and the next request starts another one.
  started.addEventListener("error", ({ message }) => {
    started.terminate();
    worker = undefined;
    const error = `The part of the page that reads and writes files has stopped${message ? `: ${message}` : ""}.`;
    for (const id of [...pending.keys()]) settle(id, { error });
  });
  worker = started;
  return started;
}

function settle(id: number, reply: Omit<XlsxReply, "id">): void {
  awaitingStored.delete(id);
  pending.get(id)?.(reply);
  pending.delete(id);
}
