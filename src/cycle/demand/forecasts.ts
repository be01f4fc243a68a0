import type { HistoryPanel } from "../../planning/data/company";
import { adjustTable, upliftTable } from "../gather/sheets";
import { inTurns } from "../inTurns";
import type { StepInputs, StepRun } from "../step";
import type { MonthSpan } from "../wideTable";
import {
  activeAdjustments,
  cleanedInSlices,
  lastCompleteMonth,
  plannedItems,
  type Adjustment,
} from "./history";
import { methodTable, readMethods, type ReadMethods } from "./methodTable";
import { applyPhases, endItems, forecastNewItems, type Notes } from "./newItems";
import { raiseByPromotions } from "./promotions";
import { forecastItems, type Horizon, type ItemForecast } from "./statistical";

/** What history alone, with known promotions and phases, says about the months to come. */
export interface Forecasts {
  adjustments: readonly Adjustment[];
  /** Sales by item and month with the accepted corrections. */
  history: HistoryPanel;
  /** Positions of the items that are planned. */
  planned: readonly number[];
  span: MonthSpan;
  horizon: Horizon;
  /** One a planned item that a forecast could be made for. */
  known: ItemForecast[];
  /** What is remarkable about an item's forecast. */
  notes: Notes;
  /** The methods that planners chose. */
  methods: ReadMethods;
}

/** Forecasts of all planned items: from history, from items that they resemble, with phases and promotions. */
export async function forecastDemand({ company, own }: StepInputs, run: StepRun): Promise<Forecasts> {
  const adjustments = activeAdjustments(own.get(adjustTable), company);
  const [history] = await inTurns([() => cleanedInSlices(company, adjustments)]);
  const planned = plannedItems(company);
  const span: MonthSpan = { first: company.settings.firstMonth, count: company.settings.horizon };
  const horizon: Horizon = { lead: span.first - 1 - lastCompleteMonth(company), months: span.count };
  const methods = readMethods(own.get(methodTable), company);
  const forecasts = await forecastItems(planned, history, horizon, run, methods.choices);
  const notes: Notes = new Map();
  const monthsSold = (item: number): number => history.values[item].filter((value) => value > 0).length;
  await inTurns([
    () => forecastNewItems(company, planned, forecasts, monthsSold, span, notes),
    () => applyPhases(company, planned, forecasts, span, notes),
    () => endItems(company, forecasts, span),
    () => raiseByPromotions(company, forecasts, own.get(upliftTable), span, notes),
  ]);
  const known = forecasts.filter((forecast) => forecast !== undefined);
  return { adjustments, history, planned, span, horizon, known, notes, methods };
}
