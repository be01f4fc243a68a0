import { SmallTable } from "../steps/shared/SmallTable";
import { texts } from "../texts";

/** What a formula answers, row by row. */
export type Answer = (string | number | boolean)[][];

/** As much of an answer as a narrow pane can show. */
const shown = { rows: 8, columns: 5 };

/** The first rows and columns of an answer; those after them are only counted. */
export function AnswerTable({ answer }: { answer: Answer }) {
  const columns = Math.min(shown.columns, answer[0]?.length ?? 0);
  const numbers = Array.from({ length: columns }, (_, k) => String(k + 1));
  const rows = answer
    .slice(0, shown.rows)
    .map((row, r) => [String(r + 1), ...row.slice(0, columns).map(cellText)]);
  return <SmallTable label={texts.functions.answer} headers={["#", ...numbers]} rows={rows} />;
}

function cellText(cell: string | number | boolean): string {
  return typeof cell === "number" ? String(Number(cell.toPrecision(6))) : String(cell);
}
