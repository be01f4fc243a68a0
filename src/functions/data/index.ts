export { classify, clean } from "./histories";
export { bucket, periods } from "./time";
export { convert, disagg } from "./spread";
export { check } from "./check";
