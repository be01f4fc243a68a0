import { isWayBackWanted, noteWayBack } from "./wayBack";

/** How far the log has come: what describes the workbook stays when a change is taken back. */
export const beforeImagesPart = "before-images";
const stays: ReadonlySet<string> = new Set([beforeImagesPart]);

const namespace = (name: string) => `urn:concord:packed:${name}`;

/**
 * Text that is compressed already, kept in the workbook as a custom XML part of its own, so that one can be read
 * without the others. `name`: letters, digits, dots and dashes.
 */
export async function writePackedPart(
  context: Excel.RequestContext,
  name: string,
  text: string | undefined,
): Promise<void> {
  if (!stays.has(name) && isWayBackWanted()) {
    const before = await readPackedPart(context, name);
    noteWayBack((again) => writePackedPart(again, name, before));
  }
  const part = partOf(context, name);
  await context.sync();
  const xml = `<packed xmlns="${namespace(name)}">${text ?? ""}</packed>`;
  if (!part.isNullObject && text === undefined) part.delete();
  else if (!part.isNullObject) part.setXml(xml);
  else if (text !== undefined) context.workbook.customXmlParts.add(xml);
  await context.sync();
}

/** The text of a packed part; undefined when the workbook has none of that name. */
export async function readPackedPart(
  context: Excel.RequestContext,
  name: string,
): Promise<string | undefined> {
  const part = partOf(context, name);
  await context.sync();
  if (part.isNullObject) return undefined;
  const xml = part.getXml();
  await context.sync();
  // getXml answers a ClientResult, which needs no load.
  // eslint-disable-next-line office-addins/load-object-before-read
  return packedText(xml.value);
}

/** The text inside the part's one element. */
export function packedText(xml: string): string | undefined {
  return />([^<]*)<\/packed>/.exec(xml)?.[1].trim();
}

function partOf(context: Excel.RequestContext, name: string): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.getByNamespace(namespace(name)).getOnlyItemOrNullObject();
}
