import type {
  Activity,
  DemandStream,
  LabourPool,
  StockPoint,
  SupplyModel,
  SupplyResource,
} from "../../../src/planning/supply/supplyModel";

export interface CompanySize {
  items: number;
  sites: number;
  periods: number;
}

/** From a workshop to a large multi-plant company. */
export const sizes: Record<string, CompanySize> = {
  A: { items: 50, sites: 1, periods: 24 },
  B: { items: 500, sites: 2, periods: 24 },
  C: { items: 2000, sites: 3, periods: 24 },
  D: { items: 10000, sites: 3, periods: 18 },
};

export interface CompanyOptions extends CompanySize {
  seed?: number;
  /** Mean load ÷ regular capacity before the plan does anything about it. */
  utilisation?: number;
  /** Part of the components that any family may use. */
  commonComponents?: number;
  /** People at the opening ÷ people needed; below 1 labour is short. */
  staffing?: number;
  labour?: boolean;
}

/** A company and the family of each of its items: the natural planning groups. */
export interface GeneratedCompany {
  model: SupplyModel;
  familyOfPoint: Int32Array;
}

const familySize = 40;
const linesPerSite = 2;
const componentsPerFamily = 4;

/**
 * A company with plausible economics: families of 40 items on two lines a site, a quarter with an alternate line, a
 * third made at two sites, sold at most sites through lanes of up to one month, components with supplier limits and
 * lead times, two customer classes, soft safety stock, overtime up to 20 %, subcontracting of a tenth of the items,
 * one labour pool a site with hiring and layoffs. Print the binding shares of what is solved: instances that lose half
 * their demand flatter every solver.
 */
export function generateCompany(options: CompanyOptions): GeneratedCompany {
  return new Generator(options).company();
}

interface Route {
  site: number;
  line: number;
  hours: number;
  cost: number;
}

class Generator {
  private readonly next: () => number;
  private readonly T: number;
  private readonly families: number;
  private readonly points: StockPoint[] = [];
  private readonly family: number[] = [];
  private readonly activities: Activity[] = [];
  private readonly demand: DemandStream[] = [];
  private readonly load: Float64Array[];
  private readonly componentUse: Float64Array[];
  private readonly componentPoint: Int32Array;
  private readonly components: number;

  constructor(private readonly options: CompanyOptions) {
    this.next = uniform(options.seed ?? 7);
    this.T = options.periods;
    this.families = Math.max(1, Math.round(options.items / familySize));
    this.components = componentsPerFamily * this.families;
    const rows = (count: number): Float64Array[] =>
      Array.from({ length: count }, () => new Float64Array(this.T));
    this.load = rows(this.families * options.sites * linesPerSite);
    this.componentUse = rows(this.components * options.sites);
    this.componentPoint = new Int32Array(this.components * options.sites).fill(-1);
  }

  company(): GeneratedCompany {
    for (let i = 0; i < this.options.items; i++) this.addItem(i);
    this.addComponents();
    const { labour = true } = this.options;
    const model: SupplyModel = {
      periods: this.T,
      points: this.points,
      activities: this.activities,
      demand: this.demand,
      resources: this.resources(labour),
      ...(labour ? { pools: this.pools() } : {}),
    };
    return { model, familyOfPoint: Int32Array.from(this.family) };
  }

  private addItem(i: number): void {
    const { sites } = this.options;
    const family = Math.floor((i * this.families) / this.options.items);
    const home = this.whole(sites);
    const makes = [home];
    if (sites > 1 && this.next() < 0.3) makes.push((home + 1 + this.whole(sites - 1)) % sites);
    const sells = Array.from({ length: sites }, (_, s) => s).filter((s) => s === home || this.next() < 0.6);
    const price = 20 * Math.exp(0.6 * this.normal());
    const cost = price * (0.25 + 0.15 * this.next());
    const routes = this.routes(family, makes, cost);
    const inputs = this.bill(family);
    const demand = sells.map(() => this.monthlyDemand(family));
    const point = new Map<number, number>();
    for (const s of new Set([...makes, ...sells]))
      point.set(s, this.addPoint(i, s, price, demand[sells.indexOf(s)], family));
    this.addRoutes(i, routes, inputs, point, demand);
    if (this.next() < 0.1) {
      this.activities.push({
        name: `Subcontract ${i}`,
        kind: "subcontract",
        output: this.at(point, home),
        leadTime: 1,
        cost: cost * 1.35,
      });
    }
    const transport = cost * 0.03 + 0.2 * this.next();
    for (const from of makes) {
      for (const to of sells) {
        if (from === to) continue;
        const leadTime = Math.abs(from - to) > 1 ? 1 : 0;
        const source = { point: this.at(point, from), quantity: 1 };
        this.activities.push({
          name: `Lane ${i}`,
          kind: "move",
          output: this.at(point, to),
          leadTime,
          cost: transport,
          inputs: [source],
        });
      }
    }
    sells.forEach((s, k) => this.addStreams(this.at(point, s), demand[k], price));
  }

  private routes(family: number, makes: readonly number[], cost: number): Route[] {
    const routes: Route[] = [];
    for (const site of makes) {
      const first = (family * this.options.sites + site) * linesPerSite;
      const line = first + this.whole(linesPerSite);
      const hours = 0.02 + 0.08 * this.next();
      routes.push({ site, line, hours, cost });
      if (this.next() >= 0.25) continue;
      const other = first + this.whole(linesPerSite);
      if (other !== line) routes.push({ site, line: other, hours: hours * 1.1, cost: cost * 1.03 });
    }
    return routes;
  }

  private bill(family: number): { component: number; quantity: number }[] {
    const bill = new Map<number, number>();
    const count = 1 + this.whole(3);
    for (let k = 0; k < count; k++) {
      const isCommon = this.next() < (this.options.commonComponents ?? 0);
      const own = Math.min(
        this.components - 1,
        Math.floor(((family + this.next()) * this.components) / this.families),
      );
      const component = isCommon ? this.whole(this.components) : own;
      if (!bill.has(component)) bill.set(component, 1 + this.whole(3));
    }
    return [...bill].map(([component, quantity]) => ({ component, quantity }));
  }

  private monthlyDemand(family: number): Float64Array {
    const base = 100 * Math.exp(0.9 * this.normal());
    const phase = (2 * Math.PI * family) / this.families;
    return Float64Array.from({ length: this.T }, (_, t) => {
      const season = 1 + 0.3 * Math.sin((2 * Math.PI * t) / 12 + phase) + 0.004 * t;
      return Math.max(0, Math.round(base * season * (1 + 0.15 * this.normal())));
    });
  }

  private addPoint(
    item: number,
    site: number,
    price: number,
    demand: Float64Array | undefined,
    family: number,
  ): number {
    this.family.push(family);
    this.points.push({
      item: `Item ${item}`,
      site: `Site ${site}`,
      opening: demand ? Math.round(demand[0] * 0.8) : 0,
      holding: price * 0.008,
      ...(demand
        ? {
            safety: demand.map((_, t) => 0.5 * demand[Math.min(this.T - 1, t + 1)]),
            safetyPenalty: price * 0.03,
          }
        : {}),
    });
    return this.points.length - 1;
  }

  private addRoutes(
    item: number,
    routes: readonly Route[],
    bill: readonly { component: number; quantity: number }[],
    point: ReadonlyMap<number, number>,
    demand: readonly Float64Array[],
  ): void {
    for (const route of routes) {
      const inputs = bill.map(({ component, quantity }) => ({
        point: this.component(component, route.site),
        quantity,
      }));
      this.activities.push({
        name: `Make ${item}`,
        kind: "make",
        output: this.at(point, route.site),
        leadTime: 0,
        cost: route.cost,
        inputs,
        uses: [{ resource: route.line, hours: route.hours }],
      });
      for (const row of demand) {
        for (let t = 0; t < this.T; t++) {
          this.load[route.line][t] += (row[t] / routes.length) * route.hours;
          for (const { component, quantity } of bill) {
            this.componentUse[component * this.options.sites + route.site][t] +=
              (row[t] / routes.length) * quantity;
          }
        }
      }
    }
  }

  private addStreams(point: number, demand: Float64Array, price: number): void {
    const half = demand.map((units) => units / 2);
    this.demand.push({
      point,
      customer: "A",
      quantity: half,
      price,
      shortage: "backlog",
      penalty: price * 0.12,
    });
    this.demand.push({ point, customer: "B", quantity: half, price, shortage: "lost", penalty: price * 1.2 });
  }

  private component(component: number, site: number): number {
    const key = component * this.options.sites + site;
    if (this.componentPoint[key] < 0) {
      const family = Math.min(this.families - 1, Math.floor((component * this.families) / this.components));
      this.family.push(family);
      this.points.push({ item: `Component ${component}`, site: `Site ${site}`, opening: 0, holding: 0 });
      this.componentPoint[key] = this.points.length - 1;
    }
    return this.componentPoint[key];
  }

  private addComponents(): void {
    this.componentPoint.forEach((point, key) => {
      const mean = this.componentUse[key].reduce((sum, units) => sum + units, 0) / this.T;
      const maximum = mean * (1.15 + 0.3 * this.next());
      const cost = 0.3 + 0.5 * this.next();
      const leadTime = 1 + this.whole(2);
      if (point < 0) return;
      this.points[point] = { ...this.points[point], opening: mean * (leadTime + 0.5), holding: cost * 0.015 };
      this.activities.push({
        name: `Buy ${this.points[point].item}`,
        kind: "buy",
        output: point,
        leadTime,
        cost,
        maximum,
      });
    });
  }

  private resources(labour: boolean): SupplyResource[] {
    const { utilisation = 1.05, sites } = this.options;
    return this.load.map((row, r) => {
      const mean = row.reduce((sum, hours) => sum + hours, 0) / this.T;
      const target = utilisation * (0.9 + 0.2 * this.next());
      const capacity = Float64Array.from(
        { length: this.T },
        (_, t) => (mean / target) * (t % 12 === 7 ? 0.85 : 1),
      );
      return {
        name: `Line ${r}`,
        capacity,
        overtime: capacity.map((hours) => hours * 0.2),
        overtimeCost: 30 + 20 * this.next(),
        ...(labour ? { pool: Math.floor(r / linesPerSite) % sites } : {}),
      };
    });
  }

  private pools(): LabourPool[] {
    const { sites, staffing = 1 } = this.options;
    return Array.from({ length: sites }, (_, s) => {
      let hours = 0;
      this.load.forEach((row, r) => {
        if (Math.floor(r / linesPerSite) % sites === s)
          hours += row.reduce((sum, value) => sum + value, 0) / this.T;
      });
      const workers = (hours / 160) * staffing;
      const wage = 160 * 18;
      const most = staffing < 1 ? { maximum: workers } : {};
      return {
        name: `People ${s}`,
        openingWorkers: workers,
        hoursPerWorker: 192,
        wage,
        hire: 3000,
        layoff: 5000,
        temporaryCost: (3 * wage) / 192,
        ...most,
      };
    });
  }

  private at(point: ReadonlyMap<number, number>, site: number): number {
    return point.get(site) ?? -1;
  }

  private whole(below: number): number {
    return Math.floor(this.next() * below);
  }

  private normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }
}

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
