import type { ChartSnapshot } from "../../../src/host/snapshot";
import { readXlsx, writeXlsx } from "../../../src/host/xlsx";
import { asList, cells, parts, planningWorkbook, sheet, workbook, xml } from "./samples";

const base: ChartSnapshot = {
  name: "Chart",
  kind: "Line",
  title: "Title",
  series: [
    { name: "a", categories: "S!$A$2:$A$4", values: "S!$B$2:$B$4" },
    { name: "b", categories: "S!$A$2:$A$4", values: "S!$C$2:$C$4", color: "#C50F1F" },
  ],
  legend: "Right",
  anchor: "E1:L12",
};
const rows = cells(["m", "a", "b"], ["Jan", 1, 4], ["Feb", undefined, 5], ["Mar", 3, "n/a"]);
const bookWith = (chart: Partial<ChartSnapshot>) =>
  workbook([sheet("S", { rows, charts: [{ ...base, ...chart }] })]);
const chartOf = async (chart: Partial<ChartSnapshot>) =>
  xml(parts(await writeXlsx(bookWith(chart)))["xl/charts/chart1.xml"]).chartSpace.chart;

describe("native charts", () => {
  test.each([
    ["Line", "lineChart", "standard", undefined],
    ["LineMarkers", "lineChart", "standard", undefined],
    ["ColumnClustered", "barChart", "clustered", "col"],
    ["ColumnStacked", "barChart", "stacked", "col"],
    ["ColumnStacked100", "barChart", "percentStacked", "col"],
    ["BarClustered", "barChart", "clustered", "bar"],
    ["BarStacked", "barChart", "stacked", "bar"],
    ["Area", "areaChart", "standard", undefined],
    ["AreaStacked", "areaChart", "stacked", undefined],
    ["XYScatter", "scatterChart", undefined, undefined],
    ["XYScatterLinesNoMarkers", "scatterChart", undefined, undefined],
    ["Pie", "pieChart", undefined, undefined],
    ["Doughnut", "doughnutChart", undefined, undefined],
  ])("%s is a %s and is read back as such", async (kind, element, grouping, direction) => {
    const plot = (await chartOf({ kind })).plotArea[element];
    expect(plot.grouping?.["@val"]).toBe(grouping);
    expect(plot.barDir?.["@val"]).toBe(direction);
    const again = await readXlsx(await writeXlsx(bookWith({ kind })));
    expect(again.sheets[0].charts[0].kind).toBe(kind);
  });

  test("keep where the value axis begins, columns without paint, bars on one line, and the titles of a scatter's axes", async () => {
    const [first, second] = base.series;
    const given: Partial<ChartSnapshot> = {
      kind: "ColumnStacked",
      series: [{ ...first, color: "none" }, second],
      valueAxisMinimum: 10_300_000,
      valueAxisMaximum: 11_000_000,
    };
    const [stacked] = (await readXlsx(await writeXlsx(bookWith(given)))).sheets[0].charts;
    expect(stacked).toMatchObject(given);
    const tornado = { kind: "BarClustered", barOverlap: 100 };
    const { barChart } = (await chartOf(tornado)).plotArea;
    expect([barChart.overlap["@val"], barChart.gapWidth["@val"]]).toEqual(["100", "50"]);
    const [bars] = (await readXlsx(await writeXlsx(bookWith(tornado)))).sheets[0].charts;
    expect(bars).toMatchObject(tornado);
    const titles = { kind: "XYScatter", categoryAxisTitle: "Cost", valueAxisTitle: "Service" };
    const [points] = (await readXlsx(await writeXlsx(bookWith(titles)))).sheets[0].charts;
    expect(points).toMatchObject(titles);
  });

  test("a line over stacked columns shares their axes, and series keep their order", async () => {
    const [first, second] = base.series;
    const chart = await chartOf({ kind: "ColumnStacked", series: [{ ...first, kind: "Line" }, second] });
    const { lineChart, barChart } = chart.plotArea;
    expect(lineChart.ser.order["@val"]).toBe("0");
    expect(barChart.ser.order["@val"]).toBe("1");
    const ids = (plot: typeof lineChart) => asList(plot.axId).map((id) => id["@val"]);
    expect(ids(lineChart)).toEqual(ids(barChart));
    expect(Object.keys(chart.plotArea).indexOf("barChart")).toBeLessThan(
      Object.keys(chart.plotArea).indexOf("lineChart"),
    );
  });

  test("hold the values of their cells, leaving out what is no number", async () => {
    const series = asList((await chartOf({})).plotArea.lineChart.ser);
    const points = (cache: (typeof series)[number]) =>
      asList(cache.pt).map((point) => [point["@idx"], point.v]);
    expect(points(series[0].cat.strRef.strCache)).toEqual([
      ["0", "Jan"],
      ["1", "Feb"],
      ["2", "Mar"],
    ]);
    expect(points(series[0].val.numRef.numCache)).toEqual([
      ["0", "1"],
      ["2", "3"],
    ]);
    expect(series[1].val.numRef.numCache.ptCount["@val"]).toBe("3");
    expect(points(series[1].val.numRef.numCache)).toEqual([
      ["0", "4"],
      ["1", "5"],
    ]);
  });

  test("carry titles, axis titles, formats, colours, line styles, legend and a description", async () => {
    const files = parts(await writeXlsx(planningWorkbook()));
    const chart = xml(files["xl/charts/chart1.xml"]).chartSpace.chart;
    expect(chart.title.tx.rich.p.r.t).toBe("Demand &amp; plan".replace("&amp;", "&"));
    expect(chart.plotArea.catAx.title.tx.rich.p.r.t).toBe("Month");
    expect(chart.plotArea.valAx.title.tx.rich.p.r.t).toBe("Pieces");
    expect(chart.plotArea.valAx.numFmt["@formatCode"]).toBe("#,##0");
    expect(chart.plotArea.catAx.numFmt["@formatCode"]).toBe("mmm yyyy");
    expect(chart.plotArea.barChart.ser.spPr.solidFill.srgbClr["@val"]).toBe("0F6CBD");
    expect(chart.plotArea.lineChart.ser.spPr.ln).toMatchObject({
      "@w": "19050",
      prstDash: { "@val": "dash" },
    });
    expect(chart.legend.legendPos["@val"]).toBe("b");
    const frame = xml(files["xl/drawings/drawing1.xml"]).wsDr.twoCellAnchor;
    expect(frame.graphicFrame.nvGraphicFramePr.cNvPr["@descr"]).toBe("Demand as columns, plan as a line");
    expect([frame.from.col, frame.from.row, frame.to.col, frame.to.row]).toEqual(["4", "1", "12", "18"]);
  });

  test("a changed chart replaces the old one", async () => {
    const before = await writeXlsx(bookWith({}));
    const snapshot = await readXlsx(before);
    snapshot.sheets[0].charts[0] = { ...snapshot.sheets[0].charts[0], title: "New", anchor: "A20:F30" };
    const after = await writeXlsx(snapshot, { base: before });
    expect(Object.keys(parts(after)).filter((path) => path.includes("charts/chart"))).toHaveLength(1);
    expect((await readXlsx(after)).sheets[0].charts).toEqual(snapshot.sheets[0].charts);
  });
});
