import { ArrayValueObject, type BaseValueObject, StringValueObject } from "@univerjs/engine-formula";

/** The method of the formula engine that takes an array constant apart. */
interface TakesApart {
  _formatValue(raw: unknown): BaseValueObject[][];
}

/** Separators within quotes, and characters of no script that stand for them meanwhile. */
const masks = [
  [",", "\ue000"],
  [";", "\ue001"],
] as const;

/**
 * The formula engine parts array constants at every comma and semicolon, also at those within quotes:
 * `{"Revenue, net",5}` came out as three cells. Here such texts stay whole, as in Excel.
 */
export function keepQuotedSeparators(): void {
  const prototype = ArrayValueObject.prototype as unknown as TakesApart;
  const takeApart = Object.getOwnPropertyDescriptor(prototype, "_formatValue")?.value as
    TakesApart["_formatValue"] | undefined;
  if (!takeApart || patched.has(takeApart)) return;
  prototype._formatValue = function (this: TakesApart, raw) {
    const masked = typeof raw === "string" ? maskQuoted(raw) : raw;
    const cells = takeApart.call(this, masked);
    return masked === raw ? cells : cells.map((row) => row.map(unmasked));
  };
  patched.add(prototype._formatValue);
}

const patched = new WeakSet<TakesApart["_formatValue"]>();

/** The constant with the separators within quotes masked. */
export function maskQuoted(constant: string): string {
  return constant.replace(/"(?:[^"]|"")*"/g, (quoted) =>
    masks.reduce((text, [separator, mask]) => text.replaceAll(separator, mask), quoted),
  );
}

function unmasked(cell: BaseValueObject): BaseValueObject {
  if (!cell.isString()) return cell;
  const masked = String(cell.getValue());
  const text = masks.reduce((plain, [separator, mask]) => plain.replaceAll(mask, separator), masked);
  return text === masked ? cell : StringValueObject.create(text);
}
