import { isoDate } from "../../planning/data/excelDate";
import type { RawTable } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import { dateSerial } from "../../workbook/cells";
import { publishSheets } from "../../workbook/publish";
import { withWorkbook } from "../../workbook/withWorkbook";
import type { StepId } from "../contract";
import { fingerprint } from "../fingerprint";
import type { InputReader } from "../inputs";
import { listVersions, readVersion, saveVersion } from "../versions/archive";
import { ApprovedPlan } from "./approvedDesk";
import { executiveHeadings, renewExecutiveLines } from "./executivePage";
import { readGates } from "./gateDesk";
import { closedGates, refuseWhileClosed } from "./gates";
import type { Signature, SignOffDesk, SignOffRegister } from "./signOffContract";
import { signOffSheet } from "./signOffSheet";
import {
  changesInWords,
  openRow,
  planSeal,
  renewSignOffs,
  sealedTables,
  signOffLines,
  signOffTable,
  signer,
} from "./signoffs";
import type { SignOff } from "./signoffs";
import { say } from "../../planning/words";

/** The steps whose gates a signature needs. */
const signingSteps: readonly StepId[] = ["gather", "demand", "supply", "reconcile", "review"];

/** How often the register is looked at anew after it was written. */
const mostLooks = 3;

/** Keeps the sign-off register, freezes what is signed, and compares it with the plan as it is. */
export class WorkbookSignOffDesk implements SignOffDesk {
  /** Tables of the versions that were signed: they never change. */
  private readonly signed = new Map<string, RawTable[]>();
  private readonly approved = new ApprovedPlan((version) => this.versionTables(version));
  private renewed: Promise<void> = Promise.resolve();

  constructor(
    private readonly inputs: InputReader,
    private readonly now: () => Date,
  ) {}

  async register(): Promise<SignOffRegister> {
    const { plan, rows, seal } = await this.state();
    const changes = await this.changesOf(rows, plan);
    return {
      seal: plan.length > 0 ? seal : "",
      rows: rows.map(({ role, name, vote, signedOn, seal: sealed, version, state }, at) => ({
        role,
        name: text(name),
        vote: text(vote),
        signedOn: typeof signedOn === "number" ? isoDate(signedOn) : "",
        seal: text(sealed),
        version: text(version),
        state,
        changes: changes[at],
      })),
    };
  }

  async sign({ role, name, vote }: Signature): Promise<void> {
    if (name.trim() === "") throw new PlanningError("value", say`Enter the name of the person who signs.`);
    if (vote.trim() === "") throw new PlanningError("value", say`Enter the vote, for example Approved.`);
    this.inputs.forgetOwn();
    refuseWhileClosed(await readGates(this.inputs, this.now()), signingSteps, say`The plan cannot be signed`);
    await this.change(role, (row) => ({ ...openRow(row.role), name: name.trim(), vote: vote.trim() }));
  }

  async withdraw(role: string): Promise<void> {
    await this.change(role, (row) => openRow(row.role));
  }

  /**
   * Seals the rows that have a name and a vote, keeps the version that they signed, and writes the register as the
   * plan stands now. Writes nothing when it says so already.
   *
   * @param isNewPage true when the sheets that tell of the signatures were just made or brought back: they then hear of
   * them in any case
   */
  renew(isNewPage = false): Promise<void> {
    // One after the other: of two at once the one that has seen less could write last.
    const after = this.renewed.then(() => this.renewNow(isNewPage));
    this.renewed = after.catch(() => undefined);
    return after;
  }

  private async renewNow(isNewPage: boolean): Promise<void> {
    let isTold = false;
    // Excel raises no events while the register is written: another look finds what was changed in that time.
    for (let look = 0; look < mostLooks; look++) {
      if (look > 0) this.inputs.forgetOwn();
      const { plan, rows, seal, written } = await this.state();
      if (plan.length === 0) return;
      if (await this.write(rows, plan, seal, written)) {
        isTold = true;
        continue;
      }
      if (isNewPage && !isTold) await this.tell(rows, await this.changesOf(rows, plan));
      return;
    }
  }

  private async change(role: string, edit: (row: SignOff) => SignOff): Promise<void> {
    this.inputs.forgetOwn();
    const { plan, rows, seal, today } = await this.state();
    if (plan.length === 0)
      throw new PlanningError("notAvailable", say`There is no plan to sign yet. Run the steps first.`);
    const at = rows.findIndex((row) => row.role.toLowerCase() === role.trim().toLowerCase());
    if (at < 0)
      throw new PlanningError(
        "value",
        say`There is no role "${role}" in ${signOffTable}; it has ${rows.map((row) => row.role).join(", ")}.`,
      );
    const edited = edit(rows[at]);
    const signed: SignOff =
      edited.name === null ? edited : { ...edited, signedOn: today, seal, version: null, state: "signed" };
    await this.write(
      rows.map((row, k) => (k === at ? signed : row)),
      plan,
      seal,
      undefined,
    );
  }

  /** Answers false when everything was said already. */
  private async write(
    rows: readonly SignOff[],
    plan: readonly RawTable[],
    seal: string,
    written: RawTable | undefined,
  ): Promise<boolean> {
    const frozen = await this.freeze(rows, seal);
    const changes = await this.changesOf(frozen, plan);
    const spec = signOffSheet(frozen, changes, seal);
    const [block] = spec.blocks;
    if (block.kind === "table" && written && JSON.stringify(written.rows) === JSON.stringify(block.rows))
      return false;
    await withWorkbook((context) => publishSheets(context, "signoffs", [spec]));
    await this.tell(frozen, changes);
    return true;
  }

  private async tell(rows: readonly SignOff[], changes: readonly string[]): Promise<void> {
    await this.approved.renew(rows, changes, await listVersions());
    await this.tellExecutives(rows, changes);
  }

  /** The page of the meeting says at once when the plan is no longer the one that was signed. */
  private async tellExecutives(rows: readonly SignOff[], changes: readonly string[]): Promise<void> {
    await renewExecutiveLines(executiveHeadings.signOff, signOffLines(rows, changes));
    this.inputs.forgetOwn();
  }

  /** Rows that have just been signed get the version that holds their plan; one version serves all who sign it. */
  private async freeze(rows: readonly SignOff[], seal: string): Promise<SignOff[]> {
    const fresh = rows.filter(({ state, version }) => state === "signed" && version === null);
    if (fresh.length === 0) return [...rows];
    const present = [...(await listVersions())]
      .reverse()
      .find(({ kind, planSeal: sealed }) => kind === "sign-off" && sealed === seal);
    const by = fresh.map(signer).join(", ");
    const version =
      present ??
      (await saveVersion(this.inputs, {
        kind: "sign-off",
        by,
        note: say`Signed by ${by}`,
        at: this.now().toISOString(),
      }));
    return rows.map((row) => (fresh.includes(row) ? { ...row, version: version.id } : row));
  }

  private async changesOf(rows: readonly SignOff[], plan: readonly RawTable[]): Promise<string[]> {
    const words: string[] = [];
    for (const { state, version } of rows)
      words.push(state === "changed since sign-off" ? await this.changesSince(text(version), plan) : "");
    return words;
  }

  private async changesSince(version: string, plan: readonly RawTable[]): Promise<string> {
    try {
      const tables = await this.versionTables(version);
      const sealed = tables.filter(({ name }) => sealedTables.includes(name));
      const large = await largeTables(version);
      const changed = [
        changesInWords(
          sealed,
          plan.filter(({ name }) => !large.has(name)),
        ),
      ];
      for (const table of plan.filter(({ name }) => large.has(name)))
        if ((await fingerprint(table)) !== large.get(table.name))
          changed.push(say`${table.name} differs, too large to be kept cell by cell`);
      return changed.filter(Boolean).join("; ") || say`the order of rows or columns`;
    } catch (error) {
      if (error instanceof PlanningError) return error.message;
      throw error;
    }
  }

  private async versionTables(version: string): Promise<RawTable[]> {
    const tables = this.signed.get(version) ?? (await readVersion(version));
    this.signed.set(version, tables);
    return tables;
  }

  private async state() {
    const own = await this.inputs.readOwn([...sealedTables, signOffTable]);
    const plan = sealedTables.flatMap((name) => own.get(name) ?? []);
    const seal = await planSeal(plan);
    const today = dateSerial(this.now().toISOString());
    const written = own.get(signOffTable);
    const typed = renewSignOffs(written, seal, today).some(
      ({ state, version }) => state === "signed" && !version,
    );
    const closed = typed ? closedGates(await readGates(this.inputs, this.now()), signingSteps) : [];
    return { plan, seal, today, written, rows: renewSignOffs(written, seal, today, closed.length === 0) };
  }
}

/** Fingerprints of the tables under the seal that a version does not keep cell by cell, by name. */
async function largeTables(version: string): Promise<ReadonlyMap<string, string>> {
  const kept = (await listVersions()).find(({ id }) => id === version)?.tables ?? [];
  return new Map(
    kept.flatMap(({ name, whole, fingerprint: print }) =>
      !whole && sealedTables.includes(name) ? [[name, print] as const] : [],
    ),
  );
}

function text(cell: SignOff["name"]): string {
  return cell === null || typeof cell === "object" ? "" : String(cell);
}
