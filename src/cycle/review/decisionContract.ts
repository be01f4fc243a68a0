import type { RiskCell } from "../../planning/review/riskMatrix";

/** A way to answer a question: "B", "More overtime", what it brings and what it costs. */
export interface OptionView {
  letter: string;
  name: string;
  /** Result, service, stock, cash, cost, risk: as far as they are known. */
  effects: string[];
}

/** A question of the meeting as the pane shows it. */
export interface DecisionView {
  id: string;
  question: string;
  options: OptionView[];
  recommendation: string;
  /** Currency. */
  money: number;
  owner: string;
  /** ISO date; empty for none. */
  due: string;
  /** Empty while it is open. */
  outcome: string;
}

/** How a question was answered. */
export interface Answer {
  id: string;
  outcome: string;
  owner: string;
  /** ISO date. */
  due: string;
}

/** A risk or opportunity beside the plan. */
export interface RiskView {
  /** Its place among the entries of the register: names may stand there twice. */
  row: number;
  name: string;
  /** Change of the operating result if it happens, currency; NaN when nobody has said. */
  value: number;
  /** From 0 to 1; NaN when nobody has said. */
  probability: number;
  owner: string;
  /** What says that it is about to happen. */
  trigger: string;
  mitigation: string;
  /** "closed" no longer counts. */
  status: string;
  /** Why it does not count though somebody meant it to; empty when it does. */
  fault: string;
}

export type RiskAnswer = Omit<RiskView, "value" | "fault">;

/** Where risks and opportunities stand: likelihood downwards, impact across. */
export interface RiskMapView {
  /** Bands of impact, as shares of the plan's result. */
  columns: string[];
  rows: { band: string; cells: RiskCell[] }[];
}

/** Capacity that could be bought, and whether it pays. */
export interface InvestmentView {
  scenario: string;
  /** NaN while nobody has said what it costs. */
  outlay: number;
  lifeYears: number;
  /** Required return a year, a fraction. */
  rate: number;
  /** Currency a year. */
  gain: number;
  /** NaN without an outlay. */
  netPresentValue: number;
  internalRate: number;
  paybackYears: number;
  /** Most that could be paid for it at the required return. */
  worth: number;
  peakBefore: number;
  peakAfter: number;
}

export type InvestmentAnswer = Pick<InvestmentView, "scenario" | "outlay" | "lifeYears" | "rate">;

/** What the meeting of step 5 decides. */
export interface DecisionDesk {
  currency(): Promise<string>;
  decisions(): Promise<DecisionView[]>;
  /**
   * Writes the answer into the register; an empty outcome opens the question again.
   *
   * @throws PlanningError without an owner or a date
   */
  decide(answer: Answer): Promise<void>;
  risks(): Promise<RiskView[]>;
  /**
   * Writes what people say of a risk; the range of the result and the map follow. A probability that nobody has given is
   * NaN.
   *
   * @throws PlanningError when the probability does not lie between 0 and 1
   */
  weigh(answer: RiskAnswer): Promise<void>;
  riskMap(): Promise<RiskMapView>;
  investments(): Promise<InvestmentView[]>;
  /** @throws PlanningError for a negative outlay, a life below a year or an impossible rate */
  judgeInvestment(answer: InvestmentAnswer): Promise<void>;
}
