import { readXlsx, writeXlsx } from "../xlsx";
import type { XlsxReply, XlsxRequest } from "./xlsxApart";

/** Reads and writes workbooks beside the page. */
addEventListener("message", ({ data }: MessageEvent<XlsxRequest>) => {
  void answer(data).then((reply) => postMessage(reply));
});

async function answer(request: XlsxRequest): Promise<XlsxReply> {
  const { id } = request;
  try {
    if (request.kind === "write")
      return { id, bytes: await writeXlsx(request.snapshot, { base: request.base }) };
    const { source } = request;
    const bytes = typeof source === "string" ? await download(source) : source;
    return { id, snapshot: await readXlsx(bytes), bytes };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

async function download(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The server has no ${address}.`);
  return new Uint8Array(await response.arrayBuffer());
}
