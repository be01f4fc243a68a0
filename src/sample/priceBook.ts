import { monthStart } from "../planning/data/excelDate";
import type { CellValue, RawTable } from "../planning/data/table";
import type { Timeframe } from "./demand";
import type { SampleItem } from "./items";
import type { Plantings } from "./plant";
import { channelShares } from "./sales";
import { toTable } from "./toTable";
import { listPrice, netPrice, type CostParts } from "./value";

/** Prices of all finished goods over time, and the tables that state them. */
export class PriceBook {
  private readonly lists = new Map<string, number>();

  constructor(
    private readonly items: SampleItem[],
    private readonly costs: ReadonlyMap<string, CostParts>,
    private readonly plantings: Plantings,
    private readonly channels: string[],
    private readonly frame: Timeframe,
  ) {
    for (const item of items)
      if (item.goods) this.lists.set(item.item, listPrice(this.cost(item.item), item.goods.subfamily.markup));
  }

  list(item: string): number {
    return this.lists.get(item) ?? 0;
  }

  cost(item: string): number {
    return this.costs.get(item)?.standardCost ?? 0;
  }

  net(item: string, channel: string, month: number): number {
    return netPrice(this.list(item), channel, this.factor(item, month));
  }

  /** Net price over the channels, each counted by its part of the company's demand. */
  average(item: string, month: number): number {
    let [amount, weight] = [0, 0];
    for (const channel of this.channels) {
      amount += this.net(item, channel, month) * channelShares[channel];
      weight += channelShares[channel];
    }
    return amount / weight;
  }

  private factor(item: string, month: number): number {
    return this.plantings.priceChanges
      .filter((change) => change.item === item && change.month <= month)
      .reduce((factor, change) => factor * change.factor, 1);
  }

  tables(): RawTable[] {
    const start = this.frame.historyStart;
    const prices: CellValue[][] = [];
    for (const { item, goods } of this.items) {
      if (!goods) continue;
      const changes = this.plantings.priceChanges.filter((change) => change.item === item);
      for (const channel of this.channels)
        for (const month of [start, ...changes.map((change) => change.month)]) {
          const list = Math.round(this.list(item) * this.factor(item, month) * 100) / 100;
          const from = monthStart(month);
          prices.push([
            item,
            channel === "all" ? null : channel,
            from,
            list,
            this.net(item, channel, month),
            "EUR",
          ]);
        }
    }
    const costs = this.items.map(({ item }): CellValue[] => {
      const parts = this.costs.get(item) ?? {
        material: 0,
        labour: 0,
        overhead: 0,
        freight: 0,
        standardCost: 0,
      };
      return [
        item,
        monthStart(start),
        parts.material,
        parts.labour,
        parts.overhead,
        parts.freight,
        parts.standardCost,
      ];
    });
    return [
      toTable("prices", ["item", "channel", "from", "list", "net", "currency"], prices),
      toTable("costs", ["item", "from", "material", "labour", "overhead", "freight", "standardCost"], costs),
    ];
  }
}
