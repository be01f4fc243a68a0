/** What a risk or opportunity takes to have a place: how likely it is, and what it would do. */
export interface Weighed {
  name: string;
  /** 0 to 1. */
  probability: number;
  /** Change of the result if it happens, currency. */
  impact: number;
}

export type Severity = "low" | "medium" | "high";

export interface RiskCell {
  names: string[];
  severity: Severity;
}

/** Upper ends of the bands of probability; the last one ends at 1. */
export const probabilityBands = [0.1, 0.3, 0.5, 0.7, 1] as const;
/** Upper ends of the bands of impact, as shares of the reference; the last one is open. */
export const impactBands = [0.01, 0.03, 0.1, 0.25, Infinity] as const;

/** Products of the two places (1 to 5 each) from which a cell is medium, and high. */
const [mediumFrom, highFrom] = [5, 12];

/**
 * Probability-impact matrix of five by five (ISO 31010, consequence/likelihood matrix): the likeliest row first, the
 * smallest impact first in each row. An impact counts by its size, whichever its sign.
 *
 * @param reference what impacts are shares of: the plan's operating result, currency
 * @example
 * riskMatrix([{ name: "Fire", probability: 0.05, impact: -30 }], 100)[4][4] // { names: ["Fire"], severity: "medium" }
 */
export function riskMatrix(entries: readonly Weighed[], reference: number): RiskCell[][] {
  const places = entries.map(({ name, probability, impact }) => ({
    name,
    row: bandOf(probability, probabilityBands),
    column: bandOf(Math.abs(impact) / Math.max(1e-9, Math.abs(reference)), impactBands),
  }));
  return probabilityBands
    .map((_, row) =>
      impactBands.map((_band, column): RiskCell => ({
        names: places.filter((each) => each.row === row && each.column === column).map(({ name }) => name),
        severity: severityOf(row, column),
      })),
    )
    .reverse();
}

function bandOf(value: number, bands: readonly number[]): number {
  const band = bands.findIndex((end) => value <= end);
  return band < 0 ? bands.length - 1 : band;
}

function severityOf(row: number, column: number): Severity {
  const product = (row + 1) * (column + 1);
  return product >= highFrom ? "high" : product >= mediumFrom ? "medium" : "low";
}
