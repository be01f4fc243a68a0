import { hierarchyFromParents, hierarchyFromSums } from "../../planning/reconcile/hierarchy";
import { reconcileForecasts, type ReconciliationOptions } from "../../planning/reconcile/reconcileForecasts";

export interface ReconcileRequest {
  /** Nodes × periods. */
  base: readonly Float64Array[];
  structure: { sums: Float64Array[] } | { parents: number[]; names: string[] };
  options: ReconciliationOptions;
}

/** Builds the hierarchy and makes the forecasts add up. */
export function reconcileRows({ base, structure, options }: ReconcileRequest): Float64Array[] {
  const hierarchy =
    "sums" in structure
      ? hierarchyFromSums(structure.sums)
      : hierarchyFromParents(structure.parents, structure.names);
  return reconcileForecasts(base, hierarchy, options);
}
