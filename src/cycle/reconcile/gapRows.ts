import { hundredths } from "../format";
import { following, live, rowCells, tableCell, tableRows, type Following } from "../live/following";
import type { ResultForm } from "../live/resultForm";
import { sumOf } from "../sums";
import { monthLabels, type MonthSpan } from "../wideTable";
import type { CellContent } from "../../workbook/cells";
import type { PlannedByFamily } from "./earlierPlan";
import { gapTable, gapToBudget, gapToDemand, gapToLastPlan } from "./tables";
import { parties, valueKinds, type FamilyGap, type Party, type ValueKind } from "./volumes";

type Line = Party | "Last plan" | typeof gapToDemand | typeof gapToBudget | typeof gapToLastPlan;
/** What somebody said, rather than a difference. */
type Said = Party | "Last plan";

/** The two of which a line is the difference. */
const differences: Partial<Record<Line, readonly [Said, Said]>> = {
  [gapToDemand]: ["Supply", "Demand"],
  [gapToBudget]: ["Supply", "Budget"],
  [gapToLastPlan]: ["Supply", "Last plan"],
};

/** Lines of the table, the earlier plan's only where there is one. */
function linesOf(before: PlannedByFamily | undefined): Line[] {
  const earlier: Line[] = before ? ["Last plan", gapToLastPlan] : [];
  return [...parties, gapToDemand, gapToBudget, ...earlier];
}

/**
 * Rows of the gap table: what each party says of each family, their sum, and the differences. Sums and differences are
 * those of the hundredths on the sheet, so that they can be formulas and come out even for whoever adds up by hand.
 *
 * @param before what the cycle before planned; undefined in the first one
 */
export function gapRows(
  families: readonly FamilyGap[],
  { family: all }: FamilyGap,
  { first, count }: MonthSpan,
  before: PlannedByFamily | undefined,
  currency: string,
  form: ResultForm,
): { follow: Following; cells: CellContent[][] } {
  const lines = linesOf(before);
  const groups = families.length + 1;
  const derived = lines.filter((line) => differences[line]).length * groups + lines.length;
  const follow = following(form, valueKinds.length * derived * (count + 1), gapTable, "linked");
  const months = monthLabels(first, count);
  const cells = valueKinds.flatMap((kind, k) => {
    const shown = shownNumbers(families, kind, lines, before, count);
    return lines.flatMap((line, l) => {
      const numbers = shown(line);
      return [...families.map(({ family }) => family), all].map((family, g): CellContent[] => {
        const values = numbers[g];
        const row = (k * lines.length + l) * groups + g;
        const cellOf = (of: Said, month: string): string =>
          tableCell(gapTable, month, (k * lines.length + lines.indexOf(of)) * groups + g);
        const formulaOf = (month: string): string | undefined => {
          const pair = differences[line];
          if (pair) return `=ROUND(${cellOf(pair[0], month)}-${cellOf(pair[1], month)},2)`;
          return g < groups - 1
            ? undefined
            : `=ROUND(SUM(${tableRows(gapTable, month, row - groups + 1, row - 1)}),2)`;
        };
        const monthly = months.map((month, t) => {
          const formula = formulaOf(month);
          return formula === undefined ? values[t] : live(follow, formula, values[t]);
        });
        const total = live(
          follow,
          `=ROUND(SUM(${rowCells(gapTable, months[0], months[count - 1], row)}),2)`,
          hundredths(sumOf(values)),
        );
        return [kind === "Units" ? kind : `${kind} ${currency}`, line, family, total, ...monthly];
      });
    });
  });
  return { follow, cells };
}

/** Hundredths of every line, family by family and then of all; NaN where nothing is known. */
function shownNumbers(
  families: readonly FamilyGap[],
  kind: ValueKind,
  lines: readonly Line[],
  before: PlannedByFamily | undefined,
  months: number,
): (line: Line) => Float64Array[] {
  const unknown = new Float64Array(months).fill(NaN);
  const withSum = (rows: Float64Array[]): Float64Array[] => {
    const sum = unknown.map((_, t) => {
      const known = rows.map((row) => row[t]).filter((value) => !Number.isNaN(value));
      // A budget that says nothing of a month is no budget of zero.
      return known.length === 0 ? NaN : hundredths(sumOf(known));
    });
    return [...rows, sum];
  };
  const saidBy = (who: Said): Float64Array[] =>
    withSum(
      families.map(({ family, values }) => {
        const row = who === "Last plan" ? before?.[kind].get(family) : values[kind][who];
        return (row ?? unknown).map(hundredths);
      }),
    );
  const said = new Map<Line, Float64Array[]>();
  for (const line of lines) if (!differences[line]) said.set(line, saidBy(line as Said));
  const rowsOf = (line: Line): Float64Array[] => said.get(line) ?? [];
  return (line) => {
    const pair = differences[line];
    if (!pair) return rowsOf(line);
    const [from, off] = pair.map(rowsOf);
    return from.map((row, g) => row.map((value, t) => hundredths(value - off[g][t])));
  };
}
