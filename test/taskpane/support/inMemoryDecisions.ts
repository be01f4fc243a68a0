import type {
  Answer,
  DecisionDesk,
  DecisionView,
  InvestmentAnswer,
  InvestmentView,
  RiskAnswer,
  RiskMapView,
  RiskView,
} from "../../../src/cycle/review/decisionContract";

/** One question of the meeting and one risk. */
export class InMemoryDecisionDesk implements DecisionDesk {
  all: DecisionView[] = [
    {
      id: "2026-11 plan",
      question: "Is the plan as it stands the plan to run?",
      options: [
        { letter: "A", name: "The plan as it stands", effects: ["result EUR 1.2M", "served 97.0 %"] },
        { letter: "B", name: "More overtime", effects: ["result +EUR 50K"] },
      ],
      recommendation: "B: +EUR 50K of result.",
      money: 50_000,
      owner: "S&OP lead",
      due: "2026-12-01",
      outcome: "",
    },
  ];
  list: RiskView[] = [
    {
      row: 0,
      name: "Costs 5 % higher",
      value: -60_000,
      probability: NaN,
      ...{ owner: "", trigger: "", mitigation: "", status: "", fault: "" },
    },
  ];
  invested: InvestmentView[] = [
    {
      scenario: "More hours on BLOW-1",
      outlay: NaN,
      lifeYears: 8,
      rate: 0.1,
      gain: 20_000,
      netPresentValue: NaN,
      internalRate: NaN,
      paybackYears: NaN,
      worth: 106_000,
      peakBefore: 1.2,
      peakAfter: 0.98,
    },
  ];

  async currency(): Promise<string> {
    return "EUR";
  }

  async decisions(): Promise<DecisionView[]> {
    return this.all;
  }

  async decide(answer: Answer): Promise<void> {
    this.all = this.all.map((each) => (each.id === answer.id ? { ...each, ...answer } : each));
  }

  async risks(): Promise<RiskView[]> {
    return this.list;
  }

  async weigh(answer: RiskAnswer): Promise<void> {
    this.list = this.list.map((each) => (each.row === answer.row ? { ...each, ...answer } : each));
  }

  async riskMap(): Promise<RiskMapView> {
    const names = this.list.filter(({ probability }) => !Number.isNaN(probability)).map(({ name }) => name);
    return {
      columns: ["to 1 %", "above 1 %"],
      rows: [
        {
          band: "to 50 %",
          cells: [
            { names: [], severity: "low" },
            { names, severity: "high" },
          ],
        },
      ],
    };
  }

  async investments(): Promise<InvestmentView[]> {
    return this.invested;
  }

  async judgeInvestment(answer: InvestmentAnswer): Promise<void> {
    const judged = { netPresentValue: 26_000, internalRate: 0.18, paybackYears: 4 };
    this.invested = this.invested.map((each) => ({ ...each, ...answer, ...judged }));
  }
}
