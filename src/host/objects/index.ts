import type { AnyHostClass } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";
import { application, runtime } from "./application";
import * as charts from "./charts";
import * as conditional from "./conditionalFormats";
import * as xml from "./customXmlParts";
import { customFunctionsService } from "./customFunctionsService";
import { namedItem, namedItemCollection } from "./names";
import { rangeClass } from "./range";
import { rangeBorder, rangeBorderCollection } from "./rangeBorders";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./rangeFormat";
import { settingClass, settingCollection } from "./settings";
import * as sheetParts from "./sheetParts";
import { tableColumn, tableColumnCollection, tableRow, tableRowCollection } from "./tableParts";
import { tableClass, tableCollection } from "./tables";
import { workbook } from "./workbook";
import { worksheetClass } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";

type ClassFactory = (host: HostContext) => AnyHostClass;

/** Every class of the Excel object model that the embedded workbook answers for, by its name in Excel. */
const factories = {
  Application: application,
  CellValueConditionalFormat: conditional.cellValueConditionalFormat,
  Chart: charts.chartClass,
  ChartAreaFormat: charts.chartAreaFormat,
  ChartAxes: charts.chartAxes,
  ChartAxis: charts.chartAxis,
  ChartAxisFormat: charts.chartAxisFormat,
  ChartAxisTitle: charts.chartAxisTitle,
  ChartCollection: charts.chartCollection,
  ChartDataLabels: charts.chartDataLabels,
  ChartFill: charts.chartFill,
  ChartFont: charts.chartFont,
  ChartGridlines: charts.chartGridlines,
  ChartLegend: charts.chartLegend,
  ChartLineFormat: charts.chartLineFormat,
  ChartSeries: charts.chartSeries,
  ChartSeriesCollection: charts.chartSeriesCollection,
  ChartSeriesFormat: charts.chartSeriesFormat,
  ChartTitle: charts.chartTitle,
  ChartTitleFormat: charts.chartTitleFormat,
  ColorScaleConditionalFormat: conditional.colorScaleConditionalFormat,
  ConditionalDataBarPositiveFormat: conditional.conditionalDataBarPositiveFormat,
  ConditionalFormat: conditional.conditionalFormat,
  ConditionalFormatCollection: conditional.conditionalFormatCollection,
  ConditionalFormatRule: conditional.conditionalFormatRule,
  ConditionalRangeFill: conditional.conditionalRangeFill,
  ConditionalRangeFont: conditional.conditionalRangeFont,
  ConditionalRangeFormat: conditional.conditionalRangeFormat,
  CustomConditionalFormat: conditional.customConditionalFormat,
  CustomFunctions: customFunctionsService,
  CustomXmlPart: xml.customXmlPart,
  CustomXmlPartCollection: xml.customXmlPartCollection,
  CustomXmlPartScopedCollection: xml.customXmlPartScopedCollection,
  DataBarConditionalFormat: conditional.dataBarConditionalFormat,
  FormatProtection: formatProtection,
  HeaderFooter: sheetParts.headerFooter,
  HeaderFooterGroup: sheetParts.headerFooterGroup,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  PageLayout: sheetParts.pageLayout,
  Range: rangeClass,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Runtime: runtime,
  Setting: settingClass,
  SettingCollection: settingCollection,
  Table: tableClass,
  TableCollection: tableCollection,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumnCollection,
  TableRow: tableRow,
  TableRowCollection: tableRowCollection,
  Workbook: workbook,
  Worksheet: worksheetClass,
  WorksheetCollection: worksheetCollection,
  WorksheetCustomProperty: sheetParts.worksheetCustomProperty,
  WorksheetCustomPropertyCollection: sheetParts.worksheetCustomPropertyCollection,
  WorksheetFreezePanes: sheetParts.freezePanes,
  WorksheetProtection: sheetParts.worksheetProtection,
} satisfies Record<string, ClassFactory>;

export function classTable(host: HostContext): Record<string, AnyHostClass> {
  return Object.fromEntries(Object.entries(factories).map(([name, factory]) => [name, factory(host)]));
}
