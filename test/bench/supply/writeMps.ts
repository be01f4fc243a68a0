import fs from "node:fs";
import type { LinearModel } from "../../../src/planning/supply/solver";

/** Writes a model as an MPS file, for solvers that read nothing else. */
export function writeMps(model: LinearModel, file: string): void {
  const out = fs.openSync(file, "w");
  let lines: string[] = [];
  const flush = (): void => {
    fs.writeSync(out, lines.join(""));
    lines = [];
  };
  const write = (line: string): void => {
    if (lines.push(`${line}\n`) > 20_000) flush();
  };
  write("NAME PLAN\nROWS\n N OBJ");
  for (let i = 0; i < model.rows; i++) write(` ${kindOf(model, i)} R${i}`);
  write("COLUMNS");
  for (let j = 0; j < model.columns; j++) {
    if (model.cost[j] !== 0 || model.starts[j] === model.starts[j + 1]) write(` C${j} OBJ ${model.cost[j]}`);
    for (let k = model.starts[j]; k < model.starts[j + 1]; k++)
      write(` C${j} R${model.indices[k]} ${model.values[k]}`);
  }
  write("RHS");
  // A constant of the objective is written as its negative right-hand side.
  if (model.offset !== 0) write(` RHS OBJ ${-model.offset}`);
  for (let i = 0; i < model.rows; i++) {
    const side = kindOf(model, i) === "L" ? model.rowUpper[i] : model.rowLower[i];
    if (side !== 0) write(` RHS R${i} ${side}`);
  }
  write("BOUNDS");
  for (let j = 0; j < model.columns; j++) {
    if (model.lower[j] !== 0) write(` LO BND C${j} ${model.lower[j]}`);
    if (model.upper[j] !== Infinity) write(` UP BND C${j} ${model.upper[j]}`);
  }
  write("ENDATA");
  flush();
  fs.closeSync(out);
}

/** E, L or G; a supply plan has neither free rows nor ranges. */
function kindOf(model: LinearModel, i: number): "E" | "L" | "G" {
  if (model.rowLower[i] === model.rowUpper[i]) return "E";
  return model.rowLower[i] === -Infinity ? "L" : "G";
}
