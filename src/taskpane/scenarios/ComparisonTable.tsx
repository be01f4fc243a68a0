import type { Comparison, RangeView } from "../../cycle/scenarios/contract";
import { decimal, withMinus } from "../../planning/words";
import { compactInColumn, fraction, number } from "../format";
import { texts } from "../texts";
import { worded } from "../worded";
import { SmallTable } from "../steps/shared/SmallTable";

/** Key figures of the plan and of what stands beside it. */
export function ComparisonTable({ comparison }: { comparison: Comparison }) {
  const { names, rows } = comparison;
  return (
    <SmallTable
      label={texts.scenarios.comparison}
      headers={[texts.scenarios.figure, ...names]}
      rows={rows.map(({ measure, format, values }) => [
        worded("measures", measure),
        ...values.map((value) => shown(value, format)),
      ])}
    />
  );
}

/** Plan, P10, P50 and P90 of what the simulation looks at. */
export function RangeTable({ ranges }: { ranges: readonly RangeView[] }) {
  const words = texts.scenarios;
  return (
    <SmallTable
      label={words.simulation}
      headers={[words.figure, words.plan, "P10", "P50", "P90"]}
      rows={ranges.map(({ name, format, plan, low, middle, high }) => [
        worded("outputs", name),
        ...[plan, low, middle, high].map((value) => shown(value, format)),
      ])}
    />
  );
}

/** What a what-if changes, figure by figure. */
export function ChangeTable({ comparison: { rows } }: { comparison: Comparison }) {
  const words = texts.scenarios;
  return (
    <SmallTable
      label={words.whatIfResult}
      headers={[words.figure, words.plan, words.whatIf, words.change]}
      rows={rows
        .filter(({ values: [plan, changed] }) => plan !== 0 || changed !== 0)
        .map(({ measure, format, values: [plan, changed] }) => [
          worded("measures", measure),
          shown(plan!, format),
          shown(changed!, format),
          difference(changed! - plan!, format),
        ])}
    />
  );
}

function shown(value: number, format: Comparison["rows"][number]["format"]): string {
  if (!Number.isFinite(value)) return "";
  if (format === "percent") return fraction(value);
  if (format === "decimal" || format === "tonnes") return withMinus(decimal(value, 1));
  if (format === "days") return withMinus(decimal(value, 0));
  return Math.abs(value) >= 10_000 ? compactInColumn(value) : number(value);
}

function difference(value: number, format: Comparison["rows"][number]["format"]): string {
  const text =
    format === "percent"
      ? texts.scenarios.points(decimal(Math.abs(value) * 100, 1))
      : shown(Math.abs(value), format);
  const none =
    Math.abs(value) <
    (format === "percent" ? 0.0005 : format === "decimal" || format === "tonnes" ? 0.05 : 0.5);
  return none ? "=" : `${value < 0 ? "−" : "+"}${text}`;
}
