import { useBook } from "../support/book";

const book = useBook();

/** Months in A2:A4, demand and supply beside them, headers above. */
const withData = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  book.run(async (context, sheet) => {
    sheet.getRange("A1:C4").values = [
      ["Month", "Demand", "Supply"],
      ["Jan", 10, 12],
      ["Feb", 20, 18],
      ["Mar", 30, 31],
    ];
    return work(sheet, context);
  });

test("a chart takes names and categories from its range", async () => {
  const found = await withData(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    chart.name = "Balance";
    chart.title.text = "Demand and supply";
    chart.load("name,chartType,id");
    chart.title.load("text,visible");
    chart.series.load("items/name,items/chartType,count");
    chart.legend.load("visible,position");
    await context.sync();
    const { name, chartType, title, legend, series } = chart;
    return {
      chart: [name, chartType, title.text, title.visible, legend.visible, legend.position],
      series: series.items.map((each) => [each.name, each.chartType]),
    };
  });
  expect(found).toEqual({
    chart: ["Balance", "ColumnClustered", "Demand and supply", true, true, "Bottom"],
    series: [
      ["Demand", "ColumnClustered"],
      ["Supply", "ColumnClustered"],
    ],
  });
});

test("series are added, pointed at cells, dressed and deleted", async () => {
  const found = await withData(async (sheet, context) => {
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"));
    const supply = chart.series.add("Supply");
    supply.setValues(sheet.getRange("C2:C4"));
    supply.setXAxisValues(sheet.getRange("A2:A4"));
    supply.chartType = "ColumnClustered";
    supply.format.line.color = "#0B7A99";
    supply.format.line.weight = 1.5;
    supply.format.line.lineStyle = "Dash";
    supply.format.fill.setSolidColor("#5FB3C9");
    supply.markerStyle = "None";
    supply.load("name,chartType,markerStyle");
    supply.format.line.load("color,weight,lineStyle");
    await context.sync();
    chart.series.getItemAt(0).delete();
    chart.series.load("items/name");
    await context.sync();
    const { line } = supply.format;
    return [
      [supply.name, supply.chartType, supply.markerStyle, line.color, line.weight, line.lineStyle],
      chart.series.items.map(({ name }) => name),
    ];
  });
  expect(found).toEqual([["Supply", "ColumnClustered", "None", "#0B7A99", 1.5, "Dash"], ["Supply"]]);
});

test("axes have titles, bounds and number formats", async () => {
  const found = await withData(async (sheet, context) => {
    const { axes } = sheet.charts.add("Line", sheet.getRange("A1:B4"));
    axes.valueAxis.title.text = "Units";
    axes.categoryAxis.title.text = "Month";
    axes.valueAxis.minimum = 0;
    axes.valueAxis.numberFormat = "#,##0";
    axes.valueAxis.load("minimum,maximum,numberFormat,type");
    axes.valueAxis.title.load("text,visible");
    axes.categoryAxis.title.load("text");
    await context.sync();
    const { minimum, maximum, numberFormat, type, title } = axes.valueAxis;
    return [minimum, maximum, numberFormat, type, title.text, title.visible, axes.categoryAxis.title.text];
  });
  expect(found).toEqual([0, "", "#,##0", "Value", "Units", true, "Month"]);
});

test("a chart covers the cells between two corners", async () => {
  const found = await withData(async (sheet, context) => {
    sheet.getRange("A:D").format.columnWidth = 60;
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"));
    chart.setPosition("B3", "D12");
    chart.load("left,top,width,height");
    const cell = sheet.getRange("B3").format.load("rowHeight");
    await context.sync();
    return [chart.left, chart.width, chart.top / cell.rowHeight, chart.height / cell.rowHeight];
  });
  expect(found).toEqual([60, 180, 2, 10]);
});

test("charts are found by name, renamed and deleted, and die with their sheet", async () => {
  const found = await withData(async (sheet, context) => {
    sheet.charts.add("Line", sheet.getRange("A1:B4")).name = "First";
    sheet.charts.add("Pie", sheet.getRange("A1:B4")).name = "Second";
    const first = sheet.charts.getItem("first").load("name");
    await context.sync();
    sheet.charts.getItem("Second").delete();
    sheet.charts.load("items/name");
    const gone = sheet.charts.getItemOrNullObject("Second");
    await context.sync();
    return [first.name, sheet.charts.items.map(({ name }) => name), gone.isNullObject];
  });
  expect(found).toEqual(["First", ["First"], true]);
});

test("a chart survives the way through a snapshot", async () => {
  await withData(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C4"));
    chart.title.text = "Load";
    chart.axes.valueAxis.title.text = "Hours";
    chart.setPosition("E2", "K20");
    chart.series.getItemAt(1).chartType = "Line";
    await context.sync();
  });
  const before = (await book.book.snapshot()).sheets[0].charts;
  await book.book.load(await book.book.snapshot());
  expect((await book.book.snapshot()).sheets[0].charts).toEqual(before);
  expect(before[0]).toMatchObject({
    kind: "ColumnStacked",
    title: "Load",
    valueAxisTitle: "Hours",
    anchor: "E2:K20",
    series: [
      { name: "Demand", categories: "Sheet1!$A$2:$A$4", values: "Sheet1!$B$2:$B$4" },
      { name: "Supply", kind: "Line" },
    ],
  });
});

test("a kind of chart that the grid can't draw is refused", async () => {
  const error = await book.failure((_context, sheet) =>
    sheet.charts.add("Waterfall", sheet.getRange("A1:B4")),
  );
  expect(error.code).toBe("NotImplemented");
});
