import { type Area, contains, intersection } from "../a1";

/** Excel.RangeHyperlink without what the client adds. */
export interface Hyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

/** Links of cells. */
export class HyperlinkStore {
  private links: { sheetId: string; area: Area; link: Hyperlink }[] = [];

  /** The link of the area's first cell. */
  get(sheetId: string, area: Area): Hyperlink | undefined {
    return this.links.find(
      (each) => each.sheetId === sheetId && contains(each.area, area.startRow, area.startColumn),
    )?.link;
  }

  set(sheetId: string, area: Area, link: Hyperlink | null): void {
    this.clear(sheetId, area);
    if (link) this.links.push({ sheetId, area, link });
  }

  clear(sheetId: string, area?: Area): void {
    this.links = this.links.filter(
      (each) => each.sheetId !== sheetId || (area && !intersection(each.area, area)),
    );
  }
}
