export { accuracy, trackSignal } from "./accuracy";
export { forecast } from "./forecast";
export { forecastFit, forecastStat } from "./parts";
export { decompose, seasonalityOf } from "./season";
