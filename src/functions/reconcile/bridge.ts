import { firstSpellings } from "../../planning/data/excelKey";
import { choice, defineFunction, keys, vector, type ResultCell } from "../support";

export const bridge = defineFunction({
  id: "BRIDGE",
  phase: "reconcile",
  summary:
    "Explains the change of revenue or margin by volume, mix, price, cost, new and lost items, exactly.",
  returns:
    "A header and one row (with groups one a group and the total): before, volume, mix, price, cost, new, lost, after, total change. With output parts only the steps of the total, as numbers.",
  parameters: {
    qty0: vector({ description: "Units before, one an item.", blank: "zero" }),
    price0: vector({ description: "Price before." }),
    qty1: vector({ description: "Units after.", blank: "zero" }),
    price1: vector({ description: "Price after." }),
    cost0: vector({
      description: "Unit cost before; with cost1 the bridge explains the margin.",
      optional: true,
    }),
    cost1: vector({ description: "Unit cost after.", optional: true }),
    groups: keys({ description: "Group of each item.", optional: true }),
    output: choice({
      description: "The table, or the parts of the total: volume, mix, price, cost, new, lost, total.",
      choices: { table: [0], parts: [1] },
      default: "table",
    }),
  },
  example: "=SOP.BRIDGE({10;5}, {5;8}, {12;4}, {6;8})",
  source:
    "Price–volume–mix: volume (Q1−Q0)·P̄0, mix Σ(q1−q0·Q1/Q0)(p0−P̄0), price Σ(p1−p0)·q1; the parts sum exactly.",
  async compute({ qty0, price0, qty1, price1, cost0, cost1, groups, output }, context) {
    const before = { quantity: qty0.values, price: price0.values, cost: cost0?.values };
    const after = { quantity: qty1.values, price: price1.values, cost: cost1?.values };
    const rows = await context.run("bridge", [before, after, groups && firstSpellings(groups)]);
    const steps = ["volume", "mix", "price", "cost", "gained", "lost"] as const;
    if (output === "parts") {
      const total = rows[rows.length - 1];
      return [[...steps.map((step) => total[step]), total.total]];
    }
    const header: ResultCell[] = [
      "group",
      "before",
      "volume",
      "mix",
      "price",
      "cost",
      "new",
      "lost",
      "after",
      "total",
    ];
    return [
      header,
      ...rows.map((row): ResultCell[] => [
        row.group,
        row.before,
        ...steps.map((step) => row[step]),
        row.after,
        row.total,
      ]),
    ];
  },
});
