export { defineFunction, type FunctionContext, type FunctionSpec, type Phase } from "./defineFunction";
export { boolean, choice, date, integer, number, text } from "./scalars";
export { dates, keys, numericMatrix, series, table, vector } from "./ranges";
export type { Matrix, Orientation, SeriesRange, Vector } from "./ranges";
export { levels, options } from "./options";
export { besideProblems, layOut, soundRows, transpose, type Result, type ResultCell } from "./result";
export { CellError, describeCell, type Cell } from "./cells";
export { toBoolean, toDateSerial, toNumber, toText } from "./coerce";
