import { Disclosure } from "../steps/shared/Disclosure";
import { SmallTable } from "../steps/shared/SmallTable";
import { texts } from "../texts";

export interface ChartFigures {
  headers: readonly string[];
  /** The first of each row names it. */
  rows: readonly (readonly string[])[];
}

/** The figures of a chart for those who would rather read, and for readers of the screen: closed until asked for. */
export function ChartTable({ name, figures }: { name: string; figures: ChartFigures }) {
  return (
    <Disclosure title={texts.charts.asTable} about={name}>
      <SmallTable label={name} {...figures} />
    </Disclosure>
  );
}
