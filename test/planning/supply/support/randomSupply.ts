import type {
  Activity,
  DemandStream,
  StockPoint,
  SupplyModel,
} from "../../../../src/planning/supply/supplyModel";

/** Uniform numbers from 0 to 1, the same for the same seed (mulberry32). */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A small company: items made at one or two plants from a shared component, sold at a plant and a warehouse, with
 * tight capacity, overtime, subcontracting, lead times, safety stock, a waiting and a lost customer class.
 */
export function randomSupply(seed: number, items = 3, periods = 6): SupplyModel {
  const next = uniform(seed);
  const whole = (from: number, to: number): number => Math.floor(from + next() * (to - from + 1));
  const points: StockPoint[] = [{ item: "Resin", site: "Plant", opening: whole(0, 400), holding: 0.05 }];
  const activities: Activity[] = [
    { name: "Buy resin", kind: "buy", output: 0, leadTime: whole(0, 2), cost: 1, maximum: whole(200, 900) },
  ];
  const demand: DemandStream[] = [];
  for (let i = 0; i < items; i++) {
    const price = whole(20, 60);
    const plant = points.length;
    const safety = next() < 0.5 ? whole(0, 40) : undefined;
    points.push({
      item: `I${i}`,
      site: "Plant",
      opening: whole(0, 80),
      holding: price * 0.01,
      safety,
      safetyPenalty: price * 0.05,
    });
    points.push({
      item: `I${i}`,
      site: "Warehouse",
      opening: whole(0, 40),
      holding: price * 0.012,
      ...(next() < 0.3 ? { shelfLife: whole(1, 3) } : {}),
      ...(next() < 0.3 ? { scheduled: Float64Array.from({ length: periods }, () => whole(0, 20)) } : {}),
    });
    const uses = [{ resource: i % 2, hours: 0.5 + next() }];
    const inputs = [{ point: 0, quantity: whole(1, 3) }];
    activities.push({
      name: `Make I${i}`,
      kind: "make",
      output: plant,
      leadTime: 0,
      cost: price * 0.3,
      yield: 0.95,
      uses,
      inputs,
    });
    if (next() < 0.5) {
      activities.push({
        name: `Subcontract I${i}`,
        kind: "subcontract",
        output: plant,
        leadTime: 1,
        cost: price * 0.8,
        maximum: 30,
      });
    }
    activities.push({
      name: `Move I${i}`,
      kind: "move",
      output: plant + 1,
      leadTime: whole(0, 1),
      cost: 1,
      inputs: [{ point: plant, quantity: 1 }],
    });
    for (const point of [plant, plant + 1]) {
      const quantity = (): Float64Array => Float64Array.from({ length: periods }, () => whole(0, 80));
      demand.push({
        point,
        customer: "A",
        quantity: quantity(),
        price,
        shortage: "backlog",
        penalty: price * 0.1,
      });
      demand.push({
        point,
        customer: "B",
        quantity: quantity(),
        price,
        shortage: "lost",
        penalty: price * 0.9,
      });
    }
  }
  const resources = [0, 1].map((r) => ({
    name: `Line ${r + 1}`,
    capacity: Float64Array.from({ length: periods }, () => whole(60, 200)),
    overtime: whole(0, 40),
    overtimeCost: 8,
  }));
  return { periods, points, activities, demand, resources };
}
