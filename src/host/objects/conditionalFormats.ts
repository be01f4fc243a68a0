import type { ConditionalRule } from "../engine/conditionalRules";
import type { ScaleStop } from "../snapshot";
import { fixed, invalidArgument, itemNotFound, notImplemented, orNull } from "../protocol/apiError";
import { anyClass, type HostClass, type HostObject } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";
import { type FormatObject, range } from "./hostObjects";

interface RuleObject<Type extends string = string> extends HostObject {
  type: Type;
  id: string;
}

/** The rules that the grid can show, as `add` makes them: complete, or waiting for what makes them so. */
const NEW_RULES: Record<string, () => ConditionalRule> = {
  CellValue: () => ({ kind: "cellValue", operator: "", formula1: "" }),
  Custom: () => ({ kind: "custom", formula: "" }),
  ColorScale: () => ({
    kind: "colorScale",
    minimum: { color: "", at: "LowestValue" },
    maximum: { color: "", at: "HighestValue" },
  }),
  DataBar: () => ({ kind: "dataBar", color: "#638EC6" }),
};
const TYPE_OF = {
  cellValue: "CellValue",
  custom: "Custom",
  colorScale: "ColorScale",
  dataBar: "DataBar",
} as const;

export const conditionalFormatCollection = (host: HostContext) => {
  const { conditionalFormats } = host.engine;
  const list = ({ range: { sheetId, area } }: FormatObject) =>
    conditionalFormats.list(sheetId, area).map(({ id }): RuleObject => ({ type: "ConditionalFormat", id }));
  const find = (formats: FormatObject, id: string) => {
    const found = list(formats).find((each) => each.id === id);
    if (!found) throw itemNotFound("the conditional format");
    return found;
  };
  return anyClass({
    items: list,
    methods: {
      Add: ({ range: { sheetId, area } }, type) => {
        const rule = NEW_RULES[type];
        if (!rule) throw notImplemented(`conditional format of type ${type}`);
        return { type: "ConditionalFormat", id: conditionalFormats.add(sheetId, area, rule()) } as RuleObject;
      },
      ClearAll: (formats) => list(formats).forEach(({ id }) => conditionalFormats.delete(id)),
      GetItem: find,
      GetItemOrNullObject: (formats, id) => orNull(() => find(formats, id)),
    },
  } satisfies HostClass<Excel.ConditionalFormatCollection, FormatObject>);
};

export const conditionalFormat = (host: HostContext) => {
  const { conditionalFormats } = host.engine;
  const rule = ({ id }: RuleObject) => conditionalFormats.get(id).rule;
  const part = (type: string, kind: ConditionalRule["kind"]) => (object: RuleObject) => {
    if (rule(object).kind !== kind) throw itemNotFound(`${kind} rule of the conditional format`);
    return { type, id: object.id };
  };
  const partOrNull = (type: string, kind: ConditionalRule["kind"]) => (object: RuleObject) =>
    rule(object).kind === kind ? { type, id: object.id } : null;
  return anyClass({
    id: ({ id }) => id,
    properties: {
      Id: { get: ({ id }) => id },
      Type: { get: (object) => TYPE_OF[rule(object).kind] },
      StopIfTrue: fixed<boolean>(false, "ConditionalFormat.stopIfTrue"),
      Priority: {
        get: ({ id }) => {
          const { sheetId } = conditionalFormats.get(id);
          return conditionalFormats.list(sheetId).findIndex((each) => each.id === id);
        },
      },
    },
    navigation: {
      CellValue: part("CellValueConditionalFormat", "cellValue"),
      CellValueOrNullObject: partOrNull("CellValueConditionalFormat", "cellValue"),
      Custom: part("CustomConditionalFormat", "custom"),
      CustomOrNullObject: partOrNull("CustomConditionalFormat", "custom"),
      ColorScale: part("ColorScaleConditionalFormat", "colorScale"),
      ColorScaleOrNullObject: partOrNull("ColorScaleConditionalFormat", "colorScale"),
      DataBar: part("DataBarConditionalFormat", "dataBar"),
      DataBarOrNullObject: partOrNull("DataBarConditionalFormat", "dataBar"),
    },
    methods: {
      Delete: ({ id }) => conditionalFormats.delete(id),
      GetRange: ({ id }) => {
        const { sheetId, area } = conditionalFormats.get(id);
        return range(sheetId, area);
      },
    },
  } satisfies HostClass<Excel.ConditionalFormat, RuleObject>);
};

/** Reads and changes the rule behind an object whose kind of rule is known. */
function ruleAccess<Kind extends ConditionalRule["kind"]>(host: HostContext) {
  type Rule = Extract<ConditionalRule, { kind: Kind }>;
  const { conditionalFormats } = host.engine;
  return {
    rule: ({ id }: RuleObject) => conditionalFormats.get(id).rule as Rule,
    change: ({ id }: RuleObject, edit: Partial<Rule>) =>
      conditionalFormats.change(id, { ...conditionalFormats.get(id).rule, ...edit } as ConditionalRule),
  };
}

const format = ({ id }: RuleObject): RuleObject => ({ type: "ConditionalRangeFormat", id });

export const cellValueConditionalFormat = (host: HostContext) => {
  const { rule, change } = ruleAccess<"cellValue">(host);
  return anyClass({
    properties: {
      Rule: {
        get: (object) => {
          const { operator, formula1, formula2 } = rule(object);
          return { operator: operator as "Between", formula1, formula2 };
        },
        set: (object, { operator, formula1, formula2 }) =>
          change(object, { operator, formula1: String(formula1), formula2: formula2 && String(formula2) }),
      },
    },
    navigation: { Format: format },
  } satisfies HostClass<Excel.CellValueConditionalFormat, RuleObject>);
};

export const customConditionalFormat = (_host: HostContext) =>
  anyClass({
    navigation: { Format: format, Rule: ({ id }) => ({ type: "ConditionalFormatRule", id }) as RuleObject },
  } satisfies HostClass<Excel.CustomConditionalFormat, RuleObject>);

export const conditionalFormatRule = (host: HostContext) => {
  const { rule, change } = ruleAccess<"custom">(host);
  return anyClass({
    properties: {
      Formula: {
        get: (object) => rule(object).formula,
        set: (object, formula) => change(object, { formula }),
      },
    },
  } satisfies HostClass<Excel.ConditionalFormatRule, RuleObject>);
};

export const colorScaleConditionalFormat = (host: HostContext) => {
  const { rule, change } = ruleAccess<"colorScale">(host);
  return anyClass({
    properties: {
      Criteria: {
        get: (object) => {
          const { minimum, midpoint, maximum } = rule(object);
          return {
            minimum: criterionOf(minimum),
            ...(midpoint ? { midpoint: criterionOf(midpoint) } : {}),
            maximum: criterionOf(maximum),
          };
        },
        set: (object, { minimum, midpoint, maximum }) =>
          change(object, {
            minimum: stopOf(minimum),
            midpoint: midpoint && stopOf(midpoint),
            maximum: stopOf(maximum),
          }),
      },
      ThreeColorScale: { get: (object) => rule(object).midpoint !== undefined },
    },
  } satisfies HostClass<Excel.ColorScaleConditionalFormat, RuleObject>);
};

function criterionOf({ color, at, value }: ScaleStop): Excel.ConditionalColorScaleCriterion {
  return { type: at, color, ...(value === undefined ? {} : { formula: value }) };
}

function stopOf({ type, formula, color = "" }: Excel.ConditionalColorScaleCriterion): ScaleStop {
  if (type === "Invalid") throw invalidArgument("the type of a colour scale's criterion");
  const takesValue = type !== "LowestValue" && type !== "HighestValue";
  if (takesValue && (formula === undefined || formula === "")) {
    throw invalidArgument(`a criterion of type ${type} needs a formula`);
  }
  return { at: type, color, ...(takesValue ? { value: String(formula) } : {}) };
}

export const dataBarConditionalFormat = (_host: HostContext) =>
  anyClass({
    properties: { ShowDataBarOnly: fixed<boolean>(false, "DataBarConditionalFormat.showDataBarOnly") },
    navigation: {
      PositiveFormat: ({ id }) => ({ type: "ConditionalDataBarPositiveFormat", id }) as RuleObject,
    },
  } satisfies HostClass<Excel.DataBarConditionalFormat, RuleObject>);

export const conditionalDataBarPositiveFormat = (host: HostContext) => {
  const { rule, change } = ruleAccess<"dataBar">(host);
  return anyClass({
    properties: {
      FillColor: { get: (object) => rule(object).color, set: (object, color) => change(object, { color }) },
      BorderColor: fixed<string>("", "ConditionalDataBarPositiveFormat.borderColor"),
      GradientFill: fixed<boolean>(false, "ConditionalDataBarPositiveFormat.gradientFill"),
    },
  } satisfies HostClass<Excel.ConditionalDataBarPositiveFormat, RuleObject>);
};

export const conditionalRangeFormat = (_host: HostContext) =>
  anyClass({
    navigation: {
      Fill: ({ id }) => ({ type: "ConditionalRangeFill", id }) as RuleObject,
      Font: ({ id }) => ({ type: "ConditionalRangeFont", id }) as RuleObject,
    },
  } satisfies HostClass<Excel.ConditionalRangeFormat, RuleObject>);

export const conditionalRangeFill = (host: HostContext) => {
  const { rule, change } = ruleAccess<"cellValue">(host);
  return anyClass({
    properties: {
      Color: { get: (object) => rule(object).fill ?? "", set: (object, fill) => change(object, { fill }) },
    },
    methods: { Clear: (object) => change(object, { fill: undefined }) },
  } satisfies HostClass<Excel.ConditionalRangeFill, RuleObject>);
};

export const conditionalRangeFont = (host: HostContext) => {
  const { rule, change } = ruleAccess<"cellValue">(host);
  const { rule: custom, change: changeCustom } = ruleAccess<"custom">(host);
  return anyClass({
    properties: {
      Color: {
        get: (object) => rule(object).fontColor ?? "",
        set: (object, fontColor) => change(object, { fontColor }),
      },
      Bold: {
        get: (object) => custom(object).bold ?? false,
        set: (object, bold) => changeCustom(object, { bold }),
      },
    },
  } satisfies HostClass<Excel.ConditionalRangeFont, RuleObject>);
};
