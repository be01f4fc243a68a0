import type { RawTable } from "../../planning/data/table";
import { isoDate } from "../../planning/data/excelDate";
import { lockSheet } from "../../workbook/lockRows";
import { publishSheets } from "../../workbook/publish";
import { rewriteTopLines } from "../../workbook/rewriteTopLines";
import { withWorkbook } from "../../workbook/withWorkbook";
import type { VersionInfo } from "../versions/contract";
import { approvedGroup, approvedSheet, approvedTable, standingLines } from "./approvedPlan";
import type { ApprovedStanding } from "./approvedPlan";
import { signer, voteInWords, type SignOff } from "./signoffs";
import { said } from "../../planning/words";

const decidingRole = "Executive";

/**
 * The version that the company goes by: the one that the executive has signed, else the latest that anybody has;
 * undefined while nobody has signed.
 */
export function approvedVersion(
  rows: readonly SignOff[],
  versions: readonly VersionInfo[],
): VersionInfo | undefined {
  const signed = rows.filter(({ version }) => version !== null);
  const deciding = signed.filter(({ role }) => role === decidingRole);
  const ids = new Set((deciding.length > 0 ? deciding : signed).map(({ version }) => String(version)));
  return [...versions].reverse().find(({ id }) => ids.has(id));
}

/** Keeps the sheet of the approved plan: made when a version is signed, renewed when the plan departs from it. */
export class ApprovedPlan {
  /** Version that the sheet shows, where this session has written it. */
  private shown = "";

  /** @param read the tables of a version */
  constructor(private readonly read: (version: string) => Promise<RawTable[]>) {}

  /** @param changes what has changed since each row was signed, by row */
  async renew(
    rows: readonly SignOff[],
    changes: readonly string[],
    versions: readonly VersionInfo[],
  ): Promise<void> {
    const version = approvedVersion(rows, versions);
    if (!version) return this.remove();
    const standing = standingOf(rows, changes, version);
    if (this.shown === version.id) {
      const known = await withWorkbook(async (context) => {
        const found = await rewriteTopLines(context, approvedTable, standingLines(standing));
        await lockSheet(context, approvedTable);
        return found;
      });
      if (known) return;
    }
    const sheet = approvedSheet(await this.read(version.id), standing);
    await withWorkbook(async (context) => {
      await publishSheets(context, approvedGroup, [sheet]);
      await lockSheet(context, approvedTable);
    });
    this.shown = version.id;
  }

  private async remove(): Promise<void> {
    this.shown = "";
    await withWorkbook((context) => publishSheets(context, approvedGroup, []));
  }
}

function standingOf(
  rows: readonly SignOff[],
  changes: readonly string[],
  { id, planSeal }: VersionInfo,
): ApprovedStanding {
  const at = rows.flatMap((row, index) => (row.version === id ? [index] : []));
  const day = ({ signedOn }: SignOff): string => (typeof signedOn === "number" ? isoDate(signedOn) : "");
  return {
    version: id,
    seal: planSeal,
    signed: at.map((index) => {
      const row = rows[index];
      return `${signer(row)}, ${[voteInWords(row.vote), day(row)].filter(Boolean).join(", ")}`;
    }),
    missing: rows.filter(({ version }) => version !== id).map(({ role }) => said(role)),
    changes: at.map((index) => changes[index]).find(Boolean) ?? "",
  };
}
