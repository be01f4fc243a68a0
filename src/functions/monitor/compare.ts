import { defineFunction, keys, number, numericMatrix, type ResultCell } from "../support";

export const diff = defineFunction({
  id: "DIFF",
  phase: "monitor",
  summary: "Lists what differs between two tables: changed cells, added and removed rows.",
  returns: "A header and one row a difference: key, period, old, new, change, change as a fraction, kind.",
  parameters: {
    a: numericMatrix({ description: "The old table, rows × periods." }),
    b: numericMatrix({ description: "The new table." }),
    keysA: keys({ description: "Key of each row of a." }),
    keysB: keys({ description: "Key of each row of b." }),
    tolerance: number({ description: "Absolute difference that counts as none.", default: 0, min: 0 }),
  },
  example: '=SOP.DIFF({1,2;3,4}, {1,5;7,8}, {"A";"B"}, {"A";"C"})',
  source: "Full outer join by key; blank differs from 0.",
  notes: ["Without a difference the list holds one row that says so."],
  async compute({ a, b, keysA, keysB, tolerance }, context) {
    const list = await context.run("diff", [a.rows, b.rows, keysA, keysB, tolerance]);
    const header: ResultCell[] = ["key", "period", "old", "new", "change", "change %", "kind"];
    if (list.length === 0) return [header, ["no difference"]];
    return [
      header,
      ...list.map((entry): ResultCell[] => [
        entry.key,
        entry.period + 1,
        entry.before,
        entry.after,
        entry.change,
        entry.percent,
        entry.kind,
      ]),
    ];
  },
});
