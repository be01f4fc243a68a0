import { setFlagsFromString } from "node:v8";

/**
 * With a large workbook open V8 would let the heap, and that of every worker, grow to several times what is in use
 * before it looks for what is not. Half as much again is little dearer and far smaller.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=50");
}
