const signature = "89504e470d0a1a0a";

/** Width and height in pixels of a PNG file, from its header. Throws when it is no PNG file. */
export function pngSize(file: Buffer): [number, number] {
  if (file.toString("hex", 0, 8) !== signature || file.toString("latin1", 12, 16) !== "IHDR") {
    throw new Error("This is no PNG file.");
  }
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}
