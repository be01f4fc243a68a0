import type { WorkbookSnapshot } from "../snapshot";

/** What the worker is asked to do. */
export type XlsxRequest =
  /** `source`: an address of this server, or the file's bytes. */
  | { id: number; kind: "read"; source: string | Uint8Array }
  /** `base`: the file that the workbook was read from; what the snapshot doesn't hold is taken over from it. */
  | { id: number; kind: "write"; snapshot: WorkbookSnapshot; base?: Uint8Array };

export interface XlsxReply {
  id: number;
  snapshot?: WorkbookSnapshot;
  bytes?: Uint8Array;
  /** A sentence for the user. */
  error?: string;
}

export interface ReadWorkbook {
  snapshot: WorkbookSnapshot;
  bytes: Uint8Array;
}

type RequestWithoutId = XlsxRequest extends infer R ? (R extends unknown ? Omit<R, "id"> : never) : never;

let worker: Worker | undefined;
let nextId = 1;
const pending = new Map<number, (reply: Omit<XlsxReply, "id">) => void>();

/**
 * Reads an .xlsx file in a worker, so that the page stays responsive.
 * @throws Error with a sentence for the user when the file can't be read
 */
export async function readXlsxApart(source: string | Uint8Array): Promise<ReadWorkbook> {
  const { snapshot, bytes, error } = await ask({ kind: "read", source });
  if (!snapshot || !bytes) throw new Error(error ?? "The file can't be read.");
  return { snapshot, bytes };
}

/**
 * Writes an .xlsx file in a worker.
 * @throws Error with a sentence for the user when the file can't be written
 */
export async function writeXlsxApart(snapshot: WorkbookSnapshot, base?: Uint8Array): Promise<Uint8Array> {
  const { bytes, error } = await ask({ kind: "write", snapshot, base });
  if (!bytes) throw new Error(error ?? "The file can't be written.");
  return bytes;
}

function ask(request: RequestWithoutId): Promise<Omit<XlsxReply, "id">> {
  const id = nextId++;
  const reply = new Promise<Omit<XlsxReply, "id">>((resolve) => pending.set(id, resolve));
  startedWorker().postMessage({ ...request, id });
  return reply;
}

function startedWorker(): Worker {
  if (worker) return worker;
  const started = new Worker(new URL("./xlsxWorker.ts", import.meta.url));
  started.addEventListener("message", ({ data }: MessageEvent<XlsxReply>) => settle(data.id, data));
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
  pending.get(id)?.(reply);
  pending.delete(id);
}
