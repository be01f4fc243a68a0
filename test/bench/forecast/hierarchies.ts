import { forecastSeries } from "../../../src/planning/demand";
import { mase } from "../../../src/planning/demand/accuracy";
import { hierarchyFromSums } from "../../../src/planning/reconcile/hierarchy";
import {
  reconcileForecasts,
  type ReconciliationMethod,
} from "../../../src/planning/reconcile/reconcileForecasts";
import { earlierOrigin, loadHierarchy, type BenchSeries } from "./collections";

/** Which totals a bottom series belongs to, level by level. */
type Totals = (id: string) => Record<string, string>;

const structures: Record<string, Totals> = {
  hier_tourism_quarterly: (id) => {
    const [state, region, purpose] = id.split("|");
    return {
      Total: "",
      State: state,
      Region: state + region,
      Purpose: purpose,
      StatePurpose: state + purpose,
    };
  },
  hier_tourism_monthly: (id) => {
    const purpose = id.slice(3);
    const totals = { Total: "", State: id[0], Zone: id.slice(0, 2), Region: id.slice(0, 3) };
    return { ...totals, Purpose: purpose, StatePurpose: id[0] + purpose };
  },
};

/** The hierarchies that can be measured. */
export const hierarchyNames = Object.keys(structures);

/** Mean MASE over all nodes of a hierarchy, by how its forecasts were reconciled. */
export interface TreeResult {
  name: string;
  nodes: number;
  scores: { method: string; all: number; total: number; bottom: number; milliseconds: number }[];
  lines: string[];
}

interface Node extends BenchSeries {
  level: string;
  members: number[];
}

const methods: ReconciliationMethod[] = ["bottomUp", "ols", "structural", "variance", "mint"];

/** Forecasts every node of a hierarchy and makes the forecasts add up in every way the product knows. */
export function benchHierarchy(name: string, earlier: number): TreeResult {
  const nodes = nodesOf(name, earlier);
  const count = nodes.filter((n) => n.level === "Bottom").length;
  const hierarchy = hierarchyFromSums(
    nodes.map((n) => {
      const row = new Float64Array(count);
      for (const i of n.members) row[i] = 1;
      return row;
    }),
  );
  const begin = process.cpuUsage();
  const forecasts = nodes.map((n) =>
    forecastSeries(n.train, { horizon: n.horizon, seasonLength: n.frequency, frequency: n.frequency }),
  );
  const base = forecasts.map((f) => f.mean);
  const residuals = forecasts.map((f, i) => nodes[i].train.map((v, t) => v - f.fitted[t]));
  const scores = [scoreOf("base", nodes, base, begin)];
  for (const method of methods) {
    const start = process.cpuUsage();
    const reconciled = reconcileForecasts(base, hierarchy, { method, residuals, nonNegative: true });
    scores.push(scoreOf(method, nodes, reconciled, start));
  }
  const lines = [
    "",
    `${name}, ${nodes.length} nodes: mean MASE of all nodes, of the total, of the bottom; ms CPU`,
    ...scores.map(
      (s) =>
        s.method.padEnd(14) +
        [s.all, s.total, s.bottom].map((v) => v.toFixed(3).padStart(8)).join("") +
        s.milliseconds.toFixed(0).padStart(8),
    ),
  ];
  return { name, nodes: nodes.length, scores, lines };
}

function scoreOf(
  method: string,
  nodes: Node[],
  forecasts: readonly Float64Array[],
  begin: NodeJS.CpuUsage,
): TreeResult["scores"][number] {
  const { user, system } = process.cpuUsage(begin);
  const errors = nodes.map((n, i) => mase(n.test, forecasts[i], n.train, n.frequency));
  const mean = (wanted: (n: Node) => boolean): number => {
    const known = errors.filter((e, i) => wanted(nodes[i]) && Number.isFinite(e));
    return known.reduce((sum, e) => sum + e, 0) / known.length;
  };
  return {
    method,
    all: mean(() => true),
    total: mean((n) => n.level === "Total"),
    bottom: mean((n) => n.level === "Bottom"),
    milliseconds: (user + system) / 1000,
  };
}

/** Totals first, then the bottom series; a total of a single bottom series is left out. */
function nodesOf(name: string, earlier: number): Node[] {
  const bottom = loadHierarchy(name).flatMap((s) =>
    earlier ? (earlierOrigin(s, earlier * s.horizon) ?? []) : s,
  );
  const totals = new Map<string, { level: string; members: number[] }>();
  bottom.forEach((s, i) => {
    for (const [level, key] of Object.entries(structures[name](s.id))) {
      const id = `${level}:${key}`;
      if (!totals.has(id)) totals.set(id, { level, members: [] });
      totals.get(id)!.members.push(i);
    }
  });
  const sums = [...totals].filter(([, { members }]) => members.length > 1);
  return [
    ...sums.map(([id, { level, members }]) => ({
      ...bottom[0],
      id,
      level,
      members,
      train: sumOf(members.map((i) => bottom[i].train)),
      test: sumOf(members.map((i) => bottom[i].test)),
    })),
    ...bottom.map((s, i) => ({ ...s, level: "Bottom", members: [i] })),
  ];
}

function sumOf(rows: Float64Array[]): Float64Array {
  return rows[0].map((_, t) => rows.reduce((sum, row) => sum + row[t], 0));
}
