import { counted } from "../../cycle/format";
import type { TableUse } from "../../cycle/gather/contract";
import { roles } from "../../planning/data/roles";
import { say } from "../../planning/words";
import { printLine } from "../support/print";

/** Prints what each table or sheet was taken for, and below it, line by line, what is doubtful about that. */
export function printTables(uses: readonly TableUse[]): void {
  printLine();
  printLine(say`Tables`);
  for (const use of uses) {
    const doubts = doubtsAbout(use);
    printLine(`  ${markOf(use, doubts).padEnd(2)} ${takenFor(use)}`);
    for (const doubt of doubts) printLine(`       ${doubt}`);
  }
}

function markOf({ role, open }: TableUse, doubts: readonly string[]): string {
  if (role === "") return "-";
  if (open.some(({ required }) => required)) return "!!";
  return doubts.length > 0 ? "!" : "+";
}

function takenFor({ table, place, rows, role, understood, months }: TableUse): string {
  if (role === "") return say`${table} (${place}), ${counted(rows, "row")}: not used`;
  const kind = roles[role as keyof typeof roles].table;
  const renamed = understood.filter(({ header, as }) => header !== as);
  const parts = [
    ...renamed.map(({ header, as }) => say`${header} as ${as}`),
    ...(months > 0 ? [say`${months} months across`] : []),
  ];
  const line = say`${table} (${place}), ${counted(rows, "row")}: taken as ${kind}`;
  return parts.length > 0 ? `${line}; ${parts.join(", ")}` : line;
}

/** What a planner should look at, the gravest first. */
function doubtsAbout({ role, open, doubtful, notes, doubts }: TableUse): string[] {
  if (role === "") return [];
  const missing = open.filter(({ required }) => required).map(({ header }) => header);
  return [
    ...(missing.length > 0 ? [say`No column for ${missing.join(", ")}: the table was not read.`] : []),
    ...doubts,
    ...notes.map((text) => say`Read so: ${text}.`),
    ...(doubtful.length > 0 ? [say`Columns not used: ${doubtful.join(", ")}.`] : []),
  ];
}
