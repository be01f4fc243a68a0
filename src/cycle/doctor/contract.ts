import type { Watch } from "../watch";

/** What can be wrong with a workbook. */
export type ComplaintKind =
  | "overwritten formula"
  | "number in a formula column"
  | "broken function name"
  | "unknown name"
  | "broken reference"
  | "broken name"
  | "stale result"
  | "link to another file"
  | "broken link"
  | "hidden sheet"
  | "slow formula"
  | "volatile function";

export interface Complaint {
  /** Place and kind: the same from one examination to the next. */
  id: string;
  kind: ComplaintKind;
  /** Empty for what is in no cell. */
  sheet: string;
  address: string;
  /** What is wrong and what to do. */
  text: string;
  /** Formula that puts it right; empty when only a person can. */
  repair: string;
}

export interface Diagnosis {
  complaints: Complaint[];
  /** Cells looked at, and formulas among them. */
  cells: number;
  formulas: number;
  /** Formulas of Concord's functions. */
  ownFormulas: number;
  /** How many repairs the last repair made that can be taken back. */
  undoable: number;
}

/** Looks after the formulas of the workbook. */
export interface DoctorDesk {
  examine(watch?: Watch): Promise<Diagnosis>;
  /** Carries out the repairs of these complaints; answers how many. */
  repair(ids: readonly string[]): Promise<number>;
  /** Puts the cells back as they were before the last repair. */
  undoRepair(): Promise<void>;
}
