import type { Company } from "../../planning/data/company";
import type { HistoryPanel } from "../../planning/data/historyPanel";
import { biasFraction, wmape } from "../../planning/demand";
import { monthOf } from "../../planning/data/excelDate";
import type { CellContent } from "../../workbook/cells";
import { series } from "../../workbook/palette";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { counted } from "../format";
import type { Snapshot } from "./snapshots";
import type { ItemForecast } from "./statistical";
import { language, said, say, toSay } from "../../planning/words";

export const voicesTable = "SOP_Fcst_Value";

/** Months ahead that published forecasts are judged at. */
const lags = [1, 2, 3];
const season = 12;

/** One number that somebody said about a month of an item before it came. */
interface Saying {
  item: number;
  month: number;
  units: number;
}

/** How right a voice was, beside the naive and the statistical forecast of the same months. */
export interface VoiceScore {
  voice: string;
  /** How long before the month it was said; NaN where that is not known. */
  lag: number;
  /** Item-months compared. */
  compared: number;
  wmape: number;
  bias: number;
  /** Error of last year's same month, on the same item-months. */
  naive: number;
  /** Error of the statistical forecast where it is known for the same item-months; NaN where it is not. */
  statistical: number;
  /** The voice's own error on the item-months that the statistical one is known for. */
  beside: number;
}

/**
 * How right each voice has been: the method as tested, every stream, and what was published in earlier cycles.
 *
 * @param cycles snapshots of earlier cycles
 */
export function voiceScores(
  company: Company,
  forecasts: readonly ItemForecast[],
  history: HistoryPanel,
  cycles: readonly Snapshot[],
): VoiceScore[] {
  const tested = testedSayings(forecasts, history);
  const known = new Map(tested.map(({ item, month, units }) => [`${item} ${month}`, units] as const));
  const score = (voice: string, lag: number, sayings: readonly Saying[]): VoiceScore[] => {
    const found = scoreOf(sayings, history, known);
    return found.compared > 0 ? [{ voice, lag, ...found }] : [];
  };
  return [
    ...score("Statistical, as tested", NaN, tested),
    ...[...streamSayings(company)].flatMap(([name, sayings]) => score(streamName(name), NaN, sayings)),
    ...lags.flatMap((lag) => [
      ...score(`Statistical, ${before(lag)}`, lag, published(company, cycles, lag, "statistical")),
      ...score(`Consensus, ${before(lag)}`, lag, published(company, cycles, lag, "agreed")),
    ]),
  ];
}

function before(lag: number): string {
  return `published ${counted(lag, "month")} before`;
}

/** What the method would have said about the last months of each item. */
function testedSayings(
  forecasts: readonly ItemForecast[],
  { firstMonth, monthCount }: HistoryPanel,
): Saying[] {
  return forecasts.flatMap(({ item, accuracy: { forecast } }) =>
    Array.from(forecast, (units, k) => ({
      item,
      month: firstMonth + monthCount - forecast.length + k,
      units,
    })),
  );
}

/** What streams said about each month, regions added up, by stream. */
function streamSayings({ streams, itemIndex }: Company): Map<string, Saying[]> {
  const sums = new Map<string, Map<string, Saying>>();
  for (let i = 0; i < streams.rowCount; i++) {
    const item = itemIndex.get(streams.item[i]);
    if (item === undefined) continue;
    const month = monthOf(streams.date[i]);
    const ofStream = sums.get(streams.stream[i]) ?? new Map<string, Saying>();
    sums.set(streams.stream[i], ofStream);
    const saying = ofStream.get(`${item} ${month}`) ?? { item, month, units: 0 };
    saying.units += streams.quantity[i];
    ofStream.set(`${item} ${month}`, saying);
  }
  return new Map([...sums].map(([name, sayings]) => [name, [...sayings.values()]] as const));
}

/** What the cycle that began `lag` months before each month had published about it. */
function published(
  { itemIndex }: Company,
  cycles: readonly Snapshot[],
  lag: number,
  what: "statistical" | "agreed",
): Saying[] {
  return cycles.flatMap(({ first, items }) =>
    items.flatMap((path): Saying[] => {
      const [item, units] = [itemIndex.get(path.key), path[what][lag - 1]];
      return item === undefined || units === undefined ? [] : [{ item, month: first + lag - 1, units }];
    }),
  );
}

function scoreOf(
  sayings: readonly Saying[],
  { values, firstMonth }: HistoryPanel,
  tested: ReadonlyMap<string, number>,
): Omit<VoiceScore, "voice" | "lag"> {
  const heard = sayings.flatMap(({ item, month, units }) => {
    const actual = values[item]?.[month - firstMonth] ?? NaN;
    if (Number.isNaN(actual) || Number.isNaN(units)) return [];
    const naive = values[item][month - firstMonth - season] ?? NaN;
    return [{ actual, units, naive, statistical: tested.get(`${item} ${month}`) ?? NaN }];
  });
  const actual = heard.map((each) => each.actual);
  const units = heard.map((each) => each.units);
  const statistical = heard.map((each) => each.statistical);
  return {
    compared: heard.length,
    wmape: wmape(actual, units),
    bias: biasFraction(actual, units),
    naive: wmape(
      actual,
      heard.map((each) => each.naive),
    ),
    statistical: wmape(actual, statistical),
    beside: wmape(
      actual,
      units.map((value, k) => (Number.isNaN(statistical[k]) ? NaN : value)),
    ),
  };
}

/** The voices with what each adds: the stairs from the naive forecast to the consensus. */
export function voicesSheet(scores: readonly VoiceScore[], origin: string): SheetSpec {
  return {
    name: voicesTable,
    title: say`Value added by each voice`,
    note: say`How right each voice was about months whose demand is known, beside last year's same month and the statistical forecast of the same item-months. Value added: what a voice takes off their error; below zero it made things worse. Published: as it stood in an earlier cycle.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: voicesTable,
        columns: [
          { header: "Voice", format: "text", width: 38 },
          { header: "Months before", format: "integer", width: 12 },
          { header: "Item-months", format: "units", width: 12 },
          { header: "WMAPE", format: "percent", width: 11 },
          { header: "Bias", format: "percent", width: 11 },
          { header: "Naive WMAPE", format: "percent", width: 12 },
          { header: "Value added to naive", format: "percent", width: 14 },
          { header: "Value added to statistical", format: "percent", width: 14 },
        ],
        rows: scores.map(({ voice, lag, compared, naive, statistical, beside, ...each }): CellContent[] => [
          voice,
          lag,
          compared,
          each.wmape,
          each.bias,
          naive,
          naive - each.wmape,
          voice.startsWith("Statistical, ") ? NaN : statistical - beside,
        ]),
        rules: [
          {
            kind: "limit",
            columns: ["Value added to naive", "Value added to statistical"],
            operator: "LessThan",
            limit: 0,
            tone: "bad",
          },
        ],
      },
    ],
    charts: [
      {
        name: "Value added",
        title: say`Error of each voice beside last year's same month`,
        kind: "BarClustered",
        table: voicesTable,
        categories: "Voice",
        series: [
          { column: "WMAPE", colour: series.forecast },
          { column: "Naive WMAPE", colour: series.reference },
        ],
        categoryTitle: say`Voice`,
        valueTitle: say`Error (WMAPE)`,
        valueFormat: "percent",
        place: "below",
        size: "wide",
      },
    ],
    print: "width",
  };
}

const usualStreams: Readonly<Record<string, string>> = {
  sales: toSay("sales (stream)"),
  marketing: toSay("marketing (stream)"),
  finance: toSay("finance (stream)"),
  customers: toSay("customers (stream)"),
};

/** The name of a stream in a sentence: in the current language where it is one of the usual ones, else as it is. */
export function streamWord(stream: string): string {
  const words = usualStreams[stream.trim().toLowerCase()];
  return words === undefined || language() === "en" ? stream : said(words);
}

/** "sales" -> "Sales stream". */
export function streamName(stream: string): string {
  return `${stream.replace(/^./, (letter) => letter.toUpperCase())} stream`;
}
