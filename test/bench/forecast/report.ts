import { owa } from "../../../src/planning/demand/accuracy";
import { isIntermittent } from "./collections";
import type { Row } from "./rows";
import type { Score, ScoreName } from "./score";

/** What the methods did on a collection or a part of it. */
export interface Table {
  collection: string;
  /** "all", or which of its series. */
  part: string;
  rows: Row[];
  /** Naive2's scores, to which OWA is relative. */
  benchmark: Score;
}

/** A column of a table: its heading and the number it shows. */
export interface Column {
  heading: string;
  valueOf: (row: Row, table: Table) => number;
}

const plain = (name: ScoreName): Column => ({ heading: name, valueOf: ({ score }) => score[name] });

/** Overall weighted average of a row: sMAPE and MASE relative to Naive2's. */
export function owaOf({ score }: Row, { benchmark }: Table): number {
  return owa(score.smape, score.mase, benchmark.smape, benchmark.mase);
}

const regularColumns: Column[] = [
  plain("smape"),
  plain("mase"),
  { heading: "owa", valueOf: owaOf },
  ...(["rmsse", "bias", "cover80", "cover95", "near95", "far95", "msis"] as const).map(plain),
];
const stockColumns = (
  ["rmsse", "bias", "cover80", "cover95", "pinball90", "pinball95", "pinball99"] as const
).map(plain);

/** The measures that fit a collection: none that rewards forecasts of zero where demand is intermittent. */
export function columnsOf({ collection }: Table): Column[] {
  const measures = isIntermittent(collection) ? stockColumns : regularColumns;
  return [...measures, { heading: "ms/series", valueOf: (row) => row.milliseconds }];
}

/** The table as text. */
export function tableLines(table: Table): string[] {
  const columns = columnsOf(table);
  const width = 26;
  return [
    "",
    titleOf(table),
    ["method".padEnd(width), ...columns.map((c) => c.heading.padStart(10))].join(""),
    ...table.rows.map((row) =>
      [row.method.padEnd(width), ...columns.map((c) => figure(c.valueOf(row, table)).padStart(10))].join(""),
    ),
  ];
}

/** "m3_monthly, 570 series", with the part when it is not all. */
export function titleOf({ collection, part, rows }: Table): string {
  return `${collection}, ${rows[0].count} series${part === "all" ? "" : ` (${part})`}`;
}

/** Three decimals, or nothing for a number that does not exist. */
export function figure(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : "";
}

/** Coverage of our first method's intervals over the series of some collections. */
export interface PooledCoverage {
  name: string;
  count: number;
  cover80: number;
  cover95: number;
  near95: number;
  far95: number;
}

/** Coverage by frequency, over all, and over the collections that are not intermittent. */
export function pooledCoverage(tables: Table[]): PooledCoverage[] {
  const whole = tables.filter((t) => t.part === "all" && t.rows[0].count > 0);
  const frequencies = [...new Set(whole.map((t) => t.rows[0].frequency))].sort((a, b) => a - b);
  const groups: [string, Table[]][] = [
    ...frequencies.map((f): [string, Table[]] => [
      `frequency ${f}`,
      whole.filter((t) => t.rows[0].frequency === f),
    ]),
    ["all", whole],
    ["all but intermittent", whole.filter((t) => !isIntermittent(t.collection))],
  ];
  return groups
    .filter(([, members]) => members.length > 0)
    .map(([name, members]) => {
      const count = members.reduce((sum, t) => sum + t.rows[0].count, 0);
      const pooled = (column: ScoreName): number =>
        members.reduce((sum, t) => sum + t.rows[0].score[column] * t.rows[0].count, 0) / count;
      return {
        name,
        count,
        cover80: pooled("cover80"),
        cover95: pooled("cover95"),
        near95: pooled("near95"),
        far95: pooled("far95"),
      };
    });
}

/** Pooled coverage as text. */
export function coverageLines(tables: Table[]): string[] {
  const lines = pooledCoverage(tables).map((c) =>
    [
      `${c.name} (${c.count})`.padEnd(30),
      ...[c.cover80, c.cover95, c.near95, c.far95].map((v) => figure(v).padStart(9)),
    ].join(""),
  );
  return [
    "",
    `Pooled coverage of ${tables[0].rows[0].method}: 80 %, 95 %, 95 % in the first and the last third of the steps`,
    ...lines,
  ];
}
