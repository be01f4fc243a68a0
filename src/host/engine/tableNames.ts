import { ReferenceNodeFactory } from "@univerjs/engine-formula";
import type { Grid } from "./grid";

/** A structured reference: a table's name by Excel's rules, then brackets. */
const STRUCTURED = /^[\p{L}_\\][\p{L}\p{N}_.\\]*\[.*\]$/su;

interface TokenCheck {
  _checkTokenIsTableReference(token: string): boolean;
}

/**
 * The formula engine takes `Sales[Units]` for a column of a table, but not `SOP_Sales[Units]`: it allows no underscore
 * and no full stop before the brackets. Excel allows both, and Concord's own tables have them.
 */
export function allowNamesOfTables(grid: Grid): void {
  const factory = grid.injector.get(ReferenceNodeFactory) as unknown as TokenCheck;
  const known = factory._checkTokenIsTableReference.bind(factory);
  factory._checkTokenIsTableReference = (token) => known(token) || STRUCTURED.test(token);
}
