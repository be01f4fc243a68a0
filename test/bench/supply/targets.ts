/** What runs of the bench's parts have measured; what a run does not answer is missing. */
export interface Figures {
  /** CLP's processor seconds for the whole model of 2,000 × 3 × 24. */
  wholeByClp?: number;
  /** Plans by groups of the same, from the model to the audited plan: the gap asked for, the one proven, processor seconds. */
  byGroups?: { asked: number; gap: number; cpu: number }[];
  /** 10,000 × 3 × 18. */
  largest?: { gap: number; wall: number; threads: number; megabytes: number };
  /** The exact plan of 500 × 2 × 24: processor seconds of the textbook formulation over ours, and how far they differ. */
  exact?: { times: number; difference: number };
  /** Levers on a live plan: processor time of the plan anew over that of the lever. */
  levers?: { name: string; movesAll: boolean; times: number; difference: number }[];
  lots?: { instances: number; feasible: number; mean: number; largest: number; seconds: number };
  /** Processor milliseconds, the median of several runs: on an idle machine no less than the time on the wall. */
  loops?: { name: string; milliseconds: number }[];
}

/** A figure that was asked for, and what a run measured. */
export interface Target {
  what: string;
  asked: string;
  measured: string;
  met: boolean;
}

/** Every target that these figures can answer. */
export function targetsOf(figures: Figures): Target[] {
  return [
    ...groupTargets(figures),
    ...largestTargets(figures),
    ...exactTargets(figures),
    ...leverTargets(figures),
    ...lotTargets(figures),
    ...loopTargets(figures),
  ];
}

/** The table of the targets, as Markdown. */
export function targetTable(figures: Figures): string[] {
  const targets = targetsOf(figures);
  if (targets.length === 0) return [];
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    row(["figure", "asked", "measured", "reached"]),
    row(["---", "---", "---", "---"]),
    ...targets.map(({ what, asked, measured, met }) => row([what, asked, measured, met ? "yes" : "no"])),
  ];
}

function atMost(what: string, measured: number, limit: number, unit: string, digits: number): Target {
  return {
    what,
    asked: `at most ${limit} ${unit}`,
    measured: `${measured.toFixed(digits)} ${unit}`,
    met: measured <= limit,
  };
}

function timesLess(what: string, measured: number, least: number): Target {
  return {
    what,
    asked: `at least ${least} times less`,
    measured: `${measured.toFixed(1)} times less`,
    met: measured >= least,
  };
}

/** Times less processor time than CLP that are asked for, by the gap that is proven. */
const timesByGap: readonly [gap: number, times: number][] = [
  [0.01, 30],
  [0.001, 10],
];

function groupTargets({ wholeByClp, byGroups = [] }: Figures): Target[] {
  if (wholeByClp === undefined) return [];
  return timesByGap.flatMap(([gap, times]) => {
    const plan = byGroups.find(({ asked }) => asked === gap);
    if (!plan) return [];
    const what = `2,000 × 3 × 24 proven within ${100 * gap} %, processor time against CLP on the whole model`;
    const target = timesLess(what, wholeByClp / plan.cpu, times);
    const { gap: proven, cpu } = plan;
    const measured = `${target.measured}: ${cpu.toFixed(2)} s and ${wholeByClp.toFixed(1)} s, ${percent(proven)} proven`;
    return { ...target, measured, met: target.met && proven <= gap };
  });
}

function largestTargets({ largest }: Figures): Target[] {
  if (!largest) return [];
  const { gap, wall, threads, megabytes } = largest;
  const what = "10,000 × 3 × 18";
  return [
    {
      what: `${what}, proven gap`,
      asked: "at most 0.5 %",
      measured: percent(gap),
      met: gap <= 0.005,
    },
    atMost(`${what}, ${threads} threads, on the wall`, wall, 30, "s", 1),
    atMost(`${what}, memory at the peak`, megabytes, 512, "MB", 0),
  ];
}

/** How far objectives that should be equal may differ, as a part of them. */
const equal = 1e-9;

function exactTargets({ exact }: Figures): Target[] {
  if (!exact) return [];
  const target = timesLess("500 × 2 × 24 exact, processor time against the textbook form", exact.times, 5);
  return [{ ...target, met: target.met && exact.difference <= equal }];
}

function leverTargets({ levers = [] }: Figures): Target[] {
  return levers.map(({ name, movesAll, times, difference }) => {
    const what = `lever on a live plan, processor time against the plan anew: ${name}`;
    const target = timesLess(movesAll ? `${what} (moves everything)` : what, times, 20);
    return { ...target, met: target.met && difference <= equal };
  });
}

function lotTargets({ lots }: Figures): Target[] {
  if (!lots) return [];
  const { instances, feasible, mean, largest, seconds } = lots;
  const what = `${instances} Trigeiro instances`;
  return [
    atMost(`${what}, mean proven gap`, mean, 1.5, "%", 2),
    atMost(`${what}, largest gap`, largest, 6, "%", 2),
    atMost(`${what}, processor seconds each`, seconds, 0.5, "s", 2),
    {
      what: `${what}, within the capacity`,
      asked: "all",
      measured: String(feasible),
      met: feasible === instances,
    },
  ];
}

/** Milliseconds of 20,000 items × 60 periods, by how the name of what is measured starts; of others none are asked for. */
const loopLimits: readonly [start: string, limit: number][] = [
  ["MRP", 60],
  ["projected stock", 30],
  ["cover", 30],
  ["ATP", 30],
  ["rough-cut capacity", 30],
  ["one edited item", 1],
];

function loopTargets({ loops = [] }: Figures): Target[] {
  return loops.flatMap(({ name, milliseconds }) => {
    const known = loopLimits.find(([start]) => name.startsWith(start));
    if (!known) return [];
    const digits = milliseconds < 1 ? 3 : 1;
    return [atMost(`${name}, 20,000 × 60, processor time`, milliseconds, known[1], "ms", digits)];
  });
}

function percent(gap: number): string {
  return `${(100 * gap).toFixed(3)} %`;
}
