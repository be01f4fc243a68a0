import {
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Plugin,
  type PluginCtor,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { IRenderManagerService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingTexts from "@univerjs/preset-sheets-drawing/locales/en-US";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableTexts from "@univerjs/preset-sheets-table/locales/en-US";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { WorkbookEngine } from "./engine";
import { FormulaPlugin } from "./formulaPlugin";
import { Grid } from "./grid";

const TableUi = UniverSheetsTableUIPlugin as PluginCtor<Plugin>;
/** Excel has no tabs over tables; they would cover the heading above. */
const withoutTabs = { hideAnchor: true };

/** Starts the grid in an element of the page with a workbook that has no formulas yet. */
export function bootEngine(container: string, workbook: Partial<IWorkbookData>): WorkbookEngine {
  const texts = mergeLocales(coreTexts, tableTexts, conditionalFormattingTexts, drawingTexts);
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: texts },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDrawingPreset(),
  ];
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    univer.registerPlugin(withOwnRecalculation(plugin), plugin === TableUi ? withoutTabs : options);
  }
  const api = FUniver.newAPI(univer);
  api.createWorkbook(workbook);
  return new WorkbookEngine(new Grid(univer, api));
}

/** Resolves once the page has drawn the grid; nothing can float over cells before. */
export function whenDrawn(engine: WorkbookEngine): Promise<void> {
  return engine.grid.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
}

/**
 * Lets the grid draw no frames until the returned function is called: drawing is what costs most while the page
 * starts.
 */
export function holdDrawing(engine: WorkbookEngine): () => void {
  const { injector, unitId } = engine.grid;
  const scene = injector.get(IRenderManagerService).getRenderById(unitId)?.scene;
  if (!scene) return () => undefined;
  // The grid's own way of stopping would also take its floating charts away.
  const { render } = scene;
  scene.render = () => undefined;
  return () => {
    scene.render = render;
  };
}

function withOwnRecalculation(plugin: PluginCtor<Plugin>): PluginCtor<Plugin> {
  return plugin === (UniverSheetsFormulaPlugin as PluginCtor<Plugin>)
    ? (FormulaPlugin as PluginCtor<Plugin>)
    : plugin;
}
