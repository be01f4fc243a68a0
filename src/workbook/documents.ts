import { strFromU8, strToU8, unzlibSync, zlibSync } from "fflate";
import type { z } from "zod";
import { fromBase64, toBase64 } from "../planning/base64";
import { say } from "../planning/words";
import { isWayBackWanted, noteWayBack } from "./wayBack";
import { jsonPieces } from "./jsonPieces";
import { breathe } from "./withWorkbook";
import { WorkbookError } from "./workbookError";

/** A larger document kept in the workbook as a compressed custom XML part. Its schema carries a version. */
export interface DocumentKind<T> {
  /** Letters, digits and dashes: "undo-demand". */
  name: string;
  schema: z.ZodType<T>;
  /** True for what describes the workbook rather than a change: it stays when a change is taken back. */
  stays?: true;
}

const namespace = (name: string) => `urn:concord:document:${name}`;

/** The stored document; undefined when there is none or when another version of Concord wrote a different shape. */
export async function readDocument<T>(
  context: Excel.RequestContext,
  kind: DocumentKind<T>,
): Promise<T | undefined> {
  const part = partOf(context, kind.name);
  await context.sync();
  if (part.isNullObject) return undefined;
  const xml = part.getXml();
  await context.sync();
  // getXml answers a ClientResult, which needs no load.
  // eslint-disable-next-line office-addins/load-object-before-read
  const parsed = kind.schema.safeParse(await unpack(xml.value, kind.name));
  return parsed.success ? parsed.data : undefined;
}

/** Stores a document, in place of the one before; undefined removes it. */
export async function writeDocument<T>(
  context: Excel.RequestContext,
  kind: DocumentKind<T>,
  value: T | undefined,
): Promise<void> {
  if (!kind.stays && isWayBackWanted()) {
    const before = await readDocument(context, kind);
    noteWayBack((again) => writeDocument(again, kind, before));
  }
  const part = partOf(context, kind.name);
  const xml = value === undefined ? undefined : await pack(value, kind.name);
  await context.sync();
  if (!part.isNullObject && xml === undefined) part.delete();
  else if (!part.isNullObject && xml !== undefined) part.setXml(xml);
  else if (xml !== undefined) context.workbook.customXmlParts.add(xml);
  await context.sync();
}

function partOf(context: Excel.RequestContext, name: string): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.getByNamespace(namespace(name)).getOnlyItemOrNullObject();
}

/** JSON, compressed, as base64 text in one XML element. Missing numbers (NaN) become null, as JSON has them. */
export async function pack(value: unknown, name: string): Promise<string> {
  const bytes = await deflated(await jsonTexts(value));
  return `<document xmlns="${namespace(name)}">${toBase64(bytes)}</document>`;
}

/** Characters of JSON that are written between two pauses. */
const charactersAtOnce = 200_000;

/** The JSON of a document in a few texts; of large ones the page hears between them. */
async function jsonTexts(value: unknown): Promise<string[]> {
  const texts: string[] = [];
  let text = "";
  for (const piece of jsonPieces(value)) {
    text += piece;
    if (text.length < charactersAtOnce) continue;
    texts.push(text);
    text = "";
    await breathe();
  }
  return [...texts, text];
}

/** By the browser's own streams, which work beside the page's thread; where there are none, on it. */
async function deflated(texts: string[]): Promise<Uint8Array> {
  if (typeof CompressionStream === "undefined" || typeof Response === "undefined")
    return zlibSync(strToU8(texts.join("")), { level: 6 });
  const stream = new Blob(texts).stream().pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @throws WorkbookError("DamagedDocument"), as a rejection */
export async function unpack(xml: string, name: string): Promise<unknown> {
  const text = />([^<]*)<\/document>/.exec(xml)?.[1];
  if (text === undefined) throw damaged(name);
  try {
    return JSON.parse(await inflated(fromBase64(text.trim()))) as unknown;
  } catch {
    throw damaged(name);
  }
}

/** By the browser's own streams, as `deflated`. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (typeof DecompressionStream === "undefined" || typeof Response === "undefined")
    return strFromU8(unzlibSync(bytes));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream).text();
}

function damaged(name: string): WorkbookError {
  return new WorkbookError(
    "DamagedDocument",
    say`The document "${name}" that Concord keeps in the workbook is damaged. Run the step again to make it anew.`,
  );
}
