export { bridge } from "./bridge";
export { gap, value } from "./plan";
export { reconcile } from "./hierarchy";
export { scenario } from "./scenario";
export { simulate } from "./simulate";
