export { accuracy, trackSignal } from "./accuracy";
export { forecast } from "./forecast";
export { forecastFit, forecastStat } from "./parts";
export { decompose, seasonalityOf } from "./season";
export { consensus, consume, fva, phase } from "./agree";
export { lag } from "./lag";
export { bass, like } from "./newProduct";
export { backtest } from "./backtest";
export { causal, elasticity, uplift } from "./drivers";
