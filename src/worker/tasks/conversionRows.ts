import { Conversions, type ConversionRule } from "../../planning/data/conversions";

/** What one unit of `from` is in `to`, for an item. */
export interface ConversionQuestion {
  item: string;
  from: string;
  to: string;
}

/** The factor of every question on every day; NaN where no chain of rules leads there. */
export function conversionFactors(
  rules: readonly ConversionRule[],
  questions: readonly ConversionQuestion[],
  days: readonly number[],
): number[][] {
  const conversions = new Conversions(rules);
  return questions.map(({ item, from, to }) => days.map((day) => conversions.factor(item, from, to, day)));
}
