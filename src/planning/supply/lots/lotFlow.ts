import type { CapacitatedLotProblem } from "./capacitatedLotProblem";

/** Less than this is nothing: hours of flow, and parts of the dearest hour. */
const smallest = 1e-9;
/** How a period was reached: by its own hours, by bought ones, or (0 and above) by the lots of an item. */
const byHours = -1;
const byBought = -2;
const none = -1;

/** A flow as it stands, to come back to. */
export interface FlowState {
  on: Uint8Array;
  flows: Float64Array;
  cost: number;
}

/**
 * The cheapest quantities for given set-ups, as a flow of hours: from a source through the hours of the periods into the
 * lots that are set up, and along each item's stock to where it is needed. Missing hours are bought dearly. When a
 * set-up is opened or closed, what moves is sent along shortest paths, and the flow is the cheapest one again: thousands of
 * changes a second can be tried without a solver.
 *
 * Work moves from one period to another by an item that makes more in the one and less in the other, so that the paths
 * need no nodes but the periods and the source. Tables are items × periods in one array.
 *
 * Source: successive shortest paths, Ahuja, Magnanti and Orlin, Network Flows 1993, chapter 9.
 */
export class LotFlow {
  /** 1 where there is a set-up. */
  readonly on: Uint8Array;
  /** Cost of set-ups, holding and bought hours. */
  cost = 0;
  private readonly items: number;
  private readonly periods: number;
  /** Money of holding an hour's worth of an item for a period. */
  private readonly holding: Float64Array;
  /** Hours of lots and of stock at the end of the period; of each period the hours beside set-ups, used, and bought. */
  private readonly flows: Float64Array;
  private readonly made: Float64Array;
  private readonly stock: Float64Array;
  private readonly left: Float64Array;
  private readonly used: Float64Array;
  private readonly bought: Float64Array;
  /** Paths shorter by less than this are as long. */
  private readonly slack: number;
  /** The source stands behind the periods. */
  private readonly source: number;
  private readonly distance: Float64Array;
  private readonly parent: Int32Array;
  private readonly way: Int32Array;
  private readonly queue: Int32Array;
  private readonly waits: Uint8Array;
  private tail = 0;
  /** Where the paths begin: a node, or behind all nodes the period in which an item is kept. */
  private from = none;
  private startPeriod = none;
  private readonly kept: number;

  /**
   * @param lots to start from, items × periods: where something is made there is a set-up
   * @param dearHour money of an hour that there is not
   */
  constructor(
    private readonly problem: CapacitatedLotProblem,
    lots: Float64Array,
    private readonly dearHour: number,
  ) {
    const { items, demand, capacity } = problem;
    const T = (this.periods = this.source = capacity.length);
    this.kept = T + 1;
    this.items = items.length;
    const cells = this.items * T;
    this.on = new Uint8Array(cells);
    this.flows = new Float64Array(2 * cells + 3 * T);
    const part = (from: number, count: number): Float64Array => this.flows.subarray(from, from + count);
    this.made = part(0, cells);
    this.stock = part(cells, cells);
    this.left = part(2 * cells, T);
    this.used = part(2 * cells + T, T);
    this.bought = part(2 * cells + 2 * T, T);
    this.holding = Float64Array.from(items, ({ holding, hoursPerUnit }) => holding / hoursPerUnit);
    this.distance = new Float64Array(T + 1);
    this.parent = new Int32Array(T + 1);
    this.way = new Int32Array(T + 1);
    this.queue = new Int32Array(T + 2);
    this.waits = new Uint8Array(T + 1);
    this.slack = 1e-11 * dearHour;
    this.left.set(capacity);
    lots.forEach((lot, cell) => {
      if (lot <= 1e-7) return;
      this.pay(cell, 1);
      this.on[cell] = 1;
    });
    for (let cell = 0; cell < cells; cell++) {
      const i = Math.floor(cell / T);
      this.serve(this.source, cell, demand[i][cell - i * T] * items[i].hoursPerUnit);
    }
  }

  /** Hours of work in a lot. */
  hoursOf(cell: number): number {
    return this.made[cell];
  }

  state(): FlowState {
    return { on: this.on.slice(), flows: this.flows.slice(), cost: this.cost };
  }
  keep(state: FlowState): void {
    state.on.set(this.on);
    state.flows.set(this.flows);
    state.cost = this.cost;
  }
  restore({ on, flows, cost }: FlowState): void {
    this.on.set(on);
    this.flows.set(flows);
    this.cost = cost;
  }

  /** Whether no hours are bought. */
  get isWhole(): boolean {
    for (let t = 0; t < this.periods; t++) if (this.bought[t] > 1e-6 || this.left[t] < -1e-6) return false;
    return true;
  }

  /** Units of every lot; undefined where hours are missing. */
  lots(): Float64Array | undefined {
    if (!this.isWhole) return undefined;
    return this.made.map((hours, cell) => {
      const units = hours / this.problem.items[Math.floor(cell / this.periods)].hoursPerUnit;
      return units > 1e-7 ? units : 0;
    });
  }

  /** Adds a set-up. */
  open(cell: number): void {
    const t = cell % this.periods;
    this.pay(cell, 1);
    const over = this.used[t] - Math.max(0, this.left[t]);
    if (over > 0) {
      this.used[t] -= over;
      this.send(t, over);
    }
    // As long as others can make room for less than it costs to hold the item from before, its lot grows.
    for (let guard = 8 * this.periods; guard > 0; guard--) {
      this.searchFrom(cell);
      if (!this.earns(t)) break;
      const hours = this.room(t, Infinity);
      this.push(t, hours);
      this.made[cell] += hours;
    }
    this.on[cell] = 1;
  }

  /** Leaves a set-up out; false when the item is needed before it could be made: the flow is then to be restored. */
  close(cell: number): boolean {
    const t = cell % this.periods;
    const hours = this.made[cell];
    this.on[cell] = 0;
    this.made[cell] = 0;
    if (!this.serve(t, cell, hours)) return false;
    this.pay(cell, -1);
    // The hours of the set-up take over what was bought, or is dearer elsewhere.
    for (let guard = 8 * this.periods; guard > 0; guard--) {
      const free = Math.max(0, this.left[t]) - this.used[t];
      if (free <= smallest) break;
      this.search(t);
      if (!this.earns(this.source)) break;
      const moved = this.room(this.source, free);
      this.push(this.source, moved);
      this.used[t] += moved;
    }
    return true;
  }

  /** What one more hour costs in every period, then one more hour's worth of every item in every period. */
  price(prices: Float64Array): void {
    this.search(this.source);
    prices.set(this.distance.subarray(0, this.periods));
    for (let cell = 0; cell < this.made.length; cell++) {
      const from = this.nearest(cell);
      prices[this.periods + cell] = from === none ? this.dearHour : this.lengthTo(cell, from);
    }
  }

  /** Cost and hours of a set-up; hours that a period lacks for its set-ups alone are bought. */
  private pay(cell: number, sign: number): void {
    const { setupCost, setupHours } = this.problem.items[Math.floor(cell / this.periods)];
    const t = cell % this.periods;
    const before = Math.max(0, -this.left[t]);
    this.left[t] -= sign * setupHours;
    this.cost += sign * setupCost + this.dearHour * (Math.max(0, -this.left[t]) - before);
  }

  private earns(node: number): boolean {
    return this.distance[node] < -smallest * this.dearHour;
  }

  /** Sends hours from the source to a period. */
  private send(t: number, hours: number): void {
    for (let rest = hours; rest > smallest;) {
      this.search(this.source);
      const moved = this.room(t, rest);
      this.push(t, moved);
      rest -= moved;
    }
  }

  /** Sends hours from a period or the source to where an item is needed; false when it cannot be made in time. */
  private serve(from: number, cell: number, hours: number): boolean {
    for (let rest = hours; rest > smallest;) {
      this.search(from);
      const last = this.nearest(cell);
      if (last === none) return false;
      const moved = this.stockRoom(cell, last, this.room(last, rest));
      this.cost += moved * (this.lengthTo(cell, last) - this.distance[last]);
      this.push(last, moved);
      const first = cell - (cell % this.periods);
      this.made[first + last] += moved;
      this.carry(first, last, cell - first, moved);
      rest -= moved;
    }
    return true;
  }

  /** The period from which one more hour of an item's need is served most cheaply; -1 where there is none. */
  private nearest(cell: number): number {
    const { periods: T, on, stock, distance } = this;
    const t = cell % T;
    const first = cell - t;
    const holding = this.holding[first / T];
    let best = none;
    let least = Infinity;
    for (let a = t; a >= 0; a--) {
      if (!on[first + a] || !(distance[a] + holding * (t - a) < least)) continue;
      least = distance[a] + holding * (t - a);
      best = a;
    }
    // Made later, out of what is kept from then on for later needs still.
    for (let a = t + 1; a < T && stock[first + a - 1] > smallest; a++) {
      if (!on[first + a] || !(distance[a] - holding * (a - t) < least)) continue;
      least = distance[a] - holding * (a - t);
      best = a;
    }
    return best;
  }

  private lengthTo(cell: number, from: number): number {
    const t = cell % this.periods;
    return this.distance[from] + this.holding[(cell - t) / this.periods] * (t - from);
  }

  /** At most so many hours, and no more than is kept where an item is made later than it is needed. */
  private stockRoom(cell: number, from: number, hours: number): number {
    const first = cell - (cell % this.periods);
    let most = hours;
    for (let t = cell; t < first + from; t++) most = Math.min(most, this.stock[t]);
    return most;
  }

  /** Stock of an item when so many hours of it move from period a to b. */
  private carry(first: number, a: number, b: number, hours: number): void {
    for (let t = a; t < b; t++) this.stock[first + t] += hours;
    for (let t = b; t < a; t++) this.stock[first + t] -= hours;
  }

  /** Shortest distances to all periods and the source, by labels corrected first in, first out. */
  private search(from: number): void {
    this.begin(from);
    this.reach(from, 0, none, none);
    this.correct();
  }

  /** The same from where an item is kept: what is there may take the place of any of its lots. */
  private searchFrom(cell: number): void {
    const { periods: T, made, stock } = this;
    const t = cell % T;
    const item = (cell - t) / T;
    const holding = this.holding[item];
    this.begin(this.kept);
    this.startPeriod = t;
    for (let b = t; b < T; b++)
      if (made[item * T + b] > smallest) this.reach(b, holding * (b - t), this.kept, item);
    for (let b = t - 1; b >= 0 && stock[item * T + b] > smallest; b--)
      if (made[item * T + b] > smallest) this.reach(b, -holding * (t - b), this.kept, item);
    this.correct();
  }

  private begin(from: number): void {
    this.distance.fill(Infinity);
    this.tail = 0;
    this.from = from;
  }

  private reach(node: number, length: number, parent: number, way: number): void {
    // A way round that comes back to where it begins is taken by its caller.
    if (length >= this.distance[node] - this.slack || (node === this.from && parent !== none)) return;
    this.distance[node] = length;
    this.parent[node] = parent;
    this.way[node] = way;
    if (this.waits[node]) return;
    this.waits[node] = 1;
    this.queue[this.tail++] = node;
    if (this.tail === this.queue.length) this.tail = 0;
  }

  private correct(): void {
    const { periods: T, items, source, queue, waits, distance, dearHour } = this;
    const { on, made, stock, used, left, bought, holding } = this;
    for (let head = 0; head !== this.tail;) {
      const node = queue[head++];
      if (head === queue.length) head = 0;
      waits[node] = 0;
      const here = distance[node];
      if (node === source) {
        for (let t = 0; t < T; t++) {
          if (used[t] < left[t] - smallest) this.reach(t, here, source, byHours);
          else this.reach(t, here + dearHour, source, byBought);
        }
        continue;
      }
      if (bought[node] > smallest) this.reach(source, here - dearHour, node, byBought);
      else if (used[node] > smallest) this.reach(source, here, node, byHours);
      for (let i = 0, first = 0; i < items; i++, first += T) {
        if (!on[first + node]) continue;
        const each = holding[i];
        for (let b = node + 1, length = here; b < T; b++) {
          length += each;
          if (made[first + b] > smallest) this.reach(b, length, node, i);
        }
        for (let b = node - 1, length = here; b >= 0 && stock[first + b] > smallest; b--) {
          length -= each;
          if (made[first + b] > smallest) this.reach(b, length, node, i);
        }
      }
    }
  }

  /** How many hours, of so many, the shortest path to a node can take. */
  private room(to: number, hours: number): number {
    const { source, stock } = this;
    let most = hours;
    for (let node = to; node !== this.from; node = this.parent[node]) {
      const before = this.parent[node];
      const way = this.way[node];
      if (before === source) {
        if (way === byHours) most = Math.min(most, this.left[node] - this.used[node]);
      } else if (node === source)
        most = Math.min(most, way === byBought ? this.bought[before] : this.used[before]);
      else {
        const first = way * this.periods;
        most = Math.min(most, this.made[first + node]);
        for (let t = node, a = this.periodOf(before); t < a; t++) most = Math.min(most, stock[first + t]);
      }
    }
    return most;
  }

  private periodOf(parent: number): number {
    return parent === this.kept ? this.startPeriod : parent;
  }

  /** Moves hours along the shortest path to a node. */
  private push(to: number, hours: number): void {
    const { source, made } = this;
    this.cost += hours * this.distance[to];
    for (let node = to; node !== this.from; node = this.parent[node]) {
      const before = this.parent[node];
      const way = this.way[node];
      if (before === source) (way === byHours ? this.used : this.bought)[node] += hours;
      else if (node === source) (way === byBought ? this.bought : this.used)[before] -= hours;
      else {
        const first = way * this.periods;
        made[first + node] -= hours;
        if (before !== this.kept) made[first + before] += hours;
        this.carry(first, this.periodOf(before), node, hours);
      }
    }
  }
}
