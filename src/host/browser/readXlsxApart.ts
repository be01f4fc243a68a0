import type { WorkbookSnapshot } from "../snapshot";

/** An address of this server, or the file's bytes. */
export interface ReadRequest {
  id: number;
  source: string | Uint8Array;
}

export interface ReadReply {
  id: number;
  snapshot?: WorkbookSnapshot;
  bytes?: Uint8Array;
  error?: string;
}

export interface ReadWorkbook {
  snapshot: WorkbookSnapshot;
  bytes: Uint8Array;
}

let worker: Worker | undefined;
let nextId = 1;
const pending = new Map<number, (reply: ReadReply) => void>();

/**
 * Reads an .xlsx file in a worker.
 * @throws Error with a sentence for the user when the file can't be read
 */
export function readXlsxApart(source: string | Uint8Array): Promise<ReadWorkbook> {
  if (!worker) {
    worker = new Worker(new URL("./xlsxWorker.ts", import.meta.url));
    worker.addEventListener("message", ({ data }: MessageEvent<ReadReply>) => {
      pending.get(data.id)?.(data);
      pending.delete(data.id);
    });
  }
  const request: ReadRequest = { id: nextId++, source };
  const reply = new Promise<ReadReply>((resolve) => pending.set(request.id, resolve));
  worker.postMessage(request);
  return reply.then(({ snapshot, bytes, error }) => {
    if (!snapshot || !bytes) throw new Error(error ?? "The file can't be read.");
    return { snapshot, bytes };
  });
}
