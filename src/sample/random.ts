/**
 * A seeded source of random numbers (sfc32, after Chris Doty-Humphrey). `fork` gives an independent stream
 * by name, so that a change in one part of the company leaves the numbers of the others alone.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private d = 1;

  constructor(private readonly seed: string) {
    [this.a, this.b, this.c] = [hash(`${seed}/a`), hash(`${seed}/b`), hash(`${seed}/c`)];
    for (let i = 0; i < 15; i++) this.next();
  }

  fork(name: string | number): Random {
    return new Random(`${this.seed}/${name}`);
  }

  /** Uniform on [0, 1). */
  next(): number {
    const sum = (this.a + this.b + this.d++) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor((high - low + 1) * this.next());
  }

  /** Normal, by Box and Muller. */
  normal(mean = 0, sd = 1): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
    return mean + sd * radius * Math.cos(2 * Math.PI * this.next());
  }

  /** Log-normal with mean 1: noise that multiplies. `sd` is the standard deviation of the logarithm. */
  factor(sd: number): number {
    return Math.exp(this.normal(-(sd * sd) / 2, sd));
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)];
  }

  /** `count` different entries, in random order (Fisher and Yates). */
  sample<T>(list: readonly T[], count: number): T[] {
    const pool = [...list];
    for (let i = 0; i < Math.min(count, pool.length); i++) {
      const j = this.whole(i, pool.length - 1);
      [pool[i], pool[j]] = [pool[j], pool[i]];
    }
    return pool.slice(0, count);
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
