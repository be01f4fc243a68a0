import type {
  ExceptionAnswer,
  ExceptionDesk,
  ExceptionEntry,
  ExceptionFilter,
  ExceptionInbox,
} from "../../../src/cycle/monitor/exceptionContract";

const unanswered: ExceptionAnswer = { owner: "", due: "", snoozeUntil: "", cause: "", resolution: "" };

/** Two exceptions with money and one without, for tests of what the pane makes of them. */
export class InMemoryExceptionDesk implements ExceptionDesk {
  entries: ExceptionEntry[] = [
    {
      ...unanswered,
      id: "a",
      step: "monitor",
      rule: "Production off plan",
      key: "BT-002",
      text: "100 % not made: catch up or move the orders.",
      tone: "warning",
      money: 90_000,
      owner: "Ben",
      state: "open",
      target: { sheet: "SOP_Exceptions", address: "E6" },
    },
    {
      ...unanswered,
      id: "b",
      step: "supply",
      rule: "Demand not met in time",
      key: "AC-001",
      text: "Line 2 is full.",
      tone: "bad",
      money: 10_000,
      cause: "supply",
      state: "open",
    },
    {
      ...unanswered,
      id: "c",
      step: "gather",
      rule: "",
      key: "",
      text: "SP-004 was never counted.",
      tone: "warning",
      money: 0,
      state: "open",
    },
  ];

  inbox(wanted: ExceptionFilter = {}): Promise<ExceptionInbox> {
    const entries = this.entries.filter(
      ({ step, owner }) => step === (wanted.step ?? step) && owner === (wanted.owner ?? owner),
    );
    const open = entries.filter(({ state }) => state === "open");
    return Promise.resolve({
      currency: "EUR",
      owners: [...new Set(this.entries.map(({ owner }) => owner))].filter((name) => name !== "").sort(),
      open,
      vital: 1,
      more: 4,
      moreMoney: 3_000,
      aside: entries.filter(({ state }) => state !== "open"),
      causes: [{ cause: "supply", count: 1, money: 10_000, cumulativeShare: 1 }],
    });
  }

  answer(id: string, answer: Partial<ExceptionAnswer>): Promise<void> {
    this.entries = this.entries.map((entry) => {
      if (entry.id !== id) return entry;
      const next = { ...entry, ...answer };
      return { ...next, state: next.resolution ? "resolved" : next.snoozeUntil ? "snoozed" : "open" };
    });
    return Promise.resolve();
  }
}
