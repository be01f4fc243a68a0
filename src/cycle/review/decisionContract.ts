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
  name: string;
  /** Change of the operating result if it happens, currency; NaN when nobody has said. */
  value: number;
  /** From 0 to 1; NaN when nobody has said. */
  probability: number;
  owner: string;
  mitigation: string;
  status: string;
}

export interface RiskAnswer {
  name: string;
  probability: number;
  owner: string;
  mitigation: string;
}

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
  /** @throws PlanningError when the probability does not lie between 0 and 1 */
  weigh(answer: RiskAnswer): Promise<void>;
}
