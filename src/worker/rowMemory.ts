import { AnswerCache } from "./answerCache";
import { contentHash } from "./contentHash";

/**
 * Remembers the answers of work that is done row by row, by the content of each row: when one row of a table changes,
 * it alone is worked out again.
 *
 * @example
 * const memory = new RowMemory<Float64Array, Band>(bytes, sizeOfBand);
 * memory.answer(rows, [options], (unknown) => runTask("forecastBands", { rows: unknown, options }));
 */
export class RowMemory<Row, Answer> {
  private readonly answers: AnswerCache<Answer>;

  constructor(
    maxBytes: number,
    sizeOf: (answer: Answer) => number,
    /** What of a row counts, as numbers, texts and lists of them. */
    private readonly contentOf: (row: Row) => unknown = (row) => row,
  ) {
    this.answers = new AnswerCache(maxBytes, sizeOf);
  }

  /**
   * One answer a row, in order.
   *
   * @param question what is asked of every row, as numbers, texts and lists of them
   * @param ask answers rows that are not known yet, in order; called once, or not at all
   */
  async answer(
    rows: readonly Row[],
    question: readonly unknown[],
    ask: (rows: Row[]) => Promise<Answer[]>,
  ): Promise<Answer[]> {
    const prefix = contentHash(question);
    const keys = rows.map((row) => `${prefix} ${contentHash([this.contentOf(row)])}`);
    const known = keys.map((key) => this.answers.get(key));
    const open = [...known.keys()].filter((row) => known[row] === undefined);
    if (open.length > 0) {
      const fresh = await ask(open.map((row) => rows[row]));
      open.forEach((row, at) => this.answers.set(keys[row], (known[row] = fresh[at])));
    }
    return known as Answer[];
  }

  clear(): void {
    this.answers.clear();
  }
}
