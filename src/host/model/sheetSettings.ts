import { CellLocks } from "./cellLocks";

export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  /** Excel.PageLayoutZoomOptions: pages across and down, or a scale in per cent. */
  zoom: { horizontalFitToPages?: number; verticalFitToPages?: number; scale?: number };
  /** A1 without the sheet's name. */
  printArea?: string;
  titleRows?: string;
  titleColumns?: string;
  /** What stands under every page, with Excel's codes: "&L&A&RPage &P of &N"; empty for nothing. */
  footer: string;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  paperSize: string;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
}

/** What of a sheet the grid doesn't keep: page set-up and protection. */
export class SheetSettings {
  private readonly pages = new Map<string, PageSetup>();
  private readonly protectedSheets = new Map<string, { options: object; password?: string }>();

  private readonly cellLocks = new Map<string, CellLocks>();

  /** Which cells a protection of the sheet covers. */
  locks(sheetId: string): CellLocks {
    let locks = this.cellLocks.get(sheetId);
    if (!locks) this.cellLocks.set(sheetId, (locks = new CellLocks()));
    return locks;
  }

  page(sheetId: string): PageSetup {
    let page = this.pages.get(sheetId);
    if (!page) this.pages.set(sheetId, (page = newPage()));
    return page;
  }

  /** Undefined while nothing was set up. */
  knownPage(sheetId: string): PageSetup | undefined {
    return this.pages.get(sheetId);
  }

  protection(sheetId: string): { options: object; password?: string } | undefined {
    return this.protectedSheets.get(sheetId);
  }

  protect(sheetId: string, options: object, password?: string): void {
    this.protectedSheets.set(sheetId, { options, password });
  }

  unprotect(sheetId: string): void {
    this.protectedSheets.delete(sheetId);
  }

  forget(sheetId: string): void {
    this.pages.delete(sheetId);
    this.cellLocks.delete(sheetId);
    this.protectedSheets.delete(sheetId);
  }

  clear(): void {
    this.pages.clear();
    this.cellLocks.clear();
    this.protectedSheets.clear();
  }
}

function newPage(): PageSetup {
  return {
    orientation: "Portrait",
    zoom: { scale: 100 },
    footer: "",
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    paperSize: "A4",
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  };
}
