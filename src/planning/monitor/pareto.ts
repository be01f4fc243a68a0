export interface ParetoRow {
  cause: string;
  count: number;
  money: number;
  /** This cause and the larger ones together, as a part of all money. */
  cumulativeShare: number;
}

/**
 * Adds up money by cause, the largest first (Pareto, Juran).
 *
 * @example
 * pareto([{ cause: "supply", money: 30 }, { cause: "demand", money: 70 }])[0].cumulativeShare // 0.7
 */
export function pareto(misses: readonly { cause: string; money: number }[]): ParetoRow[] {
  const byCause = new Map<string, ParetoRow>();
  for (const { cause, money } of misses) {
    const row = byCause.get(cause) ?? { cause, count: 0, money: 0, cumulativeShare: 0 };
    row.count += 1;
    row.money += money;
    byCause.set(cause, row);
  }
  const rows = [...byCause.values()].sort((a, b) => b.money - a.money || a.cause.localeCompare(b.cause));
  const total = rows.reduce((sum, { money }) => sum + money, 0);
  let sum = 0;
  for (const row of rows) {
    sum += row.money;
    row.cumulativeShare = total > 0 ? sum / total : 0;
  }
  return rows;
}
