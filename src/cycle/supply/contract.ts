import type { Progress } from "../../planning/control";
import type { CellTarget } from "../facts";

/** Load of one resource as a share of its regular hours, month by month. */
export interface HeatRow {
  resource: string;
  description: string;
  shares: number[];
}

/** An item's part of an overload. */
export interface PeakItem {
  item: string;
  hours: number;
  /** Share of the load of the month. */
  share: number;
}

/** A resource that is too small for a month, and the items behind it. */
export interface Peak {
  resource: string;
  /** "2026-06". */
  month: string;
  items: PeakItem[];
  /** Its first row on the sheet. */
  target: CellTarget;
}

/** One of the plans compared. */
export interface ComparedPlan {
  name: string;
  /** Currency over the planned months. */
  total: number;
  aboveCheapest: number;
  /** Share of demand served in its month. */
  onTime: number;
}

export interface UsedLever {
  name: string;
  cost: number;
  used: number;
  unit: string;
}

/** What step 3 found, as its sheets say it. */
export interface SupplyView {
  /** "2026-06". */
  months: string[];
  heat: HeatRow[];
  peaks: Peak[];
  plans: ComparedPlan[];
  levers: UsedLever[];
  currency: string;
}

/** Levers turned together; each as a fraction, 0 where it stays. */
export interface LeverSetting {
  /** Resource whose hours and overtime change; empty for all. */
  resource: string;
  /** Regular hours more: 0.1 is a tenth more, as from longer shifts or another machine. */
  hours: number;
  /** Overtime limit as a part of the regular hours; undefined where it stays. */
  overtime?: number;
  /** Demand of all items more. */
  demand: number;
  /** Whether others may make for us; undefined where it stays. */
  outside?: boolean;
}

/** What the levers do to the cheapest plan. */
export interface LeverAnswer {
  /** Currency over the planned months, waiting orders at their weight included; negative saves. */
  costChange: number;
  /** Unit-months that wait, before and after. */
  waitingBefore: number;
  waiting: number;
  overtimeHoursChange: number;
  /** True when no plan can be cheaper, and the audit found nothing. */
  proven: boolean;
}

/** What step 3 lets planners look at and try. */
export interface SupplyDesk {
  view(): Promise<SupplyView>;
  /** The cheapest plan with the levers turned; nothing is written. Each answer replaces the one before. */
  tryLevers(
    setting: LeverSetting,
    watch?: { signal?: AbortSignal; onProgress?(progress: Progress): void },
  ): Promise<LeverAnswer>;
  /** Frees the plan that `tryLevers` keeps in the solver. */
  close(): void;
}
