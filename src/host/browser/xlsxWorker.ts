import { readXlsx } from "../xlsx";
import type { ReadReply, ReadRequest } from "./readXlsxApart";

/** Reads workbooks beside the page, which has enough to do while it starts. */
addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  void answer(data).then((reply) => postMessage(reply));
});

async function answer({ id, source }: ReadRequest): Promise<ReadReply> {
  try {
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
