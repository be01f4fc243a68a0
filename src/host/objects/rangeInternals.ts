import { columnCount, rowCount } from "../a1";
import { ApiError } from "../protocol/apiError";
import type { HostContext } from "../hostContext";
import type { RangeObject } from "./hostObjects";

/** What the client library calls on ranges by itself. */
export function rangeInternals(_host: HostContext) {
  return {
    /** Asked before a large write is sent in blocks of rows. */
    _ValidateArraySize: ({ area }: RangeObject, rows: number, columns: number) => {
      if (rows === rowCount(area) && columns === columnCount(area)) return;
      throw new ApiError(
        "InvalidArgument",
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    },
  };
}
