import {
  AddCfCommand,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  type IConditionalFormattingRuleConfig,
  SetCfCommand,
} from "@univerjs/sheets-conditional-formatting";
import { type Area, formatArea, intersection } from "../a1";
import { itemNotFound } from "../protocol/apiError";
import type { Grid } from "./grid";
import { type ConditionalRule, gridRule } from "./conditionalRules";

export interface ConditionalFormat {
  id: string;
  sheetId: string;
  area: Area;
  rule: ConditionalRule;
}

/** Conditional formats: our description of each, and the grid's rule that shows it. */
export class ConditionalFormatStore {
  private readonly formats = new Map<string, ConditionalFormat>();
  private nextId = 1;

  constructor(private readonly grid: Grid) {}

  /** Those of a sheet that touch the area, the newest first, as Excel lists them. */
  list(sheetId: string, area?: Area): ConditionalFormat[] {
    return [...this.formats.values()]
      .filter((format) => format.sheetId === sheetId && this.grid.hasSheet(sheetId))
      .map((format) => ({ ...format, area: this.currentArea(format) }))
      .filter((format) => !area || intersection(format.area, area))
      .reverse();
  }

  get(id: string): ConditionalFormat {
    const format = this.formats.get(id);
    if (!format) throw itemNotFound("the conditional format");
    return { ...format, area: this.currentArea(format) };
  }

  /** An unfinished rule is kept and shows nothing until it is complete. */
  add(sheetId: string, area: Area, rule: ConditionalRule): string {
    const id = `format-${this.nextId++}`;
    this.formats.set(id, { id, sheetId, area, rule });
    this.show(id);
    return id;
  }

  change(id: string, rule: ConditionalRule): void {
    this.formats.set(id, { ...this.get(id), rule });
    this.show(id);
  }

  delete(id: string): void {
    const { sheetId } = this.get(id);
    this.formats.delete(id);
    if (this.gridRuleOf(sheetId, id))
      this.grid.command(DeleteCfCommand.id, { ...this.grid.target(sheetId), cfId: id });
  }

  forgetSheet(sheetId: string): void {
    for (const format of this.formats.values())
      if (format.sheetId === sheetId) this.formats.delete(format.id);
  }

  private show(id: string): void {
    const { sheetId, area, rule } = this.get(id);
    const anchor = formatArea({ ...area, endRow: area.startRow, endColumn: area.startColumn });
    const config: IConditionalFormattingRuleConfig | undefined = gridRule(rule, anchor);
    if (!config) return;
    const target = this.grid.target(sheetId);
    const gridFormat = { cfId: id, ranges: [area], stopIfTrue: false, rule: config };
    if (this.gridRuleOf(sheetId, id))
      this.grid.command(SetCfCommand.id, { ...target, cfId: id, rule: gridFormat });
    else this.grid.command(AddCfCommand.id, { ...target, rule: gridFormat });
  }

  /** Inserted rows and columns move the grid's rule. */
  private currentArea({ id, sheetId, area }: ConditionalFormat): Area {
    const range = this.gridRuleOf(sheetId, id)?.ranges[0];
    if (!range) return area;
    const { startRow, startColumn, endRow, endColumn } = range;
    return { startRow, startColumn, endRow, endColumn };
  }

  private gridRuleOf(sheetId: string, id: string) {
    return this.grid.injector.get(ConditionalFormattingRuleModel).getRule(this.grid.unitId, sheetId, id);
  }
}
