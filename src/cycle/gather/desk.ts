import { monthLabel, monthOf } from "../../planning/data/excelDate";
import type { RoleSpec } from "../../planning/data/columns";
import type { RawTable, RoleId, TableMapping } from "../../planning/data/company";
import { roleIds, roles } from "../../planning/data/roles";
import { acrossNotes, monthsAcross } from "../../planning/data/sheet/acrossNotes";
import type { CellValue } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import { insertWorkbook } from "../../workbook/insertWorkbook";
import { splitReference } from "../../workbook/addresses";
import type { SourceTable } from "../../workbook/readTables";
import { writeTableColumn } from "../../workbook/writeTableColumn";
import { withWorkbook } from "../../workbook/withWorkbook";
import { writeFiscalYearChoice, writtenFiscalYear } from "../fiscalYearChoice";
import type { InputReader } from "../inputs";
import { mappingOf, noRole, writeMappingChoice } from "../mappingChoices";
import { eachOf, inSlices } from "../slices";
import { columnOf } from "../wideTable";
import type {
  Correction,
  FiscalYearStart,
  GatherDesk,
  IssueGroup,
  IssueLine,
  TableChoice,
  TableUse,
} from "./contract";
import { doubtsOf } from "./doubts";
import { sampleFile } from "./sampleFile";
import { adjustTable, issueTable } from "./sheets";
import { said, say } from "../../planning/words";

/** Looks at what step 1 found, and keeps what the planner decides about it. */
export class WorkbookGatherDesk implements GatherDesk {
  constructor(private readonly inputs: InputReader) {}

  async issues(): Promise<IssueGroup[]> {
    const table = (await this.inputs.readOwn([issueTable])).get(issueTable);
    const groups = new Map<string, IssueLine[]>();
    if (!table?.headers.includes("Table")) return [];
    for (const row of table.rows) {
      const text = (header: string): string => String(row[columnOf(table, header)] ?? "");
      if (text("Severity") === "none") continue;
      const target = splitReference(text("Cell"));
      const line: IssueLine = {
        tone: tones[text("Severity")] ?? "neutral",
        text: text("What is wrong and what to do"),
        ...(target ? { target } : {}),
      };
      groups.set(text("Table"), [...(groups.get(text("Table")) ?? []), line]);
    }
    // The sheet has the gravest first, and so have the groups.
    return [...groups].map(([name, issues]) => ({ table: name, issues }));
  }

  async corrections(): Promise<Correction[]> {
    const table = (await this.inputs.readOwn([adjustTable])).get(adjustTable);
    return table ? correctionsOf(table) : [];
  }

  async decide(corrections: readonly Correction[], accepted: boolean): Promise<void> {
    this.inputs.forgetOwn();
    const present = new Map((await this.corrections()).map((each) => [each.row, each] as const));
    for (const { row, item, month } of corrections)
      if (present.get(row)?.item !== item || present.get(row)?.month !== month)
        throw new PlanningError("notAvailable", say`The table ${adjustTable} has changed. Look at it again.`);
    const values = new Map<number, CellValue>(corrections.map(({ row }) => [row, accepted ? "yes" : "no"]));
    await withWorkbook((context) => writeTableColumn(context, adjustTable, "Apply", values));
    this.inputs.forgetOwn();
  }

  async tables(): Promise<TableUse[]> {
    const { tables, choices, company, findings } = await this.inputs.read();
    const uses = await inSlices(
      eachOf(tables, (table) => {
        const used = company.mappings.find((mapping) => mapping.table === table.name);
        const own = findings.filter((finding) => finding.table === table.name);
        return useOf(table, used ?? mappingOf(table, choices[table.name]), doubtsOf(own));
      }),
    );
    const rank = ({ role, doubtful, open, doubts }: TableUse): number => {
      if (role === "") return 1;
      return open.some(({ required }) => required) ? 3 : doubtful.length + doubts.length > 0 ? 2 : 0;
    };
    return uses.sort((a, b) => rank(b) - rank(a) || a.table.localeCompare(b.table));
  }

  kinds(): Promise<{ role: string; name: string }[]> {
    const kinds = roleIds.map((role) => ({ role, name: roles[role].table }));
    return Promise.resolve([{ role: noRole, name: "" }, ...kinds]);
  }

  async choose(table: string, choice: TableChoice): Promise<void> {
    const before = (await this.inputs.read()).choices[table];
    const sameKind = choice.role === undefined || choice.role === before?.role;
    const fields = { ...(sameKind ? before?.fields : {}), ...choice.fields };
    const role = choice.role ?? before?.role;
    await withWorkbook((context) =>
      writeMappingChoice(context, table, { ...(role === undefined ? {} : { role }), fields }),
    );
    this.inputs.forget();
  }

  async fiscalYear(): Promise<FiscalYearStart> {
    const { tables, chosenFiscalYear } = await this.inputs.read();
    return { written: writtenFiscalYear(tables), chosen: chosenFiscalYear };
  }

  async chooseFiscalYear(month: number): Promise<void> {
    await withWorkbook((context) => writeFiscalYearChoice(context, month));
    this.inputs.forget();
  }

  lookAgain(): Promise<void> {
    this.inputs.forget();
    return Promise.resolve();
  }

  async addSample(address: string): Promise<void> {
    const file = await sampleFile(address);
    await withWorkbook((context) => insertWorkbook(context, file));
    this.inputs.forget();
  }
}

const tones: Record<string, IssueLine["tone"]> = { critical: "bad", warning: "warning", info: "neutral" };

function correctionsOf(table: RawTable): Correction[] {
  return table.rows.flatMap((cells, row): Correction[] => {
    const at = (header: string): CellValue => cells[columnOf(table, header)] ?? null;
    const month = at("Month");
    if (typeof month !== "number") return [];
    return [
      {
        row,
        item: String(at("Item")),
        description: String(at("Description") ?? ""),
        month: monthLabel(monthOf(month)),
        kind: String(at("Kind")),
        ordered: Number(at("Ordered")),
        cleaned: Number(at("Cleaned")),
        why: String(at("Why") ?? ""),
        accepted:
          String(at("Apply") ?? "")
            .trim()
            .toLowerCase() === "yes",
      },
    ];
  });
}

function useOf(table: SourceTable, mapping: TableMapping | undefined, doubts: string[]): TableUse {
  const rows = table.rows.filter((row) => row.some((cell) => cell !== null)).length;
  const months = mapping ? monthsAcross(mapping) : 0;
  const place = `${table.sheet}!${table.address}`;
  const use = { table: table.name, place, rows, months, notes: table.notes, doubts };
  if (!mapping) return { ...use, role: "", purpose: "", understood: [], doubtful: table.headers, open: [] };
  const { columns, purpose }: RoleSpec = roles[mapping.role satisfies RoleId];
  const filled = Object.entries(mapping.columns).sort((a, b) => a[1] - b[1]);
  const across = [
    ...(mapping.monthColumns.length > 0 ? ["date", "ordered"] : []),
    ...(mapping.itemColumns ? ["item", "ordered"] : []),
  ];
  const guessed = (mapping.guessed ?? []).map(
    (field) =>
      say`${table.headers[mapping.columns[field]]} was taken as ${columns[field].header} by what it holds`,
  );
  return {
    ...use,
    role: mapping.role,
    purpose: said(purpose),
    notes: [...guessed, ...acrossNotes(mapping), ...table.notes],
    understood: filled.map(([field, position]) => ({
      header: table.headers[position],
      as: columns[field].header,
    })),
    doubtful: mapping.unused,
    open: Object.entries(columns)
      .filter(([field]) => !(field in mapping.columns) && !across.includes(field))
      .map(([field, { header, required }]) => ({ field, header, required })),
  };
}
