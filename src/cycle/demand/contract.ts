import type { RawTable } from "../../planning/data/table";
import type { MethodName } from "../../planning/demand";
import type { Fact } from "../facts";

/** What a plan can be looked at and changed for. */
export type Level = "total" | "family" | "item";

/** An item, a family (the sum of its items) or the total. */
export interface SeriesKey {
  level: Level;
  /** Key of the item or name of the family; empty for the total. */
  key: string;
}

export interface SeriesChoice extends SeriesKey {
  /** As a planner finds it: "BT-500-BLU Bottle 500 ml blue". */
  name: string;
}

/** One month of a chosen series; NaN where a number does not apply. */
export interface SeriesMonth {
  /** "2026-03". */
  month: string;
  actual: number;
  /** Demand of the same month a year before. */
  lastYear: number;
  forecast: number;
  low80: number;
  high80: number;
  low95: number;
  high95: number;
  /** What was agreed: streams, promotions and overrides included. */
  agreed: number;
}

/** What a voice or a correction adds to the agreed number. */
export interface Contribution {
  name: string;
  /** Share in the mean; NaN for what is added on top. */
  weight: number;
  /** Units over the first twelve months of the plan. */
  units: number;
  /** Its past error (WMAPE, a fraction) on this series; NaN where nothing is known of it. */
  wmape: number;
}

/** The number of one month as a cycle had it. */
export interface Move {
  /** "2026-03". */
  cycle: string;
  statistical: number;
  agreed: number;
  /** What of the change since the cycle before came from the history; NaN in the first one. */
  byHistory: number;
  byJudgement: number;
}

/** A chosen series as step 2 left it. */
export interface SeriesView {
  choice: SeriesChoice;
  months: SeriesMonth[];
  /** The model in words. */
  model: string;
  /** One sentence: why this forecast. */
  reason: string;
  facts: Fact[];
  contributions: Contribution[];
  /** How the first month of the plan moved, the oldest cycle first. */
  moves: Move[];
}

/** How one method would have done. */
export interface LeagueRow {
  /** In words. */
  method: string;
  /** As a choice names it. */
  id: MethodName;
  /** Weighted mean absolute percentage error, as a fraction. */
  wmape: number;
  bias: number;
  /** True for the method behind the forecast. */
  used: boolean;
}

/** A forecasting method that a planner chose for an item in place of the combination. */
export interface MethodChoice {
  /** Key of the item. */
  key: string;
  method: MethodName;
  reason: string;
  owner: string;
  /** ISO date; empty when not given. */
  made: string;
}

export interface League {
  /** The smallest error first. */
  rows: LeagueRow[];
  /** How it was tested, in a sentence. */
  test: string;
  /** What a planner chose for the item. */
  choice?: MethodChoice;
}

/**
 * How a change of a family or the total is spread over its items: in proportion to what they have; in equal parts; by the
 * demand of the same month a year before; or so that stock and the month's quantity last equally long.
 */
export type OverrideSpread = "proportional" | "equal" | "lastYear" | "runOut";

/** A planner's change of the forecast: a delta that leaves the forecast itself untouched. */
export interface OverrideDraft extends SeriesKey {
  /** First and last month, 12 · year + month − 1, both included. */
  from: number;
  to: number;
  /** `units` and `percent` are added in each month; `lock` sets the month and holds it. */
  kind: "units" | "percent" | "lock";
  /** Units a month, or per cent. */
  change: number;
  reason: string;
  owner: string;
  /** ISO dates; empty when not given. From the day after `expires` on it is not applied any more. */
  made: string;
  expires: string;
  /** Role of the owner, which time fences ask for; empty when not given. */
  role: string;
  /** Default "proportional". */
  spread?: OverrideSpread;
}

/** A zone of months of the plan with those who may change it. */
export interface Fence {
  /** Row of the table, counted from 0. */
  row: number;
  zone: string;
  /** Months of the plan, 1 for the first, both included. */
  from: number;
  to: number;
  /** Who may change it; empty: everybody. */
  roles: string[];
  /** Whether Demand keeps what was agreed. */
  freeze: boolean;
}

/** An override as it stands in the workbook. */
export interface Override extends OverrideDraft {
  /** Row of the table, counted from 0. */
  row: number;
}

export interface ListedOverride extends Override {
  /** "+500 units", "-12 %", "fixed at 900". */
  text: string;
  /** "2026-04 to 2026-06". */
  months: string;
  state: "active" | "expired" | "past";
}

/** What some overrides did for accuracy, over the months whose demand is known. */
export interface OverrideRecord {
  months: number;
  /** Σ|demand − forecast| before and after the overrides, in units. */
  errorBefore: number;
  errorAfter: number;
}

/** The record of one owner. */
export interface OwnerRecord extends OverrideRecord {
  owner: string;
}

/** The record of an item, a family or the total, whoever changed it. */
export interface SeriesRecord extends OverrideRecord, SeriesKey {}

export interface OverrideList {
  overrides: ListedOverride[];
  /** Rows of the table that cannot be applied, with the reason. */
  problems: string[];
  records: OwnerRecord[];
  seriesRecords: SeriesRecord[];
}

/** Something that the plan takes for granted. It documents a number of the plan, it does not change one. */
export interface AssumptionDraft extends SeriesKey {
  text: string;
  /** First and last month, 12 · year + month − 1, both included. */
  from: number;
  to: number;
  /** Units a month that are in the plan because of it; NaN when nobody has said. */
  effect: number;
  /** What speaks for it; empty when nothing was given. */
  evidence: string;
  owner: string;
  /** ISO dates; empty when not given. After `expires` nobody may rely on it until it is confirmed. */
  made: string;
  expires: string;
}

export interface Assumption extends AssumptionDraft {
  /** Row of the table, counted from 0. */
  row: number;
}

export type AssumptionState = "holds" | "expired" | "past";

export interface ListedAssumption extends Assumption {
  /** "2026-04 to 2026-06". */
  months: string;
  state: AssumptionState;
}

/** A cell of a pack that its manager changed. */
export interface PackCell {
  item: string;
  /** 12 · year + month − 1. */
  month: number;
  /** NaN when it was blank. */
  before: number;
  after: number;
}

/** How the input pack of a sales manager stands. */
export interface PackReading {
  owner: string;
  /** ISO date by which it is wanted. */
  due: string;
  sheet: string;
  /**
   * `taken`: what came was read back, and nothing has changed since; `late`: nothing came by the day it was wanted;
   * `gone`: its sheet is not there any more.
   */
  state: "open" | "returned" | "taken" | "late" | "gone";
  /** The day by which it was wanted is over. */
  late: boolean;
  changed: PackCell[];
  /** Cells and rows that were changed but are not the manager's, or hold no number; in sentences. */
  notTaken: string[];
}

/** What is taken from input packs, and from where. */
export interface PackTaking {
  /** Packs that came back as files, by their table's name; those stand before the workbook's own sheets. */
  returned?: ReadonlyMap<string, RawTable>;
  /** Whether a changed cell is taken; all are when left out. */
  accepts?(owner: string, cell: PackCell): boolean;
}

/** What step 2 offers to look at and to change, once it has run. */
export interface DemandDesk {
  /** The total, the families and the items, the largest first. */
  choices(): Promise<SeriesChoice[]>;
  view(choice: SeriesKey): Promise<SeriesView>;
  /** Tests all methods on the series' own past; a matter of a second. */
  league(choice: SeriesKey, options?: { signal?: AbortSignal }): Promise<League>;
  /** Keeps a method for an item, in place of one chosen before; Demand uses it from its next run on. */
  chooseMethod(choice: Omit<MethodChoice, "made">): Promise<void>;
  /** Goes back to the combination. */
  removeMethod(key: string): Promise<void>;
  overrides(): Promise<OverrideList>;
  addOverride(draft: OverrideDraft): Promise<void>;
  /** Takes an override out of the table. */
  removeOverride(override: Override): Promise<void>;
  /** Empty when there are none, and everybody may change every month. */
  fences(): Promise<Fence[]>;
  /** Makes the table of time fences with the usual zones, for the planner to change. */
  setUpFences(): Promise<void>;
  /** Hands a sheet to every sales manager, wanted back by an ISO date. */
  makePacks(due: string): Promise<void>;
  packs(taking?: Pick<PackTaking, "returned">): Promise<PackReading[]>;
  /** Takes what the managers changed; Demand hears it as the sales stream from its next run on. */
  readPacks(taking?: PackTaking): Promise<PackReading[]>;
  assumptions(): Promise<ListedAssumption[]>;
  addAssumption(draft: AssumptionDraft): Promise<void>;
  removeAssumption(assumption: Assumption): Promise<void>;
}
