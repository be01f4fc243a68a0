import { createHash } from "node:crypto";
import fc from "fast-check";
import {
  anchorOf,
  chain,
  searchLog,
  verifyChain,
  type Change,
  type LogEntry,
} from "../../../src/planning/monitor/changeLog";
import { sha256Hex } from "../../../src/planning/monitor/sha256";

const none = { count: 0, head: "" };
const change = (over: Partial<Change> = {}): Change => ({
  at: "2026-03-05T08:00:00.000Z",
  who: "Ana",
  what: "Typed on the sheet",
  table: "SOP_Fcst_Consensus",
  row: "BT-001 · Consensus",
  column: "2026-04",
  before: 100,
  after: 120,
  why: "",
  ...over,
});
const cell = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
  fc.boolean(),
  fc.constant(null),
);
const changes = fc.array(
  fc.record({
    at: fc.string(),
    who: fc.string(),
    what: fc.string(),
    table: fc.string(),
    row: fc.string(),
    column: fc.string(),
    before: cell,
    after: cell,
    why: fc.string(),
  }),
  { minLength: 1, maxLength: 12 },
);

test("the digest is SHA-256, as other programs compute it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(sha256Hex(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
  );
});

describe("the chain of changes", () => {
  test("is whole when nothing was touched, however it was written", () => {
    fc.assert(
      fc.property(changes, changes, (first, second) => {
        const a = chain(none, first);
        const between = anchorOf(none, a);
        const b = chain(between, second);
        expect(verifyChain([...a, ...b], anchorOf(between, b)).whole).toBe(true);
      }),
    );
  });

  test("any single edit is found, and named", () => {
    const fields = ["at", "who", "what", "table", "row", "column", "before", "after", "why"] as const;
    fc.assert(
      fc.property(changes, fc.nat(), fc.constantFrom(...fields), (list, place, field) => {
        const log = chain(none, list);
        const at = place % log.length;
        const tampered = log.map((entry, k): LogEntry =>
          k === at ? { ...entry, [field]: `${String(entry[field])}x` } : entry,
        );
        expect(verifyChain(tampered, anchorOf(none, log))).toMatchObject({ whole: false, wrongAt: at });
      }),
    );
  });

  test("any entry taken out, put in or moved is found", () => {
    fc.assert(
      fc.property(changes, fc.nat(), (list, place) => {
        const log = chain(none, list);
        const anchor = anchorOf(none, log);
        const at = place % log.length;
        const without = log.filter((_, k) => k !== at);
        expect(verifyChain(without, anchor)).toMatchObject({ whole: false, wrongAt: at });
        const twice = [...log.slice(0, at), log[at], ...log.slice(at)];
        expect(verifyChain(twice, anchor).whole).toBe(false);
        if (log.length > 1)
          expect(verifyChain([...log.slice(1), log[0]], anchor)).toMatchObject({ whole: false, wrongAt: 0 });
      }),
    );
  });

  test("without its anchor a log is not called whole, and a wrong entry is still named", () => {
    const log = chain(none, [change(), change({ after: 130 })]);
    expect(verifyChain(log, undefined)).toMatchObject({ whole: false, mayLackEnd: true, wrongAt: 2 });
    expect(verifyChain([{ ...log[0], who: "Mallory" }, log[1]], undefined).message).toBe(
      "Entry 1 is not as it was written.",
    );
    expect(verifyChain([], undefined).whole).toBe(true);
  });

  test("a log written anew from its start does not match what Concord kept", () => {
    const log = chain(none, [change(), change({ after: 130 })]);
    const forged = chain(none, [change(), change({ after: 90 })]);
    expect(verifyChain(forged, anchorOf(none, log)).message).toBe(
      "The log was written anew: its last seal is not the one that Concord kept.",
    );
    const longer = chain(none, [change(), change({ after: 130 }), change()]);
    expect(verifyChain(longer, anchorOf(none, log)).message).toBe(
      "Entry 3 was added by somebody else than Concord.",
    );
    expect(verifyChain(log.slice(0, 1), anchorOf(none, log)).message).toBe(
      "The log ends with entry 1; entry 2 is gone.",
    );
  });
});

test("a search finds every word in any field, the latest first", () => {
  const log = chain(none, [change(), change({ who: "Ben" }), change({ row: "BT-002 · Consensus" })]);
  expect(searchLog(log, "ana bt-00").map(({ number }) => number)).toEqual([3, 1]);
  expect(searchLog(log, "").length).toBe(3);
  expect(searchLog(log, "carla")).toEqual([]);
});
