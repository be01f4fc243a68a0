import { z } from "zod";
import { monthLabel } from "../../planning/data/excelDate";
import { historyByItem } from "../../planning/data/historyPanel";
import type { RawTable } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import { sha256Hex } from "../../planning/monitor/sha256";
import { runTask } from "../../worker/engine";
import { readDocument, writeDocument, type DocumentKind } from "../../workbook/documents";
import { listTables } from "../../workbook/listTables";
import { readPackedPart, writePackedPart } from "../../workbook/packedParts";
import { publishSheets } from "../../workbook/publish";
import { withWorkbook } from "../../workbook/withWorkbook";
import { fingerprint } from "../fingerprint";
import { hundredths } from "../format";
import type { InputReader, Sources } from "../inputs";
import { planSeal, sealedTables } from "../review/signoffs";
import { monthLabels } from "../wideTable";
import { versionSheet } from "./archiveSheet";
import type { VersionInfo, VersionKind, VersionTable } from "./contract";
import { isArchived } from "./planTables";
import { say } from "../../planning/words";

/**
 * Larger tables are kept by their fingerprint alone, so that a workbook of 2,000 items grows by less than 2 MB a cycle.
 * What a sign-off covers is kept cell by cell, so that it can say what changed.
 */
const mostCells = { sealed: 1_500_000, own: 200_000, source: 60_000 };
/** Months of sales by item that a version keeps, whatever the size of the sales table. */
const historyMonths = 36;
export const historyTable = "Demand by item and month";

const schema = z.object({
  version: z.literal(1),
  versions: z.array(
    z.object({
      id: z.string(),
      cycle: z.string(),
      kind: z.enum(["cycle", "sign-off", "saved"]),
      at: z.string(),
      by: z.string(),
      note: z.string(),
      seal: z.string(),
      planSeal: z.string(),
      bytes: z.number(),
      tables: z.array(
        z.object({
          name: z.string(),
          rows: z.number(),
          columns: z.number(),
          whole: z.boolean(),
          fingerprint: z.string(),
        }),
      ),
    }),
  ),
});

const versionIndex: DocumentKind<{ version: 1; versions: VersionInfo[] }> = { name: "versions", schema };

export function versionPart(id: string): string {
  return `version-${id}`;
}

/** All versions that the workbook holds, in the order in which they were made. */
export async function listVersions(): Promise<VersionInfo[]> {
  const stored = await withWorkbook((context) => readDocument(context, versionIndex));
  return stored?.versions ?? [];
}

interface Contents {
  tables: RawTable[];
  described: VersionTable[];
  planSeal: string;
}

/** What a version made now would hold: Concord's own tables, the planner's tables, and demand by item and month. */
export async function presentTables(inputs: InputReader): Promise<Contents> {
  const sources = await inputs.read();
  const listed = await withWorkbook(listTables);
  const wanted = listed.filter(({ name, own }) => own && isArchived(name)).map(({ name }) => name);
  const own = [...(await inputs.readOwn(wanted)).values()];
  const described: VersionTable[] = [];
  const tables: RawTable[] = [];
  const add = ({ name, headers, rows }: RawTable, most: number, print: string): void => {
    const whole = headers.length * rows.length <= most;
    described.push({ name, rows: rows.length, columns: headers.length, whole, fingerprint: print });
    if (whole) tables.push({ name, headers, rows });
  };
  for (const table of own)
    add(
      table,
      sealedTables.includes(table.name) ? mostCells.sealed : mostCells.own,
      await fingerprint(table),
    );
  for (const table of sources.tables)
    add(table, mostCells.source, sources.fingerprints.get(table.name)?.slice(0, 14) ?? "");
  const history = demandByMonth(sources);
  add(history, Infinity, await fingerprint(history));
  const sealed = sealedTables.flatMap((name) => own.find((table) => table.name === name) ?? []);
  return { tables, described, planSeal: await planSeal(sealed) };
}

/** Keeps the plan as it is now under a new id, and lists it on its sheet. */
export async function saveVersion(
  inputs: InputReader,
  { kind, by, note, at }: { kind: VersionKind; by: string; note: string; at: string },
): Promise<VersionInfo> {
  const { tables, described, planSeal: sealOfPlan } = await presentTables(inputs);
  const { company } = await inputs.read();
  const cycle = monthLabel(company.settings.firstMonth);
  const packed = await runTask("packTables", [tables]);
  const versions = await listVersions();
  const info: VersionInfo = {
    id: `${cycle}.${versions.filter((each) => each.cycle === cycle).length + 1}`,
    cycle,
    kind,
    at,
    by,
    note,
    seal: sha256Hex(packed),
    planSeal: sealOfPlan,
    bytes: packed.length,
    tables: described,
  };
  const next = [...versions, info];
  await withWorkbook(async (context) => {
    await writePackedPart(context, versionPart(info.id), packed);
    await writeDocument(context, versionIndex, { version: 1, versions: next });
    await publishSheets(context, "versions", [versionSheet(next)]);
  });
  inputs.forgetOwn();
  return info;
}

/** Takes back the last version; for an undone roll-forward or sign-off. */
export async function dropVersion(id: string): Promise<void> {
  const left = (await listVersions()).filter((each) => each.id !== id);
  await withWorkbook(async (context) => {
    await writePackedPart(context, versionPart(id), undefined);
    await writeDocument(context, versionIndex, { version: 1, versions: left });
    await publishSheets(context, "versions", left.length > 0 ? [versionSheet(left)] : []);
  });
}

/**
 * The tables of a version.
 *
 * @throws PlanningError("notAvailable") when it is not there or is not what was sealed
 */
export async function readVersion(id: string): Promise<RawTable[]> {
  const info = (await listVersions()).find((each) => each.id === id);
  const packed = info && (await withWorkbook((context) => readPackedPart(context, versionPart(id))));
  if (!info || packed === undefined)
    throw new PlanningError("notAvailable", say`The workbook holds no version ${id}.`);
  if (sha256Hex(packed) !== info.seal)
    throw new PlanningError(
      "notAvailable",
      say`Version ${id} is not what was sealed on ${info.at.slice(0, 10)}: its content was changed since.`,
    );
  return runTask("unpackTables", [packed]);
}

function demandByMonth({ company }: Sources): RawTable {
  const panel = historyByItem(company.sales, company.items.rowCount);
  const from = Math.max(0, panel.monthCount - historyMonths);
  return {
    name: historyTable,
    headers: ["Item", ...monthLabels(panel.firstMonth + from, panel.monthCount - from)],
    rows: panel.values.map((row, item) => [
      company.items.item[item],
      ...Array.from(row.subarray(from), (value) => (Number.isNaN(value) ? null : hundredths(value))),
    ]),
  };
}
