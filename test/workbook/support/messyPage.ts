import type { gatherCompany } from "../../../src/planning/data/gatherCompany";
import { monthLabel } from "../../../src/planning/data/excelDate";
import { acrossNotes } from "../../../src/planning/data/sheet/acrossNotes";
import { roles } from "../../../src/planning/data/roles";
import type { ColumnSpec } from "../../../src/planning/data/columns";
import type { CellValue } from "../../../src/planning/data/table";
import type { SourceTable } from "../../../src/workbook/readTables";
import type { MessySheet } from "./messySheets";

type Gathered = ReturnType<typeof gatherCompany>;

const head = `# Workbooks as people keep them

A planner's first sheet is an export, a report or a table of their own. These stand for them: each is opened without a
word about it, and what is said below is what the pane says under *Tables and columns* and *Issues by table* in step 1.
From each, the sales of the four items come out to the unit. The page is written by the test that opens them
(\`test/workbook/messySheets.test.ts\`), so it is what Concord does now.
`;

/** Rows and columns of a sheet that the page shows. */
const shown = { rows: 5, columns: 5 };

/** A page about the sheets: what each looks like, what was understood of it and what is doubted. */
export function messyPage(sections: readonly string[]): string {
  return [head, ...sections.map((section, at) => `## ${at + 1}. ${section}`)].join("\n");
}

/** What is said of one sheet. */
export function messySection(sheet: MessySheet, tables: readonly SourceTable[], gathered: Gathered): string {
  const { company, findings } = gathered;
  const doubts = [...new Set(findings.map(({ message }) => message))];
  return [
    `${sheet.title[0].toUpperCase()}${sheet.title.slice(1)}`,
    "",
    `Sheet *${sheet.sheet}*, its first cells:`,
    "",
    ...cornerOf(sheet.cells),
    "",
    ...company.mappings.map((mapping) => `- Understood: ${understood(mapping)}.`),
    ...[...company.mappings.flatMap(acrossNotes), ...tables.flatMap(({ notes }) => notes)].map(
      (note) => `- Read so: ${note}.`,
    ),
    ...company.mappings.flatMap(({ unused }) => unused.map((header) => `- Not used: the column ${header}.`)),
    ...doubts.map((message) => `- Said as a finding: ${message}`),
    "",
  ].join("\n");
}

function understood({
  role,
  columns,
  headers,
  monthColumns,
  guessed = [],
  yearColumn,
}: Gathered["company"]["mappings"][number]): string {
  const specs = roles[role].columns as Record<string, ColumnSpec>;
  const taken = Object.entries(columns).map(
    ([field, at]) =>
      `${headers[at]} as ${specs[field].header}${guessed.includes(field) ? ", by what it holds" : ""}`,
  );
  const months = monthColumns.map(({ month }) => month).sort((a, b) => a - b);
  const across =
    months.length > 0 && yearColumn !== undefined
      ? [`${months.length} months across, their year in the column ${headers[yearColumn]}`]
      : months.length > 0
        ? [
            `${new Set(months).size} months across, ${monthLabel(months[0])} to ${monthLabel(months[months.length - 1])}`,
          ]
        : [];
  return [roles[role].table, ...taken, ...across].join("; ");
}

function cornerOf(cells: readonly (readonly CellValue[])[]): string[] {
  const rows = cells
    .slice(0, shown.rows)
    .map((row) => Array.from({ length: shown.columns }, (_, c) => String(row[c] ?? "").replaceAll("|", "/")));
  const line = (row: readonly string[]): string => `| ${row.join(" | ")} |`;
  return [line(rows[0].map(() => "")), line(rows[0].map(() => "---")), ...rows.map(line)];
}
