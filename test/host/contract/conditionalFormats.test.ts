import { useBook } from "../support/book";

const book = useBook();

test("a comparison, with its look", async () => {
  const found = await book.run(async (context, sheet) => {
    const format = sheet.getRange("B2:C9").conditionalFormats.add("CellValue");
    format.cellValue.format.font.color = "#B42318";
    format.cellValue.format.fill.color = "#FDE4E1";
    format.cellValue.rule = { formula1: "0", operator: "LessThan" };
    format.load("type,id");
    format.cellValue.load("rule");
    format.cellValue.format.font.load("color");
    format.cellValue.format.fill.load("color");
    const range = format.getRange().load("address");
    const other = format.customOrNullObject;
    await context.sync();
    const { rule, format: look } = format.cellValue;
    return [format.type, rule, look.font.color, look.fill.color, range.address, other.isNullObject];
  });
  expect(found).toEqual([
    "CellValue",
    { operator: "LessThan", formula1: "0" },
    "#B42318",
    "#FDE4E1",
    "Sheet1!B2:C9",
    true,
  ]);
});

test("a formula", async () => {
  const found = await book.run(async (context, sheet) => {
    const format = sheet.getRange("A2:C9").conditionalFormats.add("Custom");
    format.custom.rule.formula = '=$A2="Total"';
    format.custom.format.font.bold = true;
    format.custom.rule.load("formula");
    format.custom.format.font.load("bold");
    await context.sync();
    return [format.custom.rule.formula, format.custom.format.font.bold];
  });
  expect(found).toEqual(['=$A2="Total"', true]);
});

const scale: Excel.ConditionalColorScaleCriteria = {
  minimum: { type: "Number", formula: "0", color: "#FFFFFF" },
  midpoint: { type: "Number", formula: "1", color: "#FFE2A8" },
  maximum: { type: "Percentile", formula: "90", color: "#E5694F" },
};

test("a colour scale keeps where its colours stand, in the file too", async () => {
  const criteria = await book.run(async (context, sheet) => {
    sheet.getRange("A1:A3").values = [[0], [1], [2]];
    const format = sheet.getRange("A1:A3").conditionalFormats.add("ColorScale");
    format.colorScale.criteria = scale;
    format.colorScale.load("criteria,threeColorScale");
    await context.sync();
    return [format.colorScale.criteria, format.colorScale.threeColorScale];
  });
  expect(criteria).toEqual([scale, true]);
  const snapshot = await book.book.snapshot();
  await book.book.load(snapshot);
  const [reloaded, shown] = await book.run(async (context, sheet) => {
    const formats = sheet.getRange("A1").conditionalFormats.load("items/type");
    await context.sync();
    const { colorScale } = formats.items[0];
    colorScale.load("criteria");
    await context.sync();
    return [colorScale.criteria, formats.items.map(({ type }) => type)];
  });
  expect([reloaded, shown]).toEqual([scale, ["ColorScale"]]);
});

test("a data bar", async () => {
  const color = await book.run(async (context, sheet) => {
    const format = sheet.getRange("A1:A3").conditionalFormats.add("DataBar");
    format.dataBar.positiveFormat.fillColor = "#9CC7DA";
    format.dataBar.positiveFormat.load("fillColor");
    await context.sync();
    return format.dataBar.positiveFormat.fillColor;
  });
  expect(color).toBe("#9CC7DA");
});

test("formats are counted where they apply, the newest first, and cleared", async () => {
  const found = await book.run(async (context, sheet) => {
    sheet.getRange("A1:A3").conditionalFormats.add("DataBar");
    sheet.getRange("A2:B9").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    const there = sheet.getRange("A2").conditionalFormats.load("items/type");
    const count = sheet.getRange("B1").conditionalFormats.getCount();
    await context.sync();
    sheet.getRange("A1:A3").conditionalFormats.clearAll();
    const left = sheet.getRange("A1:B9").conditionalFormats.getCount();
    await context.sync();
    return [there.items.map(({ type }) => type), count.value, left.value];
  });
  expect(found).toEqual([["Custom", "DataBar"], 0, 0]);
});

test.each<[string, (format: Excel.ConditionalFormat) => void]>([
  ["stopIfTrue", (format) => (format.stopIfTrue = true)],
  ["gradientFill", (format) => (format.dataBar.positiveFormat.gradientFill = true)],
  ["showDataBarOnly", (format) => (format.dataBar.showDataBarOnly = true)],
])("%s, which the grid can't show, is refused", async (_member, change) => {
  const error = await book.failure((_context, sheet) =>
    change(sheet.getRange("A1").conditionalFormats.add("DataBar")),
  );
  expect(error.code).toBe("NotImplemented");
});
