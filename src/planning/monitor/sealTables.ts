import type { RawTable } from "../data/table";
import { sha256Hex } from "./sha256";

/**
 * SHA-256 over tables, cell by cell, as 64 hexadecimal digits: names, headers, texts and every digit count.
 *
 * @example
 * sealTables([{ name: "Plan", headers: ["Item"], rows: [["A"]] }]); // that of '[["Plan",["Item"],[["A"]]]]'
 */
export function sealTables(tables: readonly RawTable[]): string {
  return sha256Hex(JSON.stringify(tables.map(({ name, headers, rows }) => [name, headers, rows])));
}
