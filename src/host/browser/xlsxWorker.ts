import { readStored, readXlsx, writeXlsx } from "../xlsx";
import type { WorkbookSnapshot } from "../snapshot";
import type { XlsxReply, XlsxRequest } from "./xlsxApart";

type Part = Extract<XlsxRequest, { kind: "rows" }>;

/** Rows that wait for the rest of their workbook, by request. */
const received = new Map<number, Part[]>();

/** Reads and writes workbooks beside the page. */
addEventListener("message", ({ data }: MessageEvent<XlsxRequest>) => {
  if (data.kind === "rows") received.set(data.id, [...(received.get(data.id) ?? []), data]);
  else void answer(data).then((reply) => postMessage(reply));
});

async function answer(request: Exclude<XlsxRequest, Part>): Promise<XlsxReply> {
  const { id } = request;
  try {
    if (request.kind === "write")
      return { id, bytes: await writeXlsx(completed(request), { base: request.base }) };
    const { source } = request;
    const bytes = typeof source === "string" ? await download(source) : source;
    postMessage({ id, stored: readStored(bytes) } satisfies XlsxReply);
    return { id, snapshot: await readXlsx(bytes), bytes };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The workbook with its rows; a worker that was started anew in between has not received them all. */
function completed({ id, snapshot, parts }: Extract<XlsxRequest, { kind: "write" }>): WorkbookSnapshot {
  const rows = received.get(id) ?? [];
  received.delete(id);
  if (rows.length !== parts) throw new Error("The workbook was not handed over whole; save it again.");
  for (const part of rows) snapshot.sheets[part.sheet].rows.push(...part.rows);
  return snapshot;
}

async function download(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The server has no ${address}.`);
  return new Uint8Array(await response.arrayBuffer());
}
