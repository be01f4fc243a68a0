import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { pointwise, type FunctionContext, type Grid, type ResultCell } from "../support";

type OrderMeasure = "quantity" | "cost" | "orders" | "cycle" | "backlog" | "all";

type JointItems = { demand: Grid; orderCost: Grid; holding: Grid };

/**
 * Items ordered together: each cell of demand, order cost and holding is an item, and every order costs `sharedCost`
 * besides what its items cost.
 *
 * @returns the measure in the shape of the items; the cost is one for all
 */
export async function jointOrders(
  { demand, orderCost, holding }: JointItems,
  sharedCost: number,
  output: OrderMeasure,
  context: FunctionContext,
): Promise<ResultCell[][] | number> {
  if (output === "backlog") {
    throw new PlanningError(
      "value",
      say`Items ordered together have no planned backlog; leave shared_cost out.`,
    );
  }
  const list: { demand: number; orderCost: number; holding: number }[] = [];
  const shape = await pointwise({ demand, orderCost, holding }, async (points) =>
    points.map((point) => list.push(point) - 1),
  );
  const problem = shape.flat().find((cell) => cell instanceof PlanningError);
  if (problem) throw problem;
  const plan = await context.run("jointReplenishment", [
    {
      sharedCost,
      itemCosts: Float64Array.from(list, (item) => item.orderCost),
      holding: Float64Array.from(list, (item) => item.holding),
      demand: Float64Array.from(list, (item) => item.demand),
    },
  ]);
  if (output === "cost") return plan.cost;
  const cycleOf = (item: number): number => plan.multiples[item] * plan.cycle;
  if (output === "all") {
    return [
      ["quantity", "orders", "cycle", "on every … order"],
      ...list.map((_, item): ResultCell[] => [
        plan.quantities[item],
        1 / cycleOf(item),
        cycleOf(item),
        plan.multiples[item],
      ]),
      ["total cost", plan.cost],
    ];
  }
  const measure = (item: number): number => {
    if (output === "quantity") return plan.quantities[item];
    return output === "orders" ? 1 / cycleOf(item) : cycleOf(item);
  };
  return shape.map((row) => row.map((item) => measure(Number(item))));
}
