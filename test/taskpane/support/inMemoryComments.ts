import type {
  CommentChoices,
  CommentDesk,
  CommentSubject,
  CommentThread,
} from "../../../src/cycle/comments/contract";

/** Comments in memory, as the workbook's desk would gather them. */
export class InMemoryCommentDesk implements CommentDesk {
  list: CommentThread[] = [
    {
      key: "BT-001",
      month: "2026-05",
      comments: [
        { text: "Will the fair in May bring more?", by: "Ana", at: "2026-02-04 09:00", cycle: "2026-02" },
      ],
      state: "open",
      carriedFrom: "2026-02",
      target: { sheet: "SOP_Fcst_Consensus", address: "H8" },
    },
  ];

  async threads(): Promise<CommentThread[]> {
    return this.list;
  }

  async choices(): Promise<CommentChoices> {
    return { families: ["Bottles"], items: ["BT-001", "BT-002"], months: ["2026-03", "2026-04", "2026-05"] };
  }

  async comment(subject: CommentSubject, text: string, by: string): Promise<void> {
    this.add(subject, text, by, "open");
  }

  async settle(subject: CommentSubject, outcome: string, by: string): Promise<void> {
    this.add(subject, outcome, by, "settled");
  }

  private add({ key, month }: CommentSubject, text: string, by: string, state: CommentThread["state"]): void {
    const comment = { text, by, at: "2026-03-05 08:00", cycle: "2026-03" };
    const present = this.list.find((each) => each.key === key && each.month === month);
    this.list = present
      ? this.list.map((each) =>
          each === present ? { ...each, state, comments: [...each.comments, comment] } : each,
        )
      : [...this.list, { key, month, comments: [comment], state, carriedFrom: "" }];
  }
}
