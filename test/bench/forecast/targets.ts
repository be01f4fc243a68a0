import type { TreeResult } from "./hierarchies";
import { owaOf, pooledCoverage, type Table } from "./report";
import type { Row } from "./rows";

/** A figure that the default should reach, and what this run measured. */
export interface Target {
  what: string;
  asked: string;
  measured: number;
  met: boolean;
}

/** Every target that the tables of this run can answer. */
export function targetsOf(tables: Table[], trees: TreeResult[]): Target[] {
  return [
    ...accuracyTargets(tables),
    ...stockTargets(tables),
    ...coverageTargets(tables),
    ...treeTargets(trees),
    ...speedTargets(tables),
  ];
}

function atMost(what: string, measured: number | undefined, limit: number): Target[] {
  if (measured === undefined || Number.isNaN(measured)) return [];
  return [{ what, asked: `at most ${limit}`, measured, met: measured <= limit }];
}

function between(what: string, measured: number | undefined, low: number, high: number): Target[] {
  if (measured === undefined || Number.isNaN(measured)) return [];
  return [{ what, asked: `${low} to ${high}`, measured, met: measured >= low && measured <= high }];
}

function atLeast(what: string, measured: number | undefined, limit: number): Target[] {
  if (measured === undefined || Number.isNaN(measured)) return [];
  return [{ what, asked: `at least ${limit}`, measured, met: measured >= limit }];
}

function tableOf(tables: Table[], collection: string, part = "all"): Table | undefined {
  return tables.find((t) => t.collection === collection && t.part === part);
}

function rowOf(table: Table | undefined, method: string): Row | undefined {
  return table?.rows.find((r) => r.method === method);
}

function owaIn(table: Table | undefined, method: string): number | undefined {
  const row = rowOf(table, method);
  return table && row && owaOf(row, table);
}

const ofR = "where all methods of R have forecast";

function accuracyTargets(tables: Table[]): Target[] {
  const monthly = tableOf(tables, "m3_monthly");
  const quarterly = tableOf(tables, "m3_quarterly");
  const tourism = tableOf(tables, "tourism_monthly", ofR);
  const median = owaIn(tourism, "R median of four");
  const ours = owaIn(tourism, "auto");
  return [
    ...atMost("M3 monthly, OWA", owaIn(monthly, "auto"), 0.77),
    ...atMost("M3 quarterly, OWA", owaIn(quarterly, "auto"), 0.85),
    ...atMost(
      "Tourism monthly, OWA over that of R's four-model median",
      median && ours && ours / median,
      0.98,
    ),
    ...atMost("Hospital, MASE", rowOf(tableOf(tables, "hospital"), "auto")?.score.mase, 0.74),
    ...atMost("M3 monthly, MSIS", rowOf(monthly, "auto")?.score.msis, 5.9),
    ...atMost("M3 quarterly, MSIS", rowOf(quarterly, "auto")?.score.msis, 9.5),
  ];
}

function stockTargets(tables: Table[]): Target[] {
  const twice = rowOf(tableOf(tables, "carparts", "two demands or more"), "auto");
  const common = tableOf(tables, "carparts", "two demands or more, where R has forecast");
  const ours = rowOf(common, "auto");
  const ratios = ["R croston", "R ets"].flatMap((peer) => {
    const theirs = rowOf(common, peer);
    if (!ours || !theirs) return [];
    return (["pinball90", "pinball95", "pinball99"] as const).flatMap((column) =>
      atMost(
        `Carparts (two demands or more), ${column} over that of ${peer}`,
        ours.score[column] / theirs.score[column],
        0.95,
      ),
    );
  });
  return [
    ...atMost("Carparts (two demands or more), RMSSE", twice?.score.rmsse, 0.69),
    ...between("Carparts (two demands or more), bias", twice?.score.bias, -0.03, 0.03),
    ...ratios,
  ];
}

function coverageTargets(tables: Table[]): Target[] {
  return pooledCoverage(tables).flatMap(({ name, cover80, cover95 }) => {
    if (name === "all but intermittent") return between(`80 % coverage, ${name}`, cover80, 78, 82);
    if (name === "all") {
      return [
        ...between("95 % coverage, all", cover95, 94, 96),
        ...between("80 % coverage, all", cover80, 78, 82),
      ];
    }
    return between(`95 % coverage, ${name}`, cover95, 93, 97);
  });
}

function treeTargets(trees: TreeResult[]): Target[] {
  const tree = trees.find((t) => t.name === "hier_tourism_quarterly");
  const mint = tree?.scores.find((s) => s.method === "mint");
  return atMost("Tourism hierarchy quarterly, mean MASE by MinT", mint?.all, 0.97);
}

function speedTargets(tables: Table[]): Target[] {
  const monthly = tableOf(tables, "m3_monthly");
  const ofFile = (method: string, peer: string, part: string): number | undefined => {
    const table = tableOf(tables, "m3_monthly", part);
    const ours = rowOf(table, method);
    const theirs = rowOf(table, peer);
    return ours && theirs && theirs.milliseconds / ours.milliseconds;
  };
  const ofStatsforecast = "where all methods of statsforecast have forecast";
  return [
    ...atMost("M3 monthly, auto, CPU ms a series", rowOf(monthly, "auto")?.milliseconds, 10),
    ...atLeast("M3 monthly, times faster than R's ets", ofFile("ets", "R ets", "all"), 300),
    ...atLeast("M3 monthly, times faster than R's auto.arima", ofFile("arima", "R arima", ofR), 200),
    ...atLeast(
      "M3 monthly, times faster than statsforecast's AutoETS",
      ofFile("ets", "statsforecast AutoETS", ofStatsforecast),
      20,
    ),
    ...atLeast(
      "M3 monthly, times faster than statsforecast's AutoARIMA",
      ofFile("arima", "statsforecast AutoARIMA", ofStatsforecast),
      20,
    ),
  ];
}
