import type { ScenarioMeasure } from "../../planning/reconcile/scenarios/figures";
import type { Progress } from "../../planning/control";

/** A change of one input, as the pane and the table write it. */
export interface DeltaDraft {
  driver: string;
  /** "all", "family: …", "item: …", "resource: …", "supplier: …". */
  selector: string;
  /** "+10 %", "-5 %", "+200", "=500". */
  change: string;
  /** "2026-03"; empty for open ends. */
  from: string;
  to: string;
  note: string;
}

export interface ScenarioView {
  name: string;
  kind: "choice" | "event";
  compared: boolean;
  inPlan: boolean;
  recommended: boolean;
  /** Each delta in words: "demand of all +10 %". */
  deltas: string[];
  /** Why it could not be planned; empty when all is well. */
  problem: string;
}

/** How a figure reads. */
export type FigureFormat = "money" | "units" | "percent" | "days" | "hours" | "decimal" | "tonnes";

/** Key figures of the plan and of what is compared with it. */
export interface Comparison {
  /** "Plan" first. */
  names: string[];
  rows: {
    measure: ScenarioMeasure;
    format: FigureFormat;
    better: 1 | -1 | 0;
    values: number[];
  }[];
}

/** A bar of the tornado: change of the operating result when a driver goes down and up. */
export interface TornadoView {
  name: string;
  down: number;
  up: number;
}

/** An output of the simulation: what the plan says, and where one, five and nine of ten runs end below. */
export interface RangeView {
  name: string;
  format: "money" | "percent";
  plan: number;
  low: number;
  middle: number;
  high: number;
}

/** An output of the simulation month by month. */
export interface FanView {
  name: "Service" | "Operating result" | "Cash";
  format: "money" | "percent";
  /** "2026-03". */
  months: string[];
  plan: number[];
  low: number[];
  middle: number[];
  high: number[];
}

/** What the last simulation came to. */
export interface SimulationView {
  runs: number;
  seed: number;
  ranges: RangeView[];
  fans: FanView[];
}

/** Runs the plan against what is uncertain. */
export interface SimulationDesk {
  /** Undefined while nothing is simulated. */
  view(): Promise<SimulationView | undefined>;
  /**
   * Simulates the plan; answers what writes the result onto its sheet, so that nothing is written until the end.
   *
   * @throws PlanningError for runs that are none, a row of what is uncertain that cannot be read, or when it is stopped
   */
  simulate(
    settings: { runs: number; seed: number },
    watch: { signal: AbortSignal; onProgress(progress: Progress): void },
  ): Promise<() => Promise<void>>;
}

/** A weight and hard limits as people write them. */
export interface CriterionDraft {
  measure: string;
  weight: string;
  /** "97 %", "1200000", "plan", or empty for none. */
  atLeast: string;
  atMost: string;
}

/** How a choice stands on the scorecard. */
export interface StandingView {
  name: string;
  rank: number;
  /** 0 to 100. */
  score: number;
  recommended: boolean;
  keepsLimits: boolean;
  /** Nothing is as good or better in service, cost and cash together. */
  onFront: boolean;
  service: number;
  cost: number;
  cash: number;
  verdict: string;
}

export interface ScorecardView {
  recommended: string;
  /** The recommendation in a sentence or two. */
  sentence: string;
  standings: StandingView[];
  criteria: CriterionDraft[];
  /** Figures that can be scored by. */
  measures: string[];
  /** What of the table of criteria cannot be read. */
  problems: string[];
}

/** Weighs the choices against each other. */
export interface ScorecardDesk {
  /** Scores anew with the weights and limits as they stand on the sheet; undefined while no scenario is planned. */
  view(): Promise<ScorecardView | undefined>;
  /**
   * Writes weights and limits, and what follows from them.
   *
   * @throws PlanningError for an unknown figure, a weight or a limit that is none
   */
  setCriteria(criteria: readonly CriterionDraft[]): Promise<void>;
}

/** A step of a bridge from one amount to another. */
export interface BridgeStepView {
  name: string;
  value: number;
  /** A level stands on the ground, a step between two levels. */
  kind: "level" | "step";
}

/** What may be selected for a lever. */
export interface LeverChoices {
  drivers: { driver: string; meaning: string }[];
  selectors: string[];
  /** Months of the plan: "2026-03". */
  months: string[];
}

/** Where a family's consensus stands. */
export interface FamilyAgreementView {
  family: string;
  state: "draft" | "agreed" | "disputed" | "changed since agreed";
  by: string;
  on: string;
  note: string;
}

/** A family's year ahead: units and money of demand and supply, against the budget. */
export interface GapView {
  family: string;
  demand: number;
  supply: number;
  /** NaN without a budget. */
  budget: number;
  /** NaN in the first cycle. */
  lastPlan: number;
  revenueGap: number;
  /** First month in which demand since the start overtakes supply; empty when it never does. */
  crossOver: string;
}

/** What step 4 lets planners look at, try and decide. */
export interface ScenarioDesk {
  readonly scorecard: ScorecardDesk;
  readonly simulation: SimulationDesk;
  currency(): Promise<string>;
  scenarios(): Promise<ScenarioView[]>;
  comparison(): Promise<Comparison>;
  gaps(): Promise<GapView[]>;
  tornado(): Promise<TornadoView[]>;
  /** Bridge of the gross margin to the plan, with what it is against; undefined while there is none. */
  bridge(): Promise<{ against: string; steps: BridgeStepView[] } | undefined>;
  choices(): Promise<LeverChoices>;
  /** Plans with these changes and answers the key figures beside the plan's; writes nothing. */
  tryOut(drafts: readonly DeltaDraft[]): Promise<Comparison>;
  /** Keeps changes as a scenario; Reconcile then plans it. */
  save(name: string, drafts: readonly DeltaDraft[]): Promise<void>;
  remove(name: string): Promise<void>;
  compare(name: string, compared: boolean): Promise<void>;
  /** Makes a scenario part of the plan, in place of the one before; undefined takes it out again. */
  promote(name: string | undefined): Promise<void>;
  agreements(): Promise<FamilyAgreementView[]>;
  agree(family: string, state: "draft" | "agreed" | "disputed", by: string, note: string): Promise<void>;
}
