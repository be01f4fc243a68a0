import { IDefinedNamesService } from "@univerjs/engine-formula";
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
} from "@univerjs/sheets";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../protocol/apiError";
import type { Grid } from "./grid";

export interface DefinedName {
  id: string;
  name: string;
  /** With the leading "=". */
  formula: string;
  comment: string;
  visible: boolean;
  /** The sheet to which the name belongs; the workbook when absent. */
  sheetId?: string;
}

/** Named ranges and formulas. */
export class NameStore {
  private nextId = 1;

  constructor(private readonly grid: Grid) {}

  list(sheetId?: string): DefinedName[] {
    const map = this.grid.injector.get(IDefinedNamesService).getDefinedNameMap(this.grid.unitId) ?? {};
    return Object.values(map)
      .map((item) => ({
        id: item.id,
        name: item.name,
        formula: item.formulaOrRefString.startsWith("=")
          ? item.formulaOrRefString
          : `=${item.formulaOrRefString}`,
        comment: item.comment ?? "",
        visible: !item.hidden,
        sheetId: item.localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? undefined : item.localSheetId,
      }))
      .filter((item) => item.sheetId === sheetId);
  }

  find(name: string, sheetId?: string): DefinedName | undefined {
    return this.list(sheetId).find((item) => item.name.toLowerCase() === name.toLowerCase());
  }

  get(name: string, sheetId?: string): DefinedName {
    const found = this.find(name, sheetId);
    if (!found) throw itemNotFound(`name ${name}`);
    return found;
  }

  add(
    name: string,
    formula: string,
    options: { comment?: string; visible?: boolean; sheetId?: string } = {},
  ): void {
    const looksLikeCell = /^\$?[A-Za-z]{1,3}\$?\d+$/.test(name) || /^r\d*c\d*$/i.test(name);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || looksLikeCell) {
      throw invalidArgument(`"${name}" can't be a name: letters, digits, "_" and ".", and not like a cell`);
    }
    if (this.find(name, options.sheetId)) throw itemAlreadyExists(`name ${name}`);
    this.write(`name-${this.nextId++}-${Date.now().toString(36)}`, name, formula, options);
  }

  update(name: DefinedName, change: Partial<Pick<DefinedName, "formula" | "comment" | "visible">>): void {
    this.write(name.id, name.name, change.formula ?? name.formula, { ...name, ...change });
  }

  delete(name: DefinedName): void {
    this.grid.command(RemoveDefinedNameCommand.id, {
      unitId: this.grid.unitId,
      id: name.id,
      name: name.name,
      formulaOrRefString: name.formula.replace(/^=/, ""),
      localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  private write(
    id: string,
    name: string,
    formula: string,
    { comment, visible = true, sheetId }: { comment?: string; visible?: boolean; sheetId?: string },
  ): void {
    const isReference =
      /^=?(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Za-z]+\$?\d+(?::\$?[A-Za-z]+\$?\d+)?$/u.test(formula);
    this.grid.command(InsertDefinedNameCommand.id, {
      unitId: this.grid.unitId,
      id,
      name,
      formulaOrRefString: isReference ? formula.replace(/^=/, "") : formula,
      comment,
      hidden: !visible,
      localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }
}
