import type { CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { VersionInfo } from "./contract";
import { versionContentTable, versionTable } from "./planTables";
import { say } from "../../planning/words";

const kinds: Record<VersionInfo["kind"], string> = {
  cycle: "Cycle closed",
  "sign-off": "Signed off",
  saved: "Saved",
};

/** The list of versions: what a planner or an auditor may want to know without unpacking them. */
export function versionSheet(versions: readonly VersionInfo[]): SheetSpec {
  const latest = [...versions].reverse();
  return {
    name: versionTable,
    title: say`Versions of the plan`,
    note: say`Inputs, forecasts, plans and decisions as they stood, kept compressed inside this file. =SOP.VERSION("2026-03", "Consensus", items, months) reads one; the pane compares any two. The seal is the SHA-256 of what is kept.`,
    origin: say`Kept by Concord. Removing a row here removes nothing from the file.`,
    blocks: [
      {
        kind: "table",
        name: versionTable,
        columns: [
          { header: "Version", format: "text", width: 24 },
          { header: "Cycle", format: "text", width: 18 },
          { header: "Why", format: "text", width: 14 },
          { header: "Made", format: "text", width: 18 },
          { header: "By", format: "text", width: 18 },
          { header: "Tables", format: "integer", width: 9 },
          { header: "Size kB", format: "unitsOneDecimal", width: 10 },
          { header: "Plan seal", format: "text", width: 20 },
          { header: "Seal", format: "text", width: 68 },
          { header: "Note", format: "text", width: 50 },
        ],
        rows: latest.map(
          ({ id, cycle, kind, at, by, tables, bytes, planSeal, seal, note }): CellContent[] => [
            id,
            cycle,
            kinds[kind],
            at.slice(0, 16).replace("T", " "),
            by || null,
            tables.length,
            Math.round(bytes / 102.4) / 10,
            planSeal,
            seal,
            note || null,
          ],
        ),
      },
      {
        kind: "table",
        name: versionContentTable,
        heading: say`What they hold`,
        columns: [
          { header: "Version", format: "text", width: 24 },
          { header: "Table kept", format: "text", width: 18 },
          { header: "Rows", format: "units", width: 14 },
          { header: "Columns", format: "units", width: 18 },
          { header: "Kept", format: "text", width: 18 },
          { header: "Fingerprint", format: "text", width: 16 },
        ],
        rows: latest.flatMap(({ id, tables }) =>
          tables.map(({ name, rows, columns, whole, fingerprint }): CellContent[] => [
            id,
            name,
            rows,
            columns,
            whole ? "every cell" : "fingerprint only",
            fingerprint,
          ]),
        ),
      },
    ],
    charts: [],
    print: "width",
  };
}
