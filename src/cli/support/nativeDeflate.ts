import { deflateRawSync, inflateRawSync } from "node:zlib";
import { useDeflating } from "../../host/xlsx/zipEntries";

/** Lets workbooks be packed and unpacked by Node's own deflate. */
export function packNatively(): void {
  useDeflating({
    deflate: (bytes) => deflateRawSync(bytes, { level: 6 }),
    inflate: (data) => inflateRawSync(data),
  });
}
