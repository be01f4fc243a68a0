import type { CellValue, RawTable } from "../planning/data/table";
import { breathe } from "../workbook/withWorkbook";

/** A few milliseconds of work on a wide table. */
const rowsBetweenPauses = 1000;

/**
 * Fingerprint of a table: 14 hexadecimal digits that change when a name, a header or a cell changes. It tells a stale
 * result from a fresh one; it is no seal against forgery.
 */
export async function fingerprint({ name, headers, rows }: RawTable): Promise<string> {
  const hash = new Hash53();
  hash.text(name);
  for (const header of headers) hash.text(header);
  for (const [index, row] of rows.entries()) {
    for (const value of row) hash.cell(value);
    if (index % rowsBetweenPauses === rowsBetweenPauses - 1) await breathe();
  }
  hash.number(rows.length);
  return hash.digest();
}

/** cyrb53: a fast 53-bit mixing hash over 32-bit words. */
class Hash53 {
  private high = 0xdeadbeef;
  private low = 0x41c6ce57;
  private readonly bits = new DataView(new ArrayBuffer(8));

  cell(value: CellValue | undefined): void {
    if (value == null) this.word(1);
    else if (typeof value === "string") this.text(value);
    else this.number(Number(value), typeof value === "boolean" ? 3 : 2);
  }

  text(value: string): void {
    this.word(5 + value.length);
    for (let i = 0; i < value.length; i++) this.word(value.charCodeAt(i));
  }

  number(value: number, kind = 2): void {
    this.word(kind);
    // A sheet knows no zero below zero: what is written as −0 is read as 0.
    this.bits.setFloat64(0, value === 0 ? 0 : value);
    this.word(this.bits.getInt32(0));
    this.word(this.bits.getInt32(4));
  }

  digest(): string {
    let [high, low] = [this.high, this.low];
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    const number = 4294967296 * (2097151 & low) + (high >>> 0);
    return number.toString(16).padStart(14, "0");
  }

  private word(value: number): void {
    this.high = Math.imul(this.high ^ value, 2654435761);
    this.low = Math.imul(this.low ^ value, 1597334677);
  }
}
