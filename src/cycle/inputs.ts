import type { Company, Finding } from "../planning/data/company";
import { runTask } from "../worker/engine";
import { askingPages } from "../workbook/askingPages";
import { readDocument } from "../workbook/documents";
import { readSourceTables, readTable, type SourceTable } from "../workbook/readTables";
import { withWorkbook } from "../workbook/withWorkbook";
import { watchChanges } from "../workbook/watch";
import { fingerprint } from "./fingerprint";
import { mappingOf, noRole, readMappingChoices, type MappingChoices } from "./mappingChoices";
import { fiscalYearName, inChosenFiscalYear, readFiscalYearChoice } from "./fiscalYearChoice";
import { inOpenedCycle, readOpenedCycle } from "./openedMonth";
import { watchSources } from "./sourceWatch";
import type { Step, StepInputs } from "./step";

export interface Sources {
  company: Company;
  /** "Actual days" as the planner's settings have them, for whichever month. */
  actualDays: number;
  /** The month chosen in the pane for fiscal years to begin in, 1 to 12; NaN for what the settings say. */
  chosenFiscalYear: number;
  findings: Finding[];
  tables: SourceTable[];
  /** By table name. */
  fingerprints: ReadonlyMap<string, string>;
  /** What planners said about their tables. */
  choices: MappingChoices;
}

/**
 * The planner's tables as the steps see them. They are read again only after the workbook told of a change, so that
 * asking for the state of the cycle costs nothing in between.
 */
export class InputReader {
  private sources: Sources | undefined;
  private readonly own = new Map<string, SourceTable | undefined>();
  /** How often tables were forgotten. */
  private changes = 0;
  private watching = false;
  /** Sheets with tables of the cycle, as last read. */
  private sourceSheets: ReadonlySet<string> = new Set();

  /** Forgets what was read; the next question reads the workbook again. */
  forget(): void {
    this.sources = undefined;
    this.forgetOwn();
  }

  /** Forgets Concord's own tables: a step has written new ones. */
  forgetOwn(): void {
    this.changes += 1;
    this.own.clear();
  }

  async read(onTable?: (name: string, done: number, total: number) => void): Promise<Sources> {
    await this.watch();
    if (this.sources) return this.sources;
    const [tables, choices, opened, chosenFiscalYear] = await withWorkbook(async (context) => [
      await readSourceTables(context, onTable),
      await readMappingChoices(context),
      await readOpenedCycle(context),
      await readFiscalYearChoice(context),
    ]);
    const fingerprints = new Map<string, string>();
    for (const table of tables) {
      const choice = choices[table.name];
      // A table that is understood differently is another input, though its cells are the same.
      const how = choice ? ` ${JSON.stringify(choice)}` : "";
      fingerprints.set(table.name, (await fingerprint(table)) + how);
    }
    const used = tables.filter(({ name }) => choices[name]?.role !== noRole);
    const read = await runTask("gatherCompany", [
      inChosenFiscalYear(
        used.map(({ name, headers, rows }) => ({ name, headers, rows })),
        chosenFiscalYear,
      ),
      used.flatMap((table) => (choices[table.name] && mappingOf(table, choices[table.name])) || []),
    ]);
    const company = inOpenedCycle(read.company, opened);
    const mapped = new Set(company.mappings.map(({ table }) => table));
    this.sourceSheets = new Set(tables.filter(({ name }) => mapped.has(name)).map(({ sheet }) => sheet));
    const { actualDays } = read.company.settings;
    const unused = tables.filter(({ name }) => !mapped.has(name) && !choices[name]);
    // What nobody would take for data is neither listed nor complained of.
    const pages = await withWorkbook((context) => askingPages(context, unused));
    this.sources = {
      company,
      actualDays,
      chosenFiscalYear,
      findings: read.findings.filter(({ table }) => !pages.has(table)),
      tables: tables.filter(({ name }) => !pages.has(name)),
      fingerprints,
      choices,
    };
    return this.sources;
  }

  /** Calls back when people have changed the sheets of the tables that the steps read, once for a burst of edits. */
  async follow(onChange: () => void): Promise<void> {
    await this.watch();
    await watchSources((sheet) => this.sourceSheets.has(sheet), onChange);
  }

  /** Concord's own tables by name; those that do not exist are left out. */
  async readOwn(names: readonly string[]): Promise<Map<string, SourceTable>> {
    const found = new Map<string, SourceTable>();
    const keep = (name: string, table: SourceTable | undefined): void => {
      if (table) found.set(name, table);
    };
    const unread = names.filter((name) => !this.own.has(name));
    for (const name of names) keep(name, this.own.get(name));
    if (unread.length > 0) {
      const { changes } = this;
      await withWorkbook(async (context) => {
        for (const name of unread) {
          const table = await readTable(context, name);
          keep(name, table);
          // What changed while it was read is old already.
          if (changes === this.changes) this.own.set(name, table);
        }
      });
    }
    return found;
  }

  /** All that a step may look at but for its memory, which is large and which no preview needs. */
  async forStep(step: Step): Promise<StepInputs> {
    const { company, findings, tables, fingerprints } = await this.read();
    const own = await this.readOwn([...step.reads, ...step.keeps]);
    return { company, findings, sources: tables, fingerprints, own };
  }

  /** What the step's last run left; undefined at first. */
  async memoryOf({ memory }: Step): Promise<unknown> {
    return memory && withWorkbook((context) => readDocument(context, memory));
  }

  /** Fingerprint of every table that goes into a step, by name. */
  async fingerprints(step: Step): Promise<Record<string, string>> {
    const { company, fingerprints, chosenFiscalYear } = await this.read();
    const roles = new Set<string>([...step.needs, ...step.uses]);
    const inputs: Record<string, string> = {};
    for (const { table, role } of company.mappings) {
      if (roles.has(role)) inputs[table] = fingerprints.get(table) ?? "";
    }
    if (!Number.isNaN(chosenFiscalYear)) inputs[fiscalYearName] = String(chosenFiscalYear);
    for (const [name, table] of await this.readOwn(step.reads)) inputs[name] = await fingerprint(table);
    return inputs;
  }

  private async watch(): Promise<void> {
    if (this.watching) return;
    this.watching = true;
    await watchChanges(() => this.forget());
  }
}
