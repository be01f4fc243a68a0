import type { InAnyLanguage } from "../inAnyLanguage";

/** Words of comments on the plan. */
export const commentTexts = {
  comments: {
    title: "Comments",
    about: (key: string) => (key ? `Comments on ${key}` : "Comments on the whole plan"),
    intro: "By item or family and month. What is open goes on into the next cycle.",
    loading: "Looking for comments…",
    none: "No comment is open.",
    wholePlan: "Whole plan",
    allMonths: "all months",
    state: { open: "open", settled: "settled" },
    carried: (cycle: string) => `open since cycle ${cycle}`,
    said: (by: string, at: string) => `${by}, ${at}`,
    subject: "Item or family",
    subjectHint: "Empty for the whole plan",
    month: "Month",
    text: "Comment",
    textMissing: "Write the comment first.",
    by: "Your name",
    byMissing: "Enter your name.",
    write: "Comment",
    close: "Close",
    save: "Keep the comment",
    reply: "Reply",
    replyTo: (subject: string) => `Reply on ${subject}`,
    closeOf: (subject: string) => `Close the answer to ${subject}`,
    answer: "Answer",
    settle: "Settle",
    settleOf: (subject: string) => `Settle the comments on ${subject}`,
    saved: "The comment is kept in SOP_Comments.",
    settled: "Settled, and kept in SOP_Comments.",
    goTo: "Go to the numbers",
    goToOf: (subject: string) => `Go to the numbers of ${subject}`,
  },
};

/** What each language says here. */
export type CommentTexts = InAnyLanguage<typeof commentTexts>;
