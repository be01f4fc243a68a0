import { Zip, type ZipInputFile } from "fflate";
import { crc32, deflated, inflated, listEntries, type PackedEntry } from "./zipEntries";

/** Times are fixed, so that equal content gives equal bytes. */
const time = new Date(1980, 0, 1, 12);
/** Bytes from which a part that was set is kept compressed: what a large workbook unpacks to would fill the memory. */
const keptPacked = 1 << 18;

/**
 * The parts of a zip archive by path. Large parts are unpacked only while somebody looks at them, and parts that nobody
 * sets go into the next archive as they stand in this one.
 *
 * @throws Error when the bytes are no archive, or a part that is read is damaged
 */
export class Parts {
  private readonly contents: Map<string, Uint8Array | PackedEntry>;

  constructor(archive?: Uint8Array) {
    this.contents = archive ? listEntries(archive) : new Map<string, Uint8Array | PackedEntry>();
  }

  get paths(): string[] {
    return [...this.contents.keys()];
  }

  has(path: string): boolean {
    return this.contents.has(path);
  }

  /** Undefined for a part that there is not. */
  read(path: string): Uint8Array | undefined {
    const content = this.contents.get(path);
    return content === undefined || content instanceof Uint8Array ? content : inflated(content);
  }

  set(path: string, bytes: Uint8Array): void {
    this.contents.set(path, bytes.length < keptPacked ? bytes : packed(bytes));
  }

  remove(path: string): void {
    this.contents.delete(path);
  }

  /** The archive with all parts, `first` at its beginning. */
  toBytes(first: string): Uint8Array {
    const written: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      written.push(chunk);
    });
    for (const path of [first, ...this.paths.filter((each) => each !== first)]) {
      const content = this.contents.get(path)!;
      const { data, method, crc, size } = content instanceof Uint8Array ? packed(content) : content;
      const file: ZipInputFile = { filename: path, compression: method, crc, size, mtime: time };
      zip.add(file);
      // The types of fflate do not take bytes of shared memory, which it would write all the same.
      file.ondata!(null, data as Uint8Array<ArrayBuffer>, true);
    }
    zip.end();
    return joined(written);
  }
}

const deflate = 8;

function packed(bytes: Uint8Array): PackedEntry {
  return { data: deflated(bytes), method: deflate, crc: crc32(bytes), size: bytes.length };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
