import type { Company } from "../../planning/data/company";
import type { CellContent } from "../../workbook/cells";
import type { ColumnSpec, SheetSpec } from "../../workbook/sheetSpec";
import { eachOf, type Sliced } from "../slices";
import { wideColumns, wideRow, type MonthSpan } from "../wideTable";
import type { ItemConsensus } from "./consensus";
import { itemCells, itemKeys } from "./sheets";
import { streamName } from "./voices";
import { say, toSay } from "../../planning/words";

export const consensusTable = "SOP_Fcst_Consensus";

/** What the rows of an item in the consensus table are, beside its streams. */
export const consensusMeasures = {
  statistical: toSay("Statistical"),
  promotion: toSay("Promotions"),
  override: toSay("Overrides"),
  frozen: toSay("Frozen"),
  /** What supply and finance plan with; the planner may overwrite it. */
  agreed: toSay("Consensus"),
} as const;

export const consensusMeasure = consensusMeasures.agreed;

/**
 * The consensus with all that went into it: agreed = Σ weight × (statistical + promotions, streams) + overrides + frozen.
 * Rows of promotions, overrides and frozen months stand only where there are any.
 */
export function* consensusSheet(
  company: Company,
  consensus: readonly ItemConsensus[],
  span: MonthSpan,
  origin: string,
): Sliced<SheetSpec> {
  const keys: ColumnSpec[] = [
    ...itemKeys,
    { header: "Measure", format: "text", width: 14 },
    { header: "Weight", format: "wholePercent", width: 8 },
  ];
  return {
    name: consensusTable,
    title: say`Consensus demand`,
    note: say`One number for each item and month. Statistical forecast (with promotions) and streams count by their weight, which follows from how right each has been; overrides come on top. Rows named Consensus are what supply and finance plan with. A change typed there lasts until Demand runs again; an override lasts until it expires, and a month that is frozen keeps its number.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: consensusTable,
        columns: wideColumns(keys, span, "units"),
        rows: (yield* eachOf(consensus, (row) => itemRows(company, row))).flat(),
        rules: [{ kind: "rows", column: "Measure", equals: consensusMeasures.agreed, bold: true }],
      },
    ],
    charts: [],
    freezeColumns: 1,
    freezeHeaderOf: consensusTable,
    print: "width",
  };
}

function itemRows(company: Company, row: ItemConsensus): CellContent[][] {
  const cells = itemCells(company, row.item);
  const line = (measure: string, weight: number | null, values: Float64Array): CellContent[] =>
    wideRow([...cells, measure, weight], values);
  const some = (values: Float64Array): boolean => values.some((value) => value !== 0);
  const { statistical, promotion, override, frozen, agreed } = consensusMeasures;
  return [
    line(statistical, row.weights[0], row.statistical),
    ...(some(row.promotion) ? [line(promotion, row.weights[0], row.promotion)] : []),
    ...row.streams.map((stream, k) => line(streamName(stream.name), row.weights[k + 1], stream.future)),
    ...(some(row.override) ? [line(override, null, row.override)] : []),
    ...(row.frozen && some(row.frozen) ? [line(frozen, null, row.frozen)] : []),
    line(agreed, null, row.consensus),
  ];
}
