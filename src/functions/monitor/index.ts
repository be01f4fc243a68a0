export { diff } from "./compare";
export { exceptions } from "./exceptions";
export { kpi } from "./kpi";
export { version } from "./version";
