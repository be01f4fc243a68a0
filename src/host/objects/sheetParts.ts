import { formatArea, isWholeColumns, isWholeRows } from "../a1";
import { ApiError, itemNotFound, orNull } from "../protocol/apiError";
import { anyClass, type HostClass } from "../protocol/hostClass";
import { footerParts, footerText, type FooterParts } from "../model/footer";
import type { PageSetup } from "../model/sheetSettings";
import type { HostContext } from "../hostContext";
import { type SheetObject, ofSheet, range, resolveRange } from "./hostObjects";

export const freezePanes = (host: HostContext) => {
  const { layout } = host.engine;
  return anyClass({
    methods: {
      FreezeAt: ({ sheetId }, frozen) => {
        const { area } = resolveRange(host, frozen, sheetId);
        layout.freeze(
          sheetId,
          isWholeColumns(area) ? 0 : area.endRow + 1,
          isWholeRows(area) ? 0 : area.endColumn + 1,
        );
      },
      FreezeRows: ({ sheetId }, count = 0) => layout.freeze(sheetId, count, 0),
      FreezeColumns: ({ sheetId }, count = 0) => layout.freeze(sheetId, 0, count),
      Unfreeze: ({ sheetId }) => layout.freeze(sheetId, 0, 0),
      GetLocationOrNullObject: ({ sheetId }) => {
        const { rows, columns } = layout.frozen(sheetId);
        if (rows === 0 && columns === 0) return null;
        const lastRow = rows === 0 ? 1_048_575 : rows - 1;
        const lastColumn = columns === 0 ? 16_383 : columns - 1;
        return range(sheetId, { startRow: 0, startColumn: 0, endRow: lastRow, endColumn: lastColumn });
      },
    },
  } satisfies HostClass<Excel.WorksheetFreezePanes, SheetObject>);
};

export const worksheetProtection = (host: HostContext) => {
  const { sheetSettings } = host;
  return anyClass({
    properties: {
      Protected: { get: ({ sheetId }) => sheetSettings.protection(sheetId) !== undefined },
      Options: {
        get: ({ sheetId }) =>
          (sheetSettings.protection(sheetId)?.options ?? {}) as Excel.WorksheetProtectionOptions,
      },
    },
    methods: {
      Protect: ({ sheetId }, options = {}, password) => {
        if (sheetSettings.protection(sheetId)) {
          throw new ApiError("InvalidOperation", "The sheet is already protected; unprotect it first.");
        }
        sheetSettings.protect(sheetId, options, password);
      },
      Unprotect: ({ sheetId }, password) => {
        const protection = sheetSettings.protection(sheetId);
        if (protection?.password && protection.password !== password) {
          throw new ApiError("AccessDenied", "The password is wrong.");
        }
        sheetSettings.unprotect(sheetId);
      },
    },
  } satisfies HostClass<Excel.WorksheetProtection, SheetObject>);
};

export const headerFooterGroup = () =>
  anyClass({
    navigation: { DefaultForAllPages: ({ sheetId }) => ofSheet("HeaderFooter", sheetId) },
  } satisfies HostClass<Excel.HeaderFooterGroup, SheetObject>);

/** Footers alone: what stands above the pages the workbook leaves to whoever prints. */
export const headerFooter = (host: HostContext) => {
  const part = (key: keyof FooterParts) => ({
    get: ({ sheetId }: SheetObject) => footerParts(host.sheetSettings.page(sheetId).footer)[key],
    set: ({ sheetId }: SheetObject, text: string) => {
      const page = host.sheetSettings.page(sheetId);
      page.footer = footerText({ ...footerParts(page.footer), [key]: text });
    },
  });
  return anyClass({
    properties: { LeftFooter: part("left"), CenterFooter: part("center"), RightFooter: part("right") },
  } satisfies HostClass<Excel.HeaderFooter, SheetObject>);
};

export const pageLayout = (host: HostContext) => {
  const page = ({ sheetId }: SheetObject) => host.sheetSettings.page(sheetId);
  const simple = <K extends keyof PageSetup>(key: K) => ({
    get: (sheet: SheetObject) => page(sheet)[key],
    set: (sheet: SheetObject, value: PageSetup[K]) => {
      page(sheet)[key] = value;
    },
  });
  const margin = (key: keyof PageSetup["margins"]) => ({
    get: (sheet: SheetObject) => page(sheet).margins[key],
    set: (sheet: SheetObject, points: number) => {
      page(sheet).margins[key] = points;
    },
  });
  const areaOf = (reference: unknown, sheet: SheetObject) =>
    formatArea(resolveRange(host, reference, sheet.sheetId).area);
  return anyClass({
    properties: {
      Orientation: {
        get: (sheet) => page(sheet).orientation,
        set: (sheet, orientation) => {
          page(sheet).orientation = orientation === "Landscape" ? "Landscape" : "Portrait";
        },
      },
      Zoom: simple("zoom"),
      CenterHorizontally: simple("centerHorizontally"),
      CenterVertically: simple("centerVertically"),
      PrintGridlines: simple("printGridlines"),
      TopMargin: margin("top"),
      BottomMargin: margin("bottom"),
      LeftMargin: margin("left"),
      RightMargin: margin("right"),
      HeaderMargin: margin("header"),
      FooterMargin: margin("footer"),
      PaperSize: {
        get: (sheet) => page(sheet).paperSize as Excel.PaperType,
        set: (sheet, paper) => {
          page(sheet).paperSize = paper;
        },
      },
    },
    navigation: { HeadersFooters: ({ sheetId }) => ofSheet("HeaderFooterGroup", sheetId) },
    methods: {
      SetPrintArea: (sheet, area) => {
        page(sheet).printArea = areaOf(area, sheet);
      },
      SetPrintTitleRows: (sheet, rows) => {
        page(sheet).titleRows = areaOf(rows, sheet);
      },
      SetPrintTitleColumns: (sheet, columns) => {
        page(sheet).titleColumns = areaOf(columns, sheet);
      },
    },
  } satisfies HostClass<Excel.PageLayout, SheetObject>);
};

interface CustomPropertyObject extends SheetObject<"WorksheetCustomProperty"> {
  key: string;
}

export const worksheetCustomPropertyCollection = (host: HostContext) => {
  const all = ({ sheetId }: SheetObject) => host.documents.propertiesOf(sheetId);
  const property = ({ sheetId }: SheetObject, key: string): CustomPropertyObject => ({
    type: "WorksheetCustomProperty",
    sheetId,
    key,
  });
  const find = (sheet: SheetObject, key: string) => {
    if (!all(sheet).has(key)) throw itemNotFound(`custom property ${key}`);
    return property(sheet, key);
  };
  return anyClass({
    items: (sheet) => [...all(sheet).keys()].map((key) => property(sheet, key)),
    methods: {
      Add: (sheet, key, value) => {
        all(sheet).set(key, value);
        return property(sheet, key);
      },
      GetCount: (sheet) => all(sheet).size,
      GetItem: find,
      GetItemOrNullObject: (sheet, key) => orNull(() => find(sheet, key)),
    },
  } satisfies HostClass<Excel.WorksheetCustomPropertyCollection, SheetObject>);
};

export const worksheetCustomProperty = (host: HostContext) =>
  anyClass({
    id: ({ key }) => key,
    properties: {
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ sheetId, key }) => host.documents.propertiesOf(sheetId).get(key) ?? "",
        set: ({ sheetId, key }, value) => {
          host.documents.propertiesOf(sheetId).set(key, value);
        },
      },
    },
    methods: {
      Delete: ({ sheetId, key }) => {
        host.documents.propertiesOf(sheetId).delete(key);
      },
    },
  } satisfies HostClass<Excel.WorksheetCustomProperty, CustomPropertyObject>);
