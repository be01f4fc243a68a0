import type { CellValue, RawTable } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { dateSerial } from "../../workbook/cells";
import { captureSheets, republishSheet } from "../../workbook/publish";
import { withWorkbook } from "../../workbook/withWorkbook";
import { writeTableColumn } from "../../workbook/writeTableColumn";
import type { InputReader } from "../inputs";
import { registerRows } from "../register";
import { investmentTable, judgedCells } from "../scenarios/investments";
import { readRisks, riskFault, riskTable } from "../scenarios/riskRegister";
import { planRange, planResultIn, rangeTable, riskMapOf, riskSheet } from "../scenarios/risks";
import type {
  Answer,
  DecisionDesk,
  DecisionView,
  InvestmentAnswer,
  InvestmentView,
  OptionView,
  RiskAnswer,
  RiskMapView,
  RiskView,
} from "./decisionContract";
import { decisionTable } from "./sheets";

/** The questions of the meeting and the risks beside the plan, as their registers have them. */
export class WorkbookDecisionDesk implements DecisionDesk {
  constructor(private readonly inputs: InputReader) {}

  async currency(): Promise<string> {
    return (await this.inputs.read()).company.settings.currency;
  }

  async decisions(): Promise<DecisionView[]> {
    return registerRows(await this.table(decisionTable)).map(({ text, number, day }): DecisionView => ({
      id: text("Id"),
      question: text("Question"),
      options: optionsIn(text("Options")),
      recommendation: text("Recommendation"),
      money: number("At stake"),
      owner: text("Owner"),
      due: day("Due"),
      outcome: text("Outcome"),
    }));
  }

  async decide({ id, outcome, owner, due }: Answer): Promise<void> {
    if (owner.trim() === "") throw new PlanningError("value", say`Say who carries the decision out.`);
    if (due === "") throw new PlanningError("value", say`Say by when it is carried out.`);
    await this.write(decisionTable, "Id", id, {
      Owner: owner.trim(),
      Due: dateSerial(due),
      Outcome: outcome.trim() || null,
    });
  }

  async risks(): Promise<RiskView[]> {
    return readRisks(await this.table(riskTable)).map((entry, row): RiskView => ({
      row,
      name: entry.name,
      value: entry.value,
      probability: typeof entry.Probability === "number" ? entry.Probability : NaN,
      owner: textOf(entry.Owner),
      trigger: textOf(entry.Trigger),
      mitigation: textOf(entry.Mitigation),
      status: textOf(entry.Status),
      fault: riskFault(entry),
    }));
  }

  async weigh({ row, name, probability, owner, trigger, mitigation, status }: RiskAnswer): Promise<void> {
    if (!(probability >= 0 && probability <= 1))
      throw new PlanningError("value", say`The probability lies between 0 and 100 %.`);
    this.inputs.forgetOwn();
    const own = await this.inputs.readOwn([riskTable, rangeTable]);
    const entries = readRisks(own.get(riskTable));
    const entry = entries.at(row);
    if (entry?.name !== name) throw gone(riskTable);
    entry.Probability = probability;
    entry.Owner = owner.trim() || null;
    entry.Trigger = trigger.trim() || null;
    entry.Mitigation = mitigation.trim() || null;
    entry.Status = status.trim() || null;
    const result = planResultIn(own.get(rangeTable));
    const currency = await this.currency();
    await withWorkbook(async (context) => {
      const [before] = await captureSheets(context, "reconcile", (sheet) => sheet === riskTable);
      const sheet = riskSheet(entries, planRange(entries, result), result, currency, before?.origin ?? "");
      await republishSheet(context, "reconcile", sheet);
    });
    this.inputs.forgetOwn();
  }

  async riskMap(): Promise<RiskMapView> {
    const own = await this.inputs.readOwn([riskTable, rangeTable]);
    return riskMapOf(readRisks(own.get(riskTable)), planResultIn(own.get(rangeTable)));
  }

  async investments(): Promise<InvestmentView[]> {
    return registerRows(await this.table(investmentTable))
      .filter(({ number }) => !Number.isNaN(number("Gain a year")))
      .map(({ text, number }): InvestmentView => ({
        scenario: text("Scenario"),
        outlay: number("Outlay"),
        lifeYears: number("Life years"),
        rate: number("Required return"),
        gain: number("Gain a year"),
        netPresentValue: number("Net present value"),
        internalRate: number("Internal rate"),
        paybackYears: number("Payback years"),
        worth: number("Worth at most"),
        peakBefore: number("Peak load before"),
        peakAfter: number("Peak load after"),
      }));
  }

  async judgeInvestment({ scenario, outlay, lifeYears, rate }: InvestmentAnswer): Promise<void> {
    if (!(lifeYears >= 1 && lifeYears <= 50))
      throw new PlanningError("value", say`The life is a number of years from 1 to 50.`);
    if (!(outlay >= 0)) throw new PlanningError("value", say`An outlay must not be negative.`);
    const life = Math.round(lifeYears);
    this.inputs.forgetOwn();
    const gain = (await this.investments()).find((each) => each.scenario === scenario)?.gain ?? NaN;
    if (Number.isNaN(gain)) throw gone(investmentTable);
    await this.write(investmentTable, "Scenario", scenario, {
      Outlay: outlay,
      "Life years": life,
      "Required return": rate,
      ...judgedCells(outlay, life, rate, gain),
    });
  }

  /** Writes some cells of the row with this key; all of the others stay as they are. */
  private async write(
    name: string,
    keyHeader: string,
    key: string,
    cells: Record<string, CellValue>,
  ): Promise<void> {
    this.inputs.forgetOwn();
    const row = registerRows(await this.table(name)).find(({ text }) => text(keyHeader) === key)?.row;
    if (row === undefined) throw gone(name);
    await withWorkbook(async (context) => {
      for (const [header, value] of Object.entries(cells))
        await writeTableColumn(context, name, header, new Map([[row, value]]));
    });
    this.inputs.forgetOwn();
  }

  private async table(name: string): Promise<RawTable | undefined> {
    return (await this.inputs.readOwn([name])).get(name);
  }
}

function gone(table: string): PlanningError {
  return new PlanningError("notAvailable", say`The table ${table} has changed. Look at it again.`);
}

function textOf(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}

/** The options of a question as `optionText` has written them: "A Plan: result EUR 1M, served 97 %; B …". */
export function optionsIn(text: string): OptionView[] {
  return text
    .split(/;\s+(?=[A-F]\s)/)
    .filter((part) => part.trim() !== "")
    .map((part): OptionView => {
      const [, letter = "", rest = part] = /^([A-F])\s+(.*)$/s.exec(part.trim()) ?? [];
      const at = rest.indexOf(": ");
      if (at < 0) return { letter, name: rest.replace(/\.$/, ""), effects: [] };
      // Amounts have points, never commas with a space.
      return { letter, name: rest.slice(0, at), effects: rest.slice(at + 2).split(", ") };
    });
}
