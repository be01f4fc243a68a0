import type { Finding } from "../../planning/data/company";
import { say } from "../../planning/words";
import { issueTable } from "./sheets";

/** As many remarks about units are told of a table; the sheet of issues has all. */
const shown = 3;

/**
 * What is doubtful in the rows of a table, a sentence each: quantities in several units, and rows that stand twice.
 *
 * @param findings of this table
 */
export function doubtsOf(findings: readonly Finding[]): string[] {
  const units = findings.filter(({ rule }) => rule === "unit mismatch" || rule === "unit converted");
  const twice = findings.filter(({ rule }) => rule === "duplicate key");
  const lost = twice.filter(({ severity }) => severity === "critical");
  const kept = twice.filter(({ severity }) => severity !== "critical");
  return [
    ...units.slice(0, shown).map(({ message }) => message),
    ...(units.length > shown
      ? [say`${units.length - shown} more remarks about units stand on the sheet ${issueTable}.`]
      : []),
    ...(kept.length > 0 ? [repeated(kept, "counted")] : []),
    ...(lost.length > 0 ? [repeated(lost, "lost")] : []),
  ];
}

function repeated(findings: readonly Finding[], what: "counted" | "lost"): string {
  const { length: count } = findings;
  const first = Math.min(...findings.map(({ row }) => row)) + 1;
  if (what === "counted")
    return count === 1
      ? say`Row ${first} stands there twice and is counted twice.`
      : say`${count} rows stand there twice and are counted twice, the first of them row ${first}.`;
  return count === 1
    ? say`Row ${first} has the key of an earlier row and was left out.`
    : say`${count} rows have the key of an earlier row and were left out, the first of them row ${first}.`;
}
