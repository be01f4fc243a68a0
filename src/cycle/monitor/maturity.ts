import type { RawTable } from "../../planning/data/table";
import { maturityOf, type Maturity, type MaturityStage } from "../../planning/review/maturity";
import { say } from "../../planning/words";
import type { CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { accuracyTable } from "../demand/sheets";
import { issueTable } from "../gather/sheets";
import { percent } from "../format";
import { agreementTable } from "../reconcile/agreement";
import { gapTable } from "../reconcile/sheets";
import { commitmentTable } from "../reconcile/standing";
import { registerRows, type RegisterRow } from "../register";
import { decisionTable } from "../review/sheets";
import { signOffTable } from "../review/signoffs";
import { riskTable } from "../scenarios/riskRegister";
import { scenarioListTable } from "../scenarios/register";
import { capacityTable, targetsTable } from "../supply/sheets";
import { versionTable } from "../versions/planTables";
import { exceptionTable } from "./exceptionSheet";
import type { KeyFigure } from "./keyFigures";

export const maturityTable = "SOP_Maturity";

/** The tables that tell what the company does. */
export const maturityInputs = [
  issueTable,
  accuracyTable,
  targetsTable,
  capacityTable,
  agreementTable,
  commitmentTable,
  gapTable,
  scenarioListTable,
  riskTable,
  decisionTable,
  signOffTable,
  exceptionTable,
  versionTable,
];

/** Something that is done or not, how that shows, and what to do where it is not. */
export interface JudgedPractice {
  stage: MaturityStage;
  practice: string;
  met: boolean;
  evidence: string;
  next: string;
}

/** What of good planning the workbook shows to be done. */
export function practicesOf(
  own: ReadonlyMap<string, RawTable>,
  figures: readonly KeyFigure[],
): JudgedPractice[] {
  const seen = new Evidence(own, figures);
  return [...reacting(seen), ...anticipating(seen), ...collaborating(seen), ...orchestrating(seen)];
}

/** Counts in the tables by which practices are judged. */
class Evidence {
  constructor(
    private readonly own: ReadonlyMap<string, RawTable>,
    readonly figures: readonly KeyFigure[],
  ) {}

  has(table: string): boolean {
    return this.own.has(table);
  }

  rows(table: string): RegisterRow[] {
    return registerRows(this.own.get(table));
  }

  count(table: string, which: (row: RegisterRow) => boolean = () => true): number {
    return this.rows(table).filter(which).length;
  }

  /** NaN where the month has no such figure. */
  figure(name: string): number {
    return this.figures.find((each) => each.name === name)?.value ?? NaN;
  }
}

const filled = (header: string) => (row: RegisterRow) => row.text(header) !== "";
const is = (header: string, value: string) => (row: RegisterRow) => row.text(header) === value;
const share = (part: number, of: number): string => say`${part} of ${of}`;

/** Makes practices of a stage. */
const at =
  (stage: MaturityStage) =>
  (practice: string, met: boolean, evidence: string, next: string): JudgedPractice => ({
    stage,
    practice,
    met,
    evidence,
    next: met ? "" : next,
  });

function reacting(seen: Evidence): JudgedPractice[] {
  const react = at("Reacting");
  const critical = seen.count(issueTable, is("Severity", "critical"));
  const tested = seen.count(accuracyTable);
  return [
    react(
      say`Data are checked before they are planned with`,
      seen.has(issueTable) && critical === 0,
      say`${critical} critical issues`,
      say`Settle the critical issues of SOP_Data_Issues.`,
    ),
    react(
      say`Forecasts are tested against the past`,
      tested > 0,
      say`${tested} items tested`,
      say`Run Demand.`,
    ),
    react(
      say`The month is measured against the plan`,
      seen.figures.length > 2,
      say`${seen.figures.length} key figures`,
      say`Add deliveries and actuals of the month.`,
    ),
  ];
}

function anticipating(seen: Evidence): JudgedPractice[] {
  const anticipate = at("Anticipating");
  const tested = seen.count(accuracyTable);
  const added = seen.count(accuracyTable, ({ number }) => number("Value added") > 0);
  const [items, resources] = [seen.count(targetsTable), seen.count(capacityTable)];
  const bias = seen.figure("Forecast bias");
  return [
    anticipate(
      say`Forecasts beat last year's value for most items`,
      tested > 0 && added > tested / 2,
      share(added, tested),
      say`Look at the items of SOP_Fcst_Accuracy without value added.`,
    ),
    anticipate(
      say`Stock targets follow from service and uncertainty`,
      items > 0,
      say`${items} items with a target`,
      say`Run Supply with stock policies.`,
    ),
    anticipate(
      say`The plan respects capacity`,
      resources > 0,
      say`${resources} resources`,
      say`Add resources and their calendars.`,
    ),
    anticipate(
      say`Forecasts lean to neither side`,
      Math.abs(bias) <= 0.05,
      say`bias ${percent(bias)}`,
      say`Correct the streams that lean to one side.`,
    ),
  ];
}

function collaborating(seen: Evidence): JudgedPractice[] {
  const collaborate = at("Collaborating");
  const [agreed, families] = [seen.count(agreementTable, is("Status", "agreed")), seen.count(agreementTable)];
  const [committed, lines] = [
    seen.count(commitmentTable, is("Standing", "committed")),
    seen.count(commitmentTable),
  ];
  const budgeted = seen.count(gapTable, (row) => is("Line", "Budget")(row) && row.number("Total") > 0);
  const scenarios = seen.count(scenarioListTable, filled("Kind"));
  const [decided, questions] = [
    seen.count(decisionTable, filled("Outcome")),
    seen.count(decisionTable, filled("Id")),
  ];
  return [
    collaborate(
      say`Every family's consensus is agreed`,
      families > 0 && agreed === families,
      share(agreed, families),
      say`Agree the families in step 4.`,
    ),
    collaborate(
      say`Plans are held against the budget in money`,
      budgeted > 0,
      say`${budgeted} lines with a budget`,
      say`Add the budget.`,
    ),
    collaborate(
      say`Choices are compared before the meeting`,
      scenarios >= 5,
      say`${scenarios} scenarios`,
      say`Keep at least five scenarios in SOP_Scenarios.`,
    ),
    collaborate(
      say`Decisions have an outcome`,
      questions > 0 && decided >= 0.8 * questions,
      share(decided, questions),
      say`Write the outcomes into SOP_Decisions.`,
    ),
    collaborate(
      say`The plan is committed`,
      lines > 0 && committed === lines,
      share(committed, lines),
      say`Open the gates, or waive them with a reason.`,
    ),
  ];
}

function orchestrating(seen: Evidence): JudgedPractice[] {
  const orchestrate = at("Orchestrating");
  const [signed, roles] = [seen.count(signOffTable, is("State", "signed")), seen.count(signOffTable)];
  const weighed = seen.count(riskTable, ({ number }) => number("Probability") >= 0);
  const mitigated = seen.count(riskTable, filled("Mitigation"));
  const [owned, exceptions] = [
    seen.count(exceptionTable, filled("Owner")),
    seen.count(exceptionTable, filled("Id")),
  ];
  const coded = seen.count(exceptionTable, filled("Cause"));
  const closedCycles = seen.count(versionTable, is("Why", "Cycle closed"));
  const changed = seen.figure("Plan changed inside 3 months");
  return [
    orchestrate(
      say`All roles have signed one plan`,
      roles > 0 && signed === roles,
      share(signed, roles),
      say`Have every role sign in step 5.`,
    ),
    orchestrate(
      say`Risks have a probability and a mitigation`,
      weighed >= 3 && mitigated > 0,
      say`${weighed} weighed, ${mitigated} with a mitigation`,
      say`Weigh the risks in step 5.`,
    ),
    orchestrate(
      say`Exceptions have owners and causes`,
      exceptions > 0 && owned >= 0.8 * exceptions && coded > 0,
      say`${owned} of ${exceptions} with an owner, ${coded} with a cause`,
      say`Name owners and causes in the Exceptions tab.`,
    ),
    orchestrate(
      say`Cycles are closed and compared with each other`,
      closedCycles >= 3,
      say`${closedCycles} cycles closed`,
      say`Close each cycle with the roll-forward.`,
    ),
    orchestrate(
      say`The near plan is stable`,
      changed <= 0.1,
      Number.isNaN(changed) ? say`not known yet` : say`${percent(changed)} changed`,
      say`Keep to time fences for the next three months.`,
    ),
  ];
}

/** The sentence that sums up where the process stands, and what would bring it on. */
export function maturitySentence(
  { reached, stages }: Maturity,
  practices: readonly JudgedPractice[],
): string {
  const met = stages.reduce((sum, each) => sum + each.met, 0);
  const next = practices.find((each) => !each.met);
  const stands = reached
    ? say`The process stands at the stage "${reached}": ${met} of ${practices.length} practices are met.`
    : say`The process is below the first stage: ${met} of ${practices.length} practices are met.`;
  return next ? say`${stands} Next: ${next.next}` : stands;
}

/** The self-assessment: practice by practice, how it shows, and what to do next. */
export function maturitySheet(practices: readonly JudgedPractice[], origin: string): SheetSpec {
  return {
    name: maturityTable,
    title: say`How mature the process is`,
    note: say`Four stages after Gartner, read from what this workbook shows to be done. A stage counts when three of four of its practices are met, and those of the stages below.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: maturityTable,
        heading: maturitySentence(maturityOf(practices), practices),
        columns: [
          { header: "Stage", format: "text", width: 22 },
          { header: "Practice", format: "text", width: 46, wrap: true },
          { header: "Met", format: "text", width: 12, align: "Center" },
          { header: "Evidence", format: "text", width: 30, wrap: true },
          { header: "Next step", format: "text", width: 50, wrap: true },
        ],
        rows: practices.map(({ stage, practice, met, evidence, next }): CellContent[] => [
          stage,
          practice,
          met ? "yes" : "no",
          evidence,
          next || null,
        ]),
        rules: [{ kind: "rows", column: "Met", equals: "no", tone: "warning" }],
      },
    ],
    charts: [],
    freezeHeaderOf: maturityTable,
    print: "width",
  };
}
