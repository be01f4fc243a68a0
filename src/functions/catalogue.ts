import type { FunctionSpec } from "./support";
import * as data from "./data";
import * as demand from "./demand";
import * as monitor from "./monitor";
import * as reconcile from "./reconcile";
import * as supply from "./supply";

/**
 * Every SOP.* function, in the order of the cycle. The metadata for Excel, the argument checks, the help page
 * and the associations all come from this list.
 */
export const catalogue: readonly FunctionSpec[] = [data, demand, supply, reconcile, monitor].flatMap(
  (phase) => Object.values(phase),
);
