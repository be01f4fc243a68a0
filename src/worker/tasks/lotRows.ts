import { lotSizes, type LotOptions, type LotPlan, type LotRule } from "../../planning/supply/lots/lotSizing";

export interface LotRequest {
  requirements: Float64Array;
  rule: LotRule;
  options: LotOptions;
}

export const lotsOf = ({ requirements, rule, options }: LotRequest): LotPlan =>
  lotSizes(requirements, rule, options);
