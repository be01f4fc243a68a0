/**
 * A short text that differs, as good as surely, for different arguments: two 32-bit FNV-1a hashes over every value
 * and its place, with the number of values.
 *
 * @example argumentsKey([[[1, null]], "auto"]) !== argumentsKey([[[null, 1]], "auto"])
 */
export function argumentsKey(args: unknown[]): string {
  const hash = new Hash();
  hash.value(args);
  return hash.text;
}

const numbers = new Float64Array(1);
const words = new Uint32Array(numbers.buffer);

class Hash {
  private a = 0x811c9dc5;
  private b = 0x9747b28c;
  private count = 0;

  get text(): string {
    return `${(this.a >>> 0).toString(36)}.${(this.b >>> 0).toString(36)}.${this.count}`;
  }

  value(value: unknown): void {
    this.count++;
    if (typeof value === "number") this.number(value);
    else if (typeof value === "string") this.string(value);
    else if (Array.isArray(value)) {
      this.word(0xa0 + value.length);
      for (const item of value) this.value(item);
    } else if (value === null || value === undefined) this.word(1);
    else if (typeof value === "boolean") this.word(value ? 3 : 2);
    else this.string(JSON.stringify(value));
  }

  private number(value: number): void {
    numbers[0] = value;
    this.word(words[0]);
    this.word(words[1]);
  }

  private string(text: string): void {
    this.word(4 + text.length);
    for (let index = 0; index < text.length; index++) this.word(text.charCodeAt(index));
  }

  private word(word: number): void {
    this.a = Math.imul(this.a ^ word, 0x01000193);
    this.b = Math.imul(this.b ^ word, 0x85ebca6b) ^ (this.b >>> 13);
  }
}
