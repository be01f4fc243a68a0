import type { Watch } from "../../../src/cycle/watch";
import { PlanningError } from "../../../src/planning/errors";
import type { Complaint, Diagnosis, DoctorDesk } from "../../../src/cycle/doctor/contract";
import type {
  MonitorDesk,
  PerformanceView,
  RollPreview,
  RollResult,
} from "../../../src/cycle/monitor/contract";
import type {
  Signature,
  SignOffDesk,
  SignOffRegister,
  SignOffView,
} from "../../../src/cycle/review/signOffContract";
import type {
  AuditDesk,
  MergeCopy,
  MergeReport,
  LogEntry,
  LogPage,
  VersionDiff,
  VersionInfo,
} from "../../../src/cycle/versions/contract";

const entry = (number: number, change: Partial<LogEntry> = {}): LogEntry => ({
  number,
  at: `2026-11-2${number}T10:00:00Z`,
  who: "Ana",
  what: "Typed on the sheet",
  table: "SOP_Fcst_Consensus",
  row: `BT-00${number} · Consensus`,
  column: "2026-12",
  before: 100,
  after: 100 + number,
  why: "",
  seal: "",
  ...change,
});

/** A log and versions without a workbook. */
export class InMemoryAuditDesk implements AuditDesk {
  readonly entries = [entry(1), entry(2), entry(3, { who: "Ben", why: "Promotion moved" })];
  readonly kept: VersionInfo[] = [];
  readonly names: string[] = [];
  tampered = 0;

  async versions(): Promise<VersionInfo[]> {
    return this.kept;
  }

  async save(by: string, note: string): Promise<VersionInfo> {
    const info: VersionInfo = {
      id: `2026-11.${this.kept.length + 1}`,
      cycle: "2026-11",
      kind: "saved",
      at: "2026-11-22T10:00:00Z",
      by,
      note,
      seal: "ab",
      planSeal: "cd",
      bytes: 40_000,
      tables: [],
    };
    this.kept.push(info);
    return info;
  }

  async diff(from: string, to: string): Promise<VersionDiff> {
    return {
      from,
      to,
      changes: [
        {
          table: "SOP_Plan_Prod",
          row: "BT-001 · Line 1",
          column: "2026-12",
          before: 500,
          after: 600,
          kind: "changed",
        },
      ],
      total: 1,
      byTable: [{ table: "SOP_Plan_Prod", count: 1 }],
      unread: [],
    };
  }

  async log(question: string, most: number): Promise<LogPage> {
    const found = [...this.entries]
      .reverse()
      .filter((each) => JSON.stringify(each).toLowerCase().includes(question.toLowerCase()));
    const whole = this.tampered === 0;
    return {
      entries: found.slice(0, most),
      found: found.length,
      total: this.entries.length,
      problem: "",
      check: {
        whole,
        wrongAt: this.tampered - 1,
        message: whole ? "All 3 entries are as they were written." : "Entry 2 is not as it was written.",
      },
    };
  }

  async explain(number: number, why: string): Promise<void> {
    this.entries.push(entry(this.entries.length + 1, { what: `Reason for entry ${number}`, why }));
  }

  async logCsv(): Promise<string> {
    return "no,when";
  }

  async copy(): Promise<MergeCopy> {
    return { tables: [], cells: [], log: [] };
  }

  async merge(): Promise<MergeReport> {
    return { taken: 0, conflicts: [], tables: [] };
  }

  setName(name: string): void {
    this.names.push(name);
  }
}

/** A sign-off register without a workbook. */
export class InMemorySignOffDesk implements SignOffDesk {
  readonly rows: SignOffView[] = ["Demand planning", "Finance"].map((role) => ({
    role,
    name: "",
    vote: "",
    signedOn: "",
    seal: "",
    version: "",
    state: "open",
    changes: "",
  }));

  async register(): Promise<SignOffRegister> {
    return { rows: this.rows.map((row) => ({ ...row })), seal: "0ae1df49cd67642c" };
  }

  async sign({ role, name, vote }: Signature): Promise<void> {
    Object.assign(
      this.rows.find((row) => row.role === role)!,
      {
        name,
        vote,
        signedOn: "2026-11-22",
        seal: "0ae1df49cd67642c",
        version: "2026-11.1",
        state: "signed",
      },
    );
  }

  async withdraw(role: string): Promise<void> {
    Object.assign(
      this.rows.find((row) => row.role === role)!,
      { name: "", vote: "", state: "open" },
    );
  }
}

/** Closing cycles without a workbook. */
export class InMemoryMonitorDesk implements MonitorDesk {
  month = 11;
  open = ["Not done in this cycle: Monitor."];
  waivers: string[] = [];

  async performance(): Promise<PerformanceView> {
    return {
      attainments: [
        {
          family: "Bottles",
          measure: "Sales",
          plan: 1000,
          actual: 880,
          attainment: 0.88,
          tolerance: 0.05,
          status: "Off target",
          yearToDate: 0.97,
        },
      ],
      figures: [
        { name: "OTIF", value: 0.931, target: 0.95, status: "Near target", how: "", format: "percent" },
        { name: "Inventory turns", value: 7.2, target: NaN, status: "No target", how: "", format: "decimal" },
      ],
      lags: [{ by: "All", group: "All items", lag: "1", wmape: 0.14, bias: 0.02, mase: 0.8 }],
      charts: [
        {
          what: "error",
          of: "",
          format: "percent",
          months: ["2026-09", "2026-10", "2026-11"],
          values: [0.14, 0.15, 0.31],
          centre: 0.15,
          lower: 0.05,
          upper: 0.25,
          outside: [2],
        },
      ],
      suppliers: [{ supplier: "S-01", onTime: 0.8, planned: 21, recent: 30, finding: "drifted" }],
      decisions: [{ state: "overdue", question: "Work overtime?", owner: "Ben", due: "2026-11-10" }],
      maturity: [
        {
          stage: "Reacting",
          practice: "Data are checked",
          met: true,
          evidence: "0 critical issues",
          next: "",
        },
      ],
      maturityStage: "Reacting",
      missing: [{ item: "FG-012", plan: 500, projected: 310 }],
    };
  }

  async rollPreview(): Promise<RollPreview> {
    return {
      from: `2026-${this.month}`,
      to: `2026-${this.month + 1}`,
      open: this.open,
      undoable: this.month > 11 ? "2026-11" : "",
    };
  }

  async rollForward(_by: string, waiver: string): Promise<RollResult> {
    this.waivers.push(waiver);
    this.month += 1;
    return { from: "2026-11", to: "2026-12", version: "2026-11.1", decisions: 2, expired: 1 };
  }

  async undoRoll(): Promise<void> {
    this.month -= 1;
  }

  async releasesCsv(): Promise<string> {
    return "Type,Item\r\nBuy,RM-001";
  }
}

/** A workbook with one overwritten formula. */
export class InMemoryDoctorDesk implements DoctorDesk {
  complaints: Complaint[] = [
    {
      id: "overwritten formula Plan!B4",
      kind: "overwritten formula",
      sheet: "Plan",
      address: "B4",
      text: "Held =SOP.COVER(A1,B1:M1) and now holds 3.",
      repair: "=SOP.COVER(A1,B1:M1)",
    },
  ];
  undoable = 0;
  /** An examination that goes on until it is stopped. */
  endless = false;

  async examine({ signal, onProgress }: Watch = {}): Promise<Diagnosis> {
    const { complaints, undoable } = this;
    onProgress?.({ done: 30, total: 100, what: "Looking at Items" });
    if (this.endless)
      await new Promise((_, reject) =>
        signal?.addEventListener("abort", () => reject(new PlanningError("cancelled", "Stopped."))),
      );
    return { complaints, cells: 5000, formulas: 12, ownFormulas: 4, undoable };
  }

  async repair(ids: readonly string[]): Promise<number> {
    this.complaints = this.complaints.filter(({ id }) => !ids.includes(id));
    this.undoable = ids.length;
    return ids.length;
  }

  async undoRepair(): Promise<void> {
    this.undoable = 0;
  }
}
