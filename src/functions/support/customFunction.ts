import { runTask } from "../../worker/engine";
import { PlanningError } from "../../planning/errors";
import { AnswerCache } from "../../worker/answerCache";
import { contentHash } from "../../worker/contentHash";
import { withDeadline } from "./deadline";
import type { FunctionContext, FunctionSpec } from "./defineFunction";
import { toExcelError } from "./errors";
import type { Written, WrittenCell } from "./result";
import { say } from "../../planning/words";

/** What Excel appends to the arguments of every call. */
export interface Invocation {
  isInValuePreview?: unknown;
  onCanceled?: () => void;
}

type ExcelCell = number | string | boolean | CustomFunctions.Error;
export type ExcelResult = ExcelCell | ExcelCell[][];

const cacheBytes = 32 * 1024 * 1024;
/** Excel drops an answer that cannot be delivered within a minute. */
const deadlineMilliseconds = 55_000;

/** Work under way, shared by every cell that asks the same question at the same time. */
interface Computation {
  answer: Promise<Written>;
  controller: AbortController;
  /** Callers that still want the answer. */
  waiting: number;
}

const answers = new AnswerCache<Written>(cacheBytes, sizeOf);
const underWay = new Map<string, Computation>();

/** The function that Excel calls: content-keyed cache, deadline, cancel, and errors as Excel wants them. */
export function customFunction(spec: FunctionSpec): (...given: unknown[]) => Promise<ExcelResult> {
  return async (...given) => {
    const { raw, invocation } = splitInvocation(given);
    try {
      return toExcel(await answer(spec, raw, invocation));
    } catch (error) {
      throw toExcelError(error);
    }
  };
}

/** Forgets all remembered answers; for measurements. */
export function forgetAnswers(): void {
  answers.clear();
}

async function answer(spec: FunctionSpec, raw: unknown[], invocation: Invocation): Promise<Written> {
  if (spec.readsStore) return spec.evaluate(raw, previewContext);
  const key = `${spec.id}:${contentHash(raw)}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  if (invocation.isInValuePreview) return spec.evaluate(raw, previewContext);
  return join(underWay.get(key) ?? start(spec, raw, key), invocation);
}

function start(spec: FunctionSpec, raw: unknown[], key: string): Computation {
  const controller = new AbortController();
  const work = spec.evaluate(raw, contextOf(controller.signal));
  const computation: Computation = {
    answer: withDeadline(work, deadlineMilliseconds, controller),
    controller,
    waiting: 0,
  };
  underWay.set(key, computation);
  const finished = () => {
    if (underWay.get(key) === computation) underWay.delete(key);
  };
  computation.answer.then((written) => {
    answers.set(key, written);
    finished();
  }, finished);
  return computation;
}

/**
 * Waits with a computation. A cancel counts for its own call only: Excel does not promise that the cancel of
 * an old call comes before the new call, so the work ends only when nobody waits for it any more.
 */
function join(computation: Computation, invocation: Invocation): Promise<Written> {
  computation.waiting++;
  return new Promise((resolve, reject) => {
    invocation.onCanceled = () => {
      reject(new PlanningError("cancelled", say`The calculation was cancelled.`));
      if (--computation.waiting === 0) computation.controller.abort();
    };
    computation.answer.then(resolve, reject);
  });
}

function contextOf(signal: AbortSignal): FunctionContext {
  return { run: (name, request) => runTask(name, request, { signal }) };
}

/** While a formula is still being typed only small work is done, so that typing stays fluent. */
const previewContext: FunctionContext = {
  run: (name, request) => runTask(name, request, { onlyIfSmall: true }),
};

function splitInvocation(given: unknown[]): { raw: unknown[]; invocation: Invocation } {
  const last = given.at(-1);
  const isInvocation =
    typeof last === "object" &&
    last !== null &&
    !Array.isArray(last) &&
    !("type" in last) &&
    !("code" in last);
  return isInvocation
    ? { raw: given.slice(0, -1), invocation: last as Invocation }
    : { raw: given, invocation: {} };
}

function toExcel(written: Written): ExcelResult {
  if (!Array.isArray(written)) {
    if (written instanceof PlanningError) throw written;
    return written;
  }
  return written.map((row) => row.map(toExcelCell));
}

function toExcelCell(cell: WrittenCell): ExcelCell {
  return cell instanceof PlanningError ? toExcelError(cell) : cell;
}

/** About what an answer holds in memory: 16 bytes a cell, 2 a character. */
function sizeOf(written: Written): number {
  if (!Array.isArray(written)) return 64;
  let bytes = 64;
  for (const row of written)
    for (const cell of row) bytes += 16 + (typeof cell === "string" ? 2 * cell.length : 0);
  return bytes;
}
