import type { CellTarget } from "../facts";

/** What is talked about: an item, a family or the whole plan, in one month or in all. */
export interface CommentSubject {
  /** Item or family; empty for the whole plan. */
  key: string;
  /** "2026-05"; empty for all months. */
  month: string;
}

export interface Comment {
  text: string;
  by: string;
  /** "2026-03-05 08:00". */
  at: string;
  /** Cycle in which it was written. */
  cycle: string;
}

/** All that was said about one subject, in the order in which it was said. */
export interface CommentThread extends CommentSubject {
  comments: Comment[];
  /** Settled once somebody has said so; a new comment opens it again. */
  state: "open" | "settled";
  /** Cycle from which it was carried over, still open; empty for threads of this cycle. */
  carriedFrom: string;
  /** Where its numbers stand in the plan. */
  target?: CellTarget;
}

/** What can be commented on. */
export interface CommentChoices {
  families: string[];
  items: string[];
  months: string[];
}

export interface CommentDesk {
  /** Open threads first, the latest comment first among them. */
  threads(): Promise<CommentThread[]>;
  choices(): Promise<CommentChoices>;
  /**
   * Adds a comment at the end of the thread of its subject.
   *
   * @throws PlanningError("value") without a text, a name, or a subject that the plan knows
   */
  comment(subject: CommentSubject, text: string, by: string): Promise<void>;
  /** Closes a thread with what came of it. */
  settle(subject: CommentSubject, outcome: string, by: string): Promise<void>;
}
