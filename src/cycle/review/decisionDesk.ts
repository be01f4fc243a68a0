import type { CellValue, RawTable } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { dateSerial } from "../../workbook/cells";
import { withWorkbook } from "../../workbook/withWorkbook";
import { writeTableColumn } from "../../workbook/writeTableColumn";
import type { InputReader } from "../inputs";
import { registerRows } from "../register";
import { riskTable } from "../scenarios/risks";
import type {
  Answer,
  DecisionDesk,
  DecisionView,
  OptionView,
  RiskAnswer,
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
    return registerRows(await this.table(riskTable)).map(({ text, number }): RiskView => ({
      name: text("Risk or opportunity"),
      value: number("Value"),
      probability: number("Probability"),
      owner: text("Owner"),
      mitigation: text("Mitigation"),
      status: text("Status"),
    }));
  }

  async weigh({ name, probability, owner, mitigation }: RiskAnswer): Promise<void> {
    if (!(probability >= 0 && probability <= 1))
      throw new PlanningError("value", say`The probability lies between 0 and 100 %.`);
    const { value } = (await this.risks()).find((risk) => risk.name === name) ?? { value: NaN };
    await this.write(riskTable, "Risk or opportunity", name, {
      Probability: probability,
      Expected: Number.isNaN(value) ? null : Math.round(probability * value * 100) / 100,
      Owner: owner.trim() || null,
      Mitigation: mitigation.trim() || null,
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
    if (row === undefined)
      throw new PlanningError("notAvailable", say`The table ${name} has changed. Look at it again.`);
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
