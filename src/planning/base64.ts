/** Bytes that become text at once: a call takes only so many arguments. */
const bytesAtOnce = 0x8000;

/** Bytes as base64 text. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let first = 0; first < bytes.length; first += bytesAtOnce)
    binary += String.fromCharCode(...bytes.subarray(first, first + bytesAtOnce));
  return btoa(binary);
}

/** The bytes of base64 text. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
