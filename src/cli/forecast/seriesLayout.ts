import { normaliseName } from "../../planning/data/table";
import { periodFromDigits, periodFromText, type DayOrder } from "../../planning/data/sheet/periodText";

/** Where things stand in a line: positions of columns, -1 for one that is not there. */
export interface Layout {
  /**
   * - `list`: one line a series, its history in one cell;
   * - `long`: one line a series and period, with a date and a value;
   * - `wide`: one line a series, one column a period.
   */
  kind: "list" | "long" | "wide";
  id: number;
  horizon: number;
  frequency: number;
  /** The history's cell of a list, or the value of a long line. */
  value: number;
  date: number;
  /** Columns of the periods of a wide table. */
  periods: number[];
}

const names = {
  id: ["id", "unique_id", "series", "item", "sku", "product", "article", "artikel", "key", "name"],
  horizon: ["horizon"],
  frequency: ["frequency"],
  train: ["train"],
  date: ["date", "ds", "period", "month", "week", "day", "time", "timestamp", "year", "quarter"],
  value: ["value", "y", "quantity", "qty", "demand", "sales", "units"],
};
/** The same columns in files from French and German systems. */
const abroad = {
  date: ["datum", "monat", "woche", "jahr", "mois", "semaine", "annee", "periode"],
  value: ["wert", "menge", "absatz", "valeur", "quantite", "ventes"],
};

/** A header that only counts: 1, P1, M01, week 3. */
const counted = /^\p{L}{0,8}[\s_.-]?\d{1,4}$/u;

/** How the series lie in the file, seen from its header; undefined when it shows no history. */
export function layoutOf(header: readonly string[]): Layout | undefined {
  const plain = header.map(normaliseName);
  const find = (wanted: readonly string[]): number =>
    plain.findIndex((name) => wanted.map(normaliseName).includes(name));
  const common = {
    id: find(names.id),
    horizon: find(names.horizon),
    frequency: find(names.frequency),
    date: -1,
    periods: [],
  };
  const train = find(names.train);
  if (train >= 0) return { kind: "list", ...common, value: train };
  const date = find([...names.date, ...abroad.date]);
  const value = find([...names.value, ...abroad.value]);
  if (date >= 0 && value >= 0) return { kind: "long", ...common, date, value };
  const isPeriod = (text: string): boolean => !Number.isNaN(pointOf(text)) || counted.test(text.trim());
  const periods = [...header.keys()].filter((column) => column !== common.id && isPeriod(header[column]));
  if (periods.length === 0) return undefined;
  // Without a name that says so, the first column that is no period names the series.
  const first = [...header.keys()].find((column) => !periods.includes(column)) ?? -1;
  return { kind: "wide", ...common, id: common.id >= 0 ? common.id : first, value: -1, periods };
}

/** A date or the number of a period as a number that can be sorted; NaN for other text. */
export function pointOf(text: string, order?: DayOrder): number {
  const trimmed = text.trim();
  if (!/^\d+$/.test(trimmed)) return periodFromText(trimmed, order);
  const digits = periodFromDigits(Number(trimmed));
  return Number.isNaN(digits) ? Number(trimmed) : digits;
}
