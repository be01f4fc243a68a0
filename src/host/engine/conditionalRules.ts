import type { IStyleBase } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormatSnapshot, ScaleStop } from "../snapshot";

type WithoutRange<T> = T extends unknown ? Omit<T, "range"> : never;
/** A conditional format without the cells it applies to. */
export type ConditionalRule = WithoutRange<ConditionalFormatSnapshot>;

/**
 * The grid's rule for a conditional format; undefined while the format is incomplete. `anchor` is the top left cell.
 * Comparisons become formulas, because the grid's own comparison rules don't see spilled cells.
 */
export function gridRule(
  rule: ConditionalRule,
  anchor: string,
): IConditionalFormattingRuleConfig | undefined {
  switch (rule.kind) {
    case "cellValue": {
      const test = comparison(anchor, rule.operator, rule.formula1, rule.formula2);
      return test ? highlight(test, style(rule)) : undefined;
    }
    case "custom":
      return rule.formula ? highlight(asFormula(rule.formula), style(rule)) : undefined;
    case "colorScale":
      return colorScale(rule);
    case "dataBar":
      return dataBar(rule.color);
  }
}

function highlight(formula: string, look: IStyleBase): IConditionalFormattingRuleConfig {
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style: look };
}

function style(rule: { fontColor?: string; fill?: string; bold?: boolean }): IStyleBase {
  return {
    ...(rule.fill ? { bg: { rgb: rule.fill } } : {}),
    ...(rule.fontColor ? { cl: { rgb: rule.fontColor } } : {}),
    ...(rule.bold ? { bl: 1 } : {}),
  };
}

const asFormula = (text: string) => (text.startsWith("=") ? text : `=${text}`);
const operand = (text: string) => text.replace(/^=/, "");

function comparison(cell: string, operator: string, formula1: string, formula2?: string): string | undefined {
  if (!operator || formula1 === "") return undefined;
  const first = operand(formula1);
  const second = operand(formula2 ?? "");
  const tests: Record<string, string> = {
    Between: `AND(${cell}>=${first},${cell}<=${second})`,
    NotBetween: `OR(${cell}<${first},${cell}>${second})`,
    EqualTo: `${cell}=${first}`,
    NotEqualTo: `${cell}<>${first}`,
    GreaterThan: `${cell}>${first}`,
    LessThan: `${cell}<${first}`,
    GreaterThanOrEqual: `${cell}>=${first}`,
    LessThanOrEqual: `${cell}<=${first}`,
  };
  const test = tests[operator];
  return test ? `=AND(${cell}<>"",${test})` : undefined;
}

function colorScale(
  rule: Extract<ConditionalRule, { kind: "colorScale" }>,
): IConditionalFormattingRuleConfig | undefined {
  const { minimum, midpoint, maximum } = rule;
  if (!minimum.color || !maximum.color) return undefined;
  const stops = [minimum, ...(midpoint ? [midpoint] : []), maximum];
  return {
    type: CFRuleType.colorScale,
    config: stops.map((stop, index) => ({ index, color: stop.color, value: scaleValue(stop) })),
  };
}

const SCALE_TYPES = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

function scaleValue({ at, value = "" }: ScaleStop): { type: CFValueType; value?: number | string } {
  const type = SCALE_TYPES[at];
  if (at === "LowestValue" || at === "HighestValue") return { type };
  // A reference in place of a number is a formula for the grid.
  const isFormula = at === "Formula" || !Number.isFinite(Number(value));
  return isFormula ? { type: CFValueType.formula, value: asFormula(value) } : { type, value: Number(value) };
}

function dataBar(color: string): IConditionalFormattingRuleConfig {
  return {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: {
      min: { type: CFValueType.num, value: 0 },
      max: { type: CFValueType.max },
      isGradient: false,
      positiveColor: color,
      nativeColor: "#C00000",
    },
  };
}
