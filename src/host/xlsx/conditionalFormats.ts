import type { ConditionalFormatSnapshot, ScaleStop } from "../snapshot";
import { readColor, toArgb } from "./colors";
import { formulaFromFile, formulaToFile } from "./formulas";
import type { StyleBook } from "./styles";
import { child, childrenOf, element, escapeXml, sourceOf, type XmlElement } from "./xml";

/** Comparison of the file -> comparison of the object model (Excel.ConditionalCellValueOperator). */
const operators: Record<string, string> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/** Reads the rules that a snapshot can hold, in order of priority. Others stay in the file; see `conditionalFormatsXml`. */
export function readConditionalFormats(
  root: XmlElement,
  styles: StyleBook,
  theme: string[],
): ConditionalFormatSnapshot[] {
  const rules = childrenOf(root, "conditionalFormatting").flatMap((block) =>
    childrenOf(block, "cfRule").map((rule) => ({ rule, range: block.attributes.sqref })),
  );
  return rules
    .sort((a, b) => Number(a.rule.attributes.priority) - Number(b.rule.attributes.priority))
    .flatMap(({ rule, range }) => readRule(rule, range, styles, theme) ?? []);
}

function readRule(
  rule: XmlElement,
  range: string,
  styles: StyleBook,
  theme: string[],
): ConditionalFormatSnapshot | undefined {
  const formulas = childrenOf(rule, "formula").map((item) => formulaFromFile(item.text));
  const dxf =
    rule.attributes.dxfId === undefined ? {} : styles.readDifferential(Number(rule.attributes.dxfId));
  const { fontColor, fill, bold } = dxf;
  const look = { ...(fontColor ? { fontColor } : {}), ...(fill ? { fill } : {}) };
  switch (rule.attributes.type) {
    case "cellIs": {
      const operator = operators[rule.attributes.operator];
      if (!operator || formulas.length === 0) return undefined;
      const second = formulas[1] === undefined ? {} : { formula2: formulas[1] };
      return { kind: "cellValue", range, operator, formula1: formulas[0], ...second, ...look };
    }
    case "expression":
      return formulas[0]
        ? { kind: "custom", range, formula: formulas[0], ...look, ...(bold ? { bold } : {}) }
        : undefined;
    case "colorScale": {
      const stops = readScale(child(rule, "colorScale"), theme);
      if (stops.length < 2) return undefined;
      const middle = stops.length === 3 ? { midpoint: stops[1] } : {};
      return { kind: "colorScale", range, minimum: stops[0], ...middle, maximum: stops[stops.length - 1] };
    }
    case "dataBar": {
      const color = readColor(child(child(rule, "dataBar"), "color"), theme);
      return color ? { kind: "dataBar", range, color } : undefined;
    }
    default:
      return undefined;
  }
}

/** Positions of a colour scale in the file -> those of the object model (Excel.ConditionalFormatColorCriterionType). */
const scalePositions: Record<string, ScaleStop["at"]> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

function readScale(scale: XmlElement | undefined, theme: string[]): ScaleStop[] {
  const positions = childrenOf(scale, "cfvo");
  return childrenOf(scale, "color").map((item, index) => {
    const { type = "min", val } = positions[index]?.attributes ?? {};
    const at = scalePositions[type] ?? "LowestValue";
    const takesValue = at !== "LowestValue" && at !== "HighestValue" && val !== undefined;
    return { color: readColor(item, theme) ?? "#FFFFFF", at, ...(takesValue ? { value: val } : {}) };
  });
}

/** The `<conditionalFormatting>` sections: rules of the snapshot, then those of the file that a snapshot cannot hold. */
export function conditionalFormatsXml(
  formats: ConditionalFormatSnapshot[],
  styles: StyleBook,
  existing: { root: XmlElement; source: string; theme: string[] },
): string[] {
  const written = formats.map((format, index) =>
    element(
      "conditionalFormatting",
      { sqref: format.range.replace(/\$/g, "") },
      ruleXml(format, index + 1, styles),
    ),
  );
  const foreign = childrenOf(existing.root, "conditionalFormatting").flatMap((block) => {
    const rules = childrenOf(block, "cfRule").filter(
      (rule) => readRule(rule, block.attributes.sqref, styles, existing.theme) === undefined,
    );
    const inner = rules.map((rule) => sourceOf(existing.source, rule)).join("");
    return inner ? element("conditionalFormatting", block.attributes, inner) : [];
  });
  return [...written, ...foreign];
}

function ruleXml(format: ConditionalFormatSnapshot, priority: number, styles: StyleBook): string {
  switch (format.kind) {
    case "cellValue": {
      const operator =
        Object.keys(operators).find((key) => operators[key] === format.operator) ?? format.operator;
      const dxfId = styles.differentialFor(format);
      const formulas = [format.formula1, format.formula2].filter((text) => text !== undefined);
      return element(
        "cfRule",
        { type: "cellIs", dxfId, priority, operator },
        formulas.map(formulaXml).join(""),
      );
    }
    case "custom": {
      const dxfId = styles.differentialFor(format);
      return element("cfRule", { type: "expression", dxfId, priority }, formulaXml(format.formula));
    }
    case "colorScale":
      return element("cfRule", { type: "colorScale", priority }, colorScaleXml(format));
    case "dataBar": {
      const limits = '<cfvo type="min"/><cfvo type="max"/>';
      const color = element("color", { rgb: toArgb(format.color) });
      return element("cfRule", { type: "dataBar", priority }, element("dataBar", {}, limits + color));
    }
  }
}

function formulaXml(formula: string): string {
  return `<formula>${escapeXml(formulaToFile(formula))}</formula>`;
}

function colorScaleXml(format: Extract<ConditionalFormatSnapshot, { kind: "colorScale" }>): string {
  const stops = [format.minimum, format.midpoint, format.maximum].filter((stop) => stop !== undefined);
  const typeOf = ({ at }: ScaleStop) =>
    Object.keys(scalePositions).find((type) => scalePositions[type] === at);
  const positions = stops.map((stop) => element("cfvo", { type: typeOf(stop), val: stop.value }));
  const colors = stops.map(({ color }) => element("color", { rgb: toArgb(color) }));
  return element("colorScale", {}, [...positions, ...colors].join(""));
}
