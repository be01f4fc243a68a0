import { withEnglishNames } from "../../planning/words/functionNames";
import type { ScannedName, ScannedSheet } from "../../workbook/scanCells";
import { cellName } from "../../workbook/scanCells";
import type { Complaint } from "./contract";
import { commonPattern, relativeForm } from "./relativeFormula";
import { say } from "../../planning/words";

/** Formulas of Concord's functions that a workbook held, by "sheet!address". */
export type KnownFormulas = Record<string, string>;

const ownFunction = /\bSOP\.[A-Z]/i;
const prefixed = /(?:_xlfn\.)?_xldudf_SOP_/i;
const volatileFunction = /\b(?:OFFSET|INDIRECT|NOW|TODAY|RAND|RANDBETWEEN)\(/i;
const otherFile = /\[[^\]]+\.xls[xmb]?\]/i;
/** A column is one of formulas when all but so many of its cells hold the same one. */
const exceptions = { share: 0.2, least: 4 };

/** What one sheet has to complain of. */
export function examineSheet(sheet: ScannedSheet, known: KnownFormulas): Complaint[] {
  const found: Complaint[] = [];
  const complain = (row: number, column: number, rest: Pick<Complaint, "kind" | "text" | "repair">): void => {
    const address = cellName(row, column);
    found.push({ id: `${rest.kind} ${sheet.name}!${address}`, sheet: sheet.name, address, ...rest });
  };
  eachCell(sheet, (row, column, formula, value) => {
    const before = known[`${sheet.name}!${cellName(row, column)}`];
    if (before !== undefined && !isFormula(formula, value) && value !== "")
      complain(row, column, {
        kind: "overwritten formula",
        text: say`Held ${before} and now holds ${String(value)}. Put the formula back, or keep the value knowingly.`,
        repair: before,
      });
    if (!isFormula(formula, value)) return;
    const problem = formulaProblem(formula, value);
    if (problem) complain(row, column, problem);
  });
  // A formula whose cell was emptied stands outside what is in use.
  for (const strange of strangeCells(sheet)) complain(strange.row, strange.column, strange);
  return found;
}

/** A sheet that nobody sees and that still counts. Concord's own are left out. */
export function examineHidden({ name, own, hidden, values }: ScannedSheet): Complaint[] {
  const filled = values.flat().filter((value) => value !== "").length;
  if (own || !hidden || filled === 0) return [];
  return [
    {
      id: `hidden sheet ${name}`,
      kind: "hidden sheet",
      sheet: "",
      address: name,
      text: say`The sheet is hidden and holds ${filled} filled cells. What stands there still counts: show it, or take it out.`,
      repair: "",
    },
  ];
}

/** Concord's formulas that a sheet holds, to know them when they are gone. */
export function ownFormulasOf(sheet: ScannedSheet): KnownFormulas {
  const found: KnownFormulas = {};
  eachCell(sheet, (row, column, formula, value) => {
    if (isFormula(formula, value) && ownFunction.test(formula))
      found[`${sheet.name}!${cellName(row, column)}`] = formula;
  });
  return found;
}

export function countFormulas(sheet: ScannedSheet): number {
  let count = 0;
  eachCell(sheet, (_row, _column, formula, value) => (count += Number(isFormula(formula, value))));
  return count;
}

/** Names that point nowhere. Marks of Concord's own deleted sheets are among them. */
export function examineNames(names: readonly ScannedName[]): Complaint[] {
  return names
    .filter(({ formula }) => formula.includes("#REF!"))
    .map(({ name }) => ({
      id: `broken name ${name}`,
      kind: "broken name",
      sheet: "",
      address: name,
      text: say`The name ${name} points at cells that are gone. Repairing deletes it.`,
      repair: "delete",
    }));
}

function formulaProblem(
  formula: string,
  value: unknown,
): Pick<Complaint, "kind" | "text" | "repair"> | undefined {
  if (prefixed.test(formula)) {
    const repair = withEnglishNames(
      formula.replace(/(?:_xlfn\.)?_xldudf_SOP_([A-Z_0-9]+)/gi, (_, name: string) => {
        return `SOP.${name.replaceAll("_", ".")}`;
      }),
    );
    return {
      kind: "broken function name",
      text: say`Was saved where Concord was missing: ${formula} should be ${repair}.`,
      repair,
    };
  }
  if (value === "#NAME?") {
    const inEnglish = withEnglishNames(formula);
    if (inEnglish !== formula)
      return {
        kind: "unknown name",
        text: say`${formula} names a function in another language than this Excel's. Repairing enters ${inEnglish}, which every Excel knows.`,
        repair: inEnglish,
      };
    return ownFunction.test(formula)
      ? {
          kind: "unknown name",
          text: say`Excel did not know the function when it calculated. Entering the formula again lets it look once more.`,
          repair: formula,
        }
      : {
          kind: "unknown name",
          text: say`${formula} uses a name that is not known. Correct it.`,
          repair: "",
        };
  }
  if (otherFile.test(formula) && typeof value === "string" && value.startsWith("#"))
    return {
      kind: "broken link",
      text: say`${formula} reads another file and gets ${value}. Bring the data into a table of this one.`,
      repair: "",
    };
  if (formula.includes("#REF!"))
    return {
      kind: "broken reference",
      text: say`${formula} points at cells that were deleted. Point it at the right ones.`,
      repair: "",
    };
  if (otherFile.test(formula))
    return {
      kind: "link to another file",
      text: say`${formula} reads another file. Bring the data into a table of this one.`,
      repair: "",
    };
  if (volatileFunction.test(formula))
    return {
      kind: "volatile function",
      text: say`${formula} is calculated anew at every change and slows the workbook down. Use a fixed reference or a date in a cell.`,
      repair: "",
    };
  return undefined;
}

interface StrangeCell extends Pick<Complaint, "kind" | "text" | "repair"> {
  row: number;
  column: number;
}

/** Constants in a run of cells below one another that otherwise hold one formula. */
function strangeCells({ formulas, values, row: top, column: left }: ScannedSheet): StrangeCell[] {
  const found: StrangeCell[] = [];
  const width = formulas[0]?.length ?? 0;
  for (let c = 0; c < width; c++) {
    for (const { from, to } of runsOf(values, c)) {
      const cells = Array.from({ length: to - from }, (_, k) => {
        const [formula, value] = [formulas[from + k][c], values[from + k][c]];
        return isFormula(formula, value) ? relativeForm(formula, top + from + k, left + c) : undefined;
      });
      const pattern = commonPattern(cells, exceptions);
      if (!pattern) continue;
      cells.forEach((form, k) => {
        const value = values[from + k][c];
        if (form !== undefined || typeof value !== "number") return;
        const repair = pattern.at(top + from + k, left + c);
        const text = say`Holds ${value} where the cells around hold a formula. Repairing enters ${repair}.`;
        found.push({
          row: top + from + k,
          column: left + c,
          kind: "number in a formula column",
          text,
          repair,
        });
      });
    }
  }
  return found;
}

/** Stretches of cells of a column without a blank between them. */
function runsOf(values: unknown[][], column: number): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = -1;
  for (let row = 0; row <= values.length; row++) {
    const filled = row < values.length && values[row][column] !== "";
    if (filled && from < 0) from = row;
    if (!filled && from >= 0) {
      runs.push({ from, to: row });
      from = -1;
    }
  }
  return runs;
}

function eachCell(
  { formulas, values, row: top, column: left }: ScannedSheet,
  work: (row: number, column: number, formula: unknown, value: unknown) => void,
): void {
  formulas.forEach((line, r) => line.forEach((formula, c) => work(top + r, left + c, formula, values[r][c])));
}

/** A text that merely begins with "=" reads the same as its value. */
function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
