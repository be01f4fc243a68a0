import { deflateSync, inflateSync, strFromU8, unzipSync } from "fflate";

/** A file of a zip archive as it stands there. */
export interface PackedEntry {
  data: Uint8Array;
  /** 0: stored, 8: deflated. */
  method: number;
  /** Of the unpacked bytes. */
  crc: number;
  size: number;
}

/** Deflate without a header, at the level that Excel uses. */
export interface Deflating {
  deflate(bytes: Uint8Array): Uint8Array;
  inflate(data: Uint8Array, size: number): Uint8Array;
}

let deflating: Deflating = {
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  inflate: (data, size) => inflateSync(data, { out: new Uint8Array(size) }),
};

/** Node brings a deflate of its own, several times as fast as one in JavaScript. */
export function useDeflating(faster: Deflating): void {
  deflating = faster;
}

export function deflated(bytes: Uint8Array): Uint8Array {
  return deflating.deflate(bytes);
}

export function inflated({ data, method, size }: PackedEntry): Uint8Array {
  return method === 0 ? data : deflating.inflate(data, size);
}

const marks = { end: 0x06054b50, entry: 0x02014b50 };
const sizes = { end: 22, entry: 46, local: 30, longestComment: 65_535 };
/** Set where a field does not fit and stands in an extension (archives beyond 4 GB). */
const elsewhere = 0xffffffff;
const utf8 = 0x800;

/**
 * The files of a zip archive by path, none of them unpacked; folders left out. Source: PKWARE's APPNOTE 6.3, 4.3.12.
 *
 * @throws Error when the bytes are no archive
 */
export function listEntries(archive: Uint8Array): Map<string, PackedEntry | Uint8Array> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOfDirectory(view);
  const entries = new Map<string, PackedEntry | Uint8Array>();
  let at = view.getUint32(end + 16, true);
  if (at === elsewhere) return unpackedAll(archive);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== marks.entry) throw new Error("The archive's directory is damaged.");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    );
    const [crc, length, size] = [16, 20, 24].map((field) => view.getUint32(at + field, true));
    const local = view.getUint32(at + 42, true);
    if ([length, size, local].includes(elsewhere)) return unpackedAll(archive);
    const isUtf8 = (view.getUint16(at + 8, true) & utf8) !== 0;
    const name = strFromU8(archive.subarray(at + sizes.entry, at + sizes.entry + nameLength), !isUtf8);
    const start = local + sizes.local + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = archive.subarray(start, start + length);
    if (data.length < length) throw new Error("The archive ends too early.");
    if (!name.endsWith("/")) entries.set(name, { data, method: view.getUint16(at + 10, true), crc, size });
    at += sizes.entry + nameLength + extraLength + commentLength;
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - sizes.end - sizes.longestComment);
  for (let at = view.byteLength - sizes.end; at >= first; at--)
    if (view.getUint32(at, true) === marks.end) return at;
  throw new Error("The bytes are no archive.");
}

function unpackedAll(archive: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(archive)).filter(([path]) => !path.endsWith("/")));
}

const crcOfByte = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The check sum of zip archives (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let at = 0; at < bytes.length; at++) crc = crcOfByte[(crc ^ bytes[at]) & 255] ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
