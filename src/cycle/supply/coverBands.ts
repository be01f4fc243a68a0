import { say } from "../../planning/words";
import type { CellContent } from "../../workbook/cells";
import type { TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { RateBook } from "../rateBook";
import { sumOf } from "../sums";
import type { SupplyResult } from "./sheets";
import { coverTable } from "./tables";

/** Most months of need in each band but those without end and without need; 6 is where excess begins. */
const bandEnds = [1, 3, 6, 12];

interface CoverBand {
  /** "1–3": months of cover above the first number, up to the second. */
  name: string;
  items: number;
  /** Of items that are sold; what goes into them is counted in units of its own. */
  units: number;
  value: number;
  materials: number;
  materialsValue: number;
}

/**
 * Stock at hand by how long it lasts: over a year and without need it is obsolete, over half a year too much. The need is
 * the mean of the plan's months, with what parents take, as in the exceptions about excess.
 */
export function coverBands({ company, supply, demand, need, span }: SupplyResult): CoverBand[] {
  const bands = bandNames().map((name): CoverBand => ({
    name,
    items: 0,
    units: 0,
    value: 0,
    materials: 0,
    materialsValue: 0,
  }));
  const rates = new RateBook(company);
  const stock = new Map<number, number>();
  supply.model.points.forEach(({ opening }, p) =>
    stock.set(supply.pointItem[p], (stock.get(supply.pointItem[p]) ?? 0) + opening),
  );
  supply.items.forEach((item, k) => {
    const units = stock.get(item) ?? 0;
    if (!(units > 0)) return;
    const band = bands[bandOf(units, sumOf(need[k].subarray(0, span.count)) / span.count)];
    const value = units * (rates.cost(item, span.first) || 0);
    if (demand.has(item)) {
      band.items++;
      band.units += units;
      band.value += value;
    } else {
      band.materials++;
      band.materialsValue += value;
    }
  });
  return bands;
}

function bandNames(): string[] {
  const last = bandEnds[bandEnds.length - 1];
  return [...bandEnds.map((end, b) => `${bandEnds[b - 1] ?? 0}–${end}`), say`over ${last}`, say`no demand`];
}

function bandOf(units: number, monthly: number): number {
  if (!(monthly > 0)) return bandEnds.length + 1;
  const band = bandEnds.findIndex((end) => units <= end * monthly);
  return band < 0 ? bandEnds.length : band;
}

export function coverBlock(result: SupplyResult): TableSpec {
  const bands = coverBands(result);
  const all = sumOf(bands.map(({ value, materialsValue }) => value + materialsValue));
  return {
    kind: "table",
    name: coverTable,
    heading: say`Stock at the start by the months of need that it covers: sold items, and what goes into them`,
    columns: [
      { header: "Months of cover", format: "text", width: 14 },
      { header: "Items", format: "integer", width: 13 },
      { header: "Units", format: "units", width: 13 },
      { header: "Value", format: "money", width: 13 },
      { header: "Materials", format: "integer", width: 13 },
      { header: "Materials value", format: "money", width: 13 },
      { header: "Share of value", format: "percent", width: 10 },
    ],
    rows: bands.map(({ name, items, units, value, materials, materialsValue }): CellContent[] => [
      name,
      items,
      hundredths(units),
      hundredths(value),
      materials,
      hundredths(materialsValue),
      all > 0 ? (value + materialsValue) / all : 0,
    ]),
    rules: [{ kind: "bar", columns: ["Share of value"] }],
  };
}
