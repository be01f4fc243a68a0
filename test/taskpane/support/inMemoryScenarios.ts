import type {
  BridgeStepView,
  Comparison,
  DeltaDraft,
  FamilyAgreementView,
  GapView,
  LeverChoices,
  CriterionDraft,
  ScenarioDesk,
  ScenarioView,
  ScorecardDesk,
  ScorecardView,
  SimulationDesk,
  SimulationView,
  TornadoView,
} from "../../../src/cycle/scenarios/contract";

/** A scorecard of two choices that keeps the criteria it is given. */
class InMemoryScorecardDesk implements ScorecardDesk {
  criteria: readonly CriterionDraft[] = [
    { measure: "Operating result", weight: "60", atLeast: "", atMost: "" },
    { measure: "Served in its month", weight: "40", atLeast: "plan", atMost: "" },
  ];

  view(): Promise<ScorecardView> {
    const standing = { keepsLimits: true, onFront: true, verdict: "" };
    return Promise.resolve({
      recommended: "More overtime",
      sentence: 'Take "More overtime" into the plan.',
      standings: [
        {
          ...standing,
          ...{ name: "More overtime", rank: 1, score: 78, recommended: true },
          ...{ service: 0.985, cost: 5_200_000, cash: 900_000 },
        },
        {
          ...standing,
          ...{ name: "Plan", rank: 2, score: 41, recommended: false, verdict: "On the front." },
          ...{ service: 0.97, cost: 5_000_000, cash: 950_000 },
        },
      ],
      criteria: [...this.criteria],
      measures: ["Operating result", "Served in its month", "Total cost"],
      problems: [],
    });
  }

  setCriteria(criteria: readonly CriterionDraft[]): Promise<void> {
    this.criteria = criteria;
    return Promise.resolve();
  }
}

/** A simulation that runs until it is released or stopped. */
class InMemorySimulationDesk implements SimulationDesk {
  last = { runs: 5_000, seed: 1 };
  release: () => void = () => undefined;

  view(): Promise<SimulationView> {
    const months = ["2026-03", "2026-04"];
    const rows = { plan: [0.97, 0.97], low: [0.94, 0.93], middle: [0.965, 0.96], high: [0.98, 0.98] };
    const money = { plan: [60e3, 70e3], low: [50e3, 55e3], middle: [61e3, 68e3], high: [70e3, 82e3] };
    return Promise.resolve({
      ...this.last,
      ranges: [
        { name: "Service", format: "percent", plan: 0.97, low: 0.94, middle: 0.965, high: 0.98 },
        {
          name: "Operating result",
          format: "money",
          plan: 1_200_000,
          low: 1_050_000,
          middle: 1_180_000,
          high: 1_320_000,
        },
      ],
      fans: [
        { name: "Service", format: "percent", months, ...rows },
        { name: "Operating result", format: "money", months, ...money },
      ],
    });
  }

  simulate(
    settings: { runs: number; seed: number },
    { signal, onProgress }: Parameters<SimulationDesk["simulate"]>[1],
  ): Promise<() => Promise<void>> {
    onProgress({ done: settings.runs / 4, total: settings.runs, what: "Simulating" });
    return new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(new Error("stopped")));
      this.release = () =>
        resolve(() => {
          this.last = settings;
          return Promise.resolve();
        });
    });
  }
}

/** Scenarios that live in memory; levers answer with fixed figures. */
export class InMemoryScenarioDesk implements ScenarioDesk {
  readonly scorecard = new InMemoryScorecardDesk();
  readonly simulation = new InMemorySimulationDesk();
  views: ScenarioView[] = [
    {
      name: "More overtime",
      kind: "choice",
      compared: true,
      inPlan: false,
      recommended: true,
      deltas: ["overtime of all +50 %"],
      problem: "",
    },
    {
      name: "Costs 5 % higher",
      kind: "event",
      compared: false,
      inPlan: false,
      recommended: false,
      deltas: ["cost of all +5 %"],
      problem: "",
    },
  ];
  tried: (readonly DeltaDraft[])[] = [];
  said: FamilyAgreementView[] = [
    { family: "Bottles", state: "draft", by: "", on: "", note: "" },
    { family: "Flasks", state: "changed since agreed", by: "Ann", on: "2026-03-02", note: "" },
  ];

  currency(): Promise<string> {
    return Promise.resolve("EUR");
  }

  scenarios(): Promise<ScenarioView[]> {
    return Promise.resolve(this.views);
  }

  comparison(): Promise<Comparison> {
    return Promise.resolve({
      names: ["Plan", "More overtime"],
      rows: [
        { measure: "Operating result", format: "money", better: 1, values: [1_200_000, 1_250_000] },
        { measure: "Served in its month", format: "percent", better: 1, values: [0.97, 0.985] },
      ],
    });
  }

  gaps(): Promise<GapView[]> {
    return Promise.resolve([
      {
        family: "Bottles",
        demand: 1000,
        supply: 950,
        budget: 1040,
        lastPlan: 980,
        revenueGap: -5200,
        crossOver: "2026-06",
      },
      {
        family: "All families",
        demand: 1000,
        supply: 950,
        budget: 1040,
        lastPlan: 980,
        revenueGap: -5200,
        crossOver: "",
      },
    ]);
  }

  tornado(): Promise<TornadoView[]> {
    return Promise.resolve([
      { name: "Demand ±10 %", down: -120_000, up: 110_000 },
      { name: "Costs ±5 %", down: 60_000, up: -60_000 },
    ]);
  }

  bridge(): Promise<{ against: string; steps: BridgeStepView[] }> {
    return Promise.resolve({
      against: "budget",
      steps: [
        { name: "budget", value: 1_000_000, kind: "level" },
        { name: "Volume", value: -40_000, kind: "step" },
        { name: "Price", value: 15_000, kind: "step" },
        { name: "Plan", value: 975_000, kind: "level" },
      ],
    });
  }

  choices(): Promise<LeverChoices> {
    return Promise.resolve({
      drivers: [
        { driver: "demand", meaning: "units a month" },
        { driver: "overtime", meaning: "most overtime hours a month" },
      ],
      selectors: ["all", "family: Bottles"],
      months: ["2026-03", "2026-04"],
    });
  }

  tryOut(drafts: readonly DeltaDraft[]): Promise<Comparison> {
    this.tried.push(drafts);
    return Promise.resolve({
      names: ["Plan", "What if"],
      rows: [
        { measure: "Operating result", format: "money", better: 1, values: [1_200_000, 1_260_000] },
        { measure: "Served in its month", format: "percent", better: 1, values: [0.97, 0.98] },
      ],
    });
  }

  save(name: string, drafts: readonly DeltaDraft[]): Promise<void> {
    const deltas = drafts.map(({ driver, selector, change }) => `${driver} of ${selector} ${change}`);
    this.views = [
      ...this.views,
      { name, kind: "choice", compared: false, inPlan: false, recommended: false, deltas, problem: "" },
    ];
    return Promise.resolve();
  }

  remove(name: string): Promise<void> {
    this.views = this.views.filter((view) => view.name !== name);
    return Promise.resolve();
  }

  compare(name: string, compared: boolean): Promise<void> {
    this.views = this.views.map((view) => (view.name === name ? { ...view, compared } : view));
    return Promise.resolve();
  }

  promote(name: string | undefined): Promise<void> {
    this.views = this.views.map((view) => ({ ...view, inPlan: view.name === name }));
    return Promise.resolve();
  }

  agreements(): Promise<FamilyAgreementView[]> {
    return Promise.resolve(this.said);
  }

  agree(family: string, state: "draft" | "agreed" | "disputed", by: string, note: string): Promise<void> {
    if (by === "") return Promise.reject(new Error("Say who agrees or disagrees."));
    this.said = this.said.map((each) =>
      each.family === family ? { family, state, by, on: "2026-03-05", note } : each,
    );
    return Promise.resolve();
  }
}
