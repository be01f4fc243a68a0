import { proxy, releaseProxy, transfer, wrap, type Endpoint, type Remote } from "comlink";
import { PlanningError } from "../planning/errors";
import type { Progress } from "../planning/control";
import { language, locale, say } from "../planning/words";
import { handedOver, inParts, Joining } from "./parts";
import { failure, resultOf, type Outcome, type Piece, type PlanningWorker } from "./protocol";

/** A running worker: the line to it, and how to end it at once. */
export interface WorkerHandle {
  endpoint: Endpoint;
  end(): void;
}

/** Where workers come from: Web Workers in a browser, worker threads in Node. */
export interface WorkerSource {
  /** How many work side by side. */
  size: number;
  /** Whether large requests and results cross in parts, so that neither side is held for long. */
  inParts?: boolean;
  /** Starts a worker; `onLost` is called when it breaks. */
  create(onLost: (reason: string) => void): WorkerHandle;
}

export interface Watching {
  onProgress?: (progress: Progress) => void;
  /** Aborting ends the work at once. */
  signal?: AbortSignal;
  /** Aborting ends the work with the best result found so far, or as soon as there is one. */
  finish?: AbortSignal;
}

/** What a worker had found when it was asked to finish in the middle of its work. */
export class BestFound {
  constructor(readonly best: unknown) {}
}

interface Job {
  task: string;
  request: unknown;
  onProgress: (progress: Progress) => void;
  /** What the worker would answer if it ended now. */
  best?: BestFound;
  isFinishing: boolean;
  resolve(result: unknown): void;
  reject(error: unknown): void;
  /** A lost worker's job is tried once more. */
  tries: number;
}

interface Member {
  handle: WorkerHandle;
  remote: Remote<PlanningWorker>;
  job?: Job;
  /** What it was last told to speak. */
  locale: string;
}

const maxTries = 2;
/** A worker that has not heard in this time is deep in the solver, and would hear only at its end. */
const hearingMilliseconds = 4000;

/**
 * A pool of planning workers. Workers are started when first needed and kept warm. Cancelling ends the worker
 * that holds the job, whatever it is doing, and a new one takes its place when there is work again.
 */
export class Pool {
  private readonly members = new Set<Member>();
  private readonly queue: Job[] = [];

  constructor(private readonly source: WorkerSource) {}

  get size(): number {
    return this.source.size;
  }

  /** A pool of one worker from the same source, for work that keeps something in its thread. */
  ofOne(): Pool {
    return new Pool({ ...this.source, size: 1 });
  }

  /** Number of workers alive, at work or warm. */
  get alive(): number {
    return this.members.size;
  }

  /**
   * Runs a task in the next free worker. Rejects with PlanningError("cancelled") once `signal` aborts; resolves with
   * a BestFound when `finish` aborts and the worker, busy in the solver, has handed over what it has found.
   */
  run(task: string, request: unknown, { onProgress, signal, finish }: Watching = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(cancelled(task));
      const job: Job = {
        task,
        request,
        onProgress: onProgress ?? ((): void => undefined),
        isFinishing: finish?.aborted ?? false,
        tries: 0,
        resolve: settle(resolve),
        reject: settle(reject),
      };
      const onAbort = () => this.cancel(job);
      const onFinish = () => this.finish(job);
      signal?.addEventListener("abort", onAbort);
      finish?.addEventListener("abort", onFinish);
      function settle<T>(then: (value: T) => void): (value: T) => void {
        return (value) => {
          signal?.removeEventListener("abort", onAbort);
          finish?.removeEventListener("abort", onFinish);
          then(value);
        };
      }
      this.queue.push(job);
      this.next();
    });
  }

  /** Ends all workers; jobs under way are rejected as cancelled. */
  close(): void {
    for (const job of this.queue.splice(0)) job.reject(cancelled(job.task));
    for (const member of [...this.members]) {
      member.job?.reject(cancelled(member.job.task));
      this.end(member);
    }
  }

  private next(): void {
    while (this.queue.length > 0) {
      const member = this.freeMember();
      if (!member) return;
      const job = this.queue.shift();
      if (job) void this.give(member, job);
    }
  }

  private freeMember(): Member | undefined {
    for (const member of this.members) if (!member.job) return member;
    return this.members.size < this.source.size ? this.start() : undefined;
  }

  private start(): Member {
    const handle = this.source.create((reason) => this.lost(member, reason));
    const member: Member = { handle, remote: wrap<PlanningWorker>(handle.endpoint), locale: "en-US" };
    this.members.add(member);
    return member;
  }

  private async give(member: Member, job: Job): Promise<void> {
    member.job = job;
    job.tries++;
    if (member.locale !== locale()) void member.remote.speak(language(), (member.locale = locale()));
    // What the worker cannot answer at all, such as a request that cannot be copied, is a failure of the job.
    const answer = await this.ask(member, job).catch(failure);
    if (member.job !== job) return;
    member.job = undefined;
    try {
      job.resolve(resultOf(answer));
    } catch (error) {
      job.reject(error);
    }
    this.next();
  }

  /** The worker's answer; never, where the job was taken from it. */
  private async ask(member: Member, job: Job): Promise<Outcome> {
    const request = this.source.inParts ? await sentAhead(member.remote, job.request) : job.request;
    let result: Joining | undefined;
    const give = proxy((piece: Piece): void => {
      if ("frame" in piece) result = new Joining(piece.frame);
      else result?.add(piece);
    });
    const outcome = member.remote.run(
      job.task,
      request,
      proxy(job.onProgress),
      proxy((best: unknown) => this.keep(job, best)),
      ...(this.source.inParts ? [give] : []),
    );
    if (job.isFinishing) void member.remote.finish();
    const answer = await outcome;
    return answer.ok && result ? { ok: true, result: result.whole } : answer;
  }

  private keep(job: Job, best: unknown): void {
    job.best = new BestFound(best);
    if (job.isFinishing) this.endWith(job, job.best);
  }

  /**
   * Ends with what there is; else asks the worker, which sees it when it next looks up from its work. One that does not
   * look up is ended, and another begins anew in the knowledge that the first result will do.
   */
  private finish(job: Job): void {
    job.isFinishing = true;
    if (job.best) return this.endWith(job, job.best);
    for (const member of this.members) if (member.job === job) this.askToFinish(member, job);
  }

  private askToFinish(member: Member, job: Job): void {
    const isDeaf = setTimeout(() => {
      if (member.job !== job) return;
      this.end(member);
      this.queue.unshift(job);
      this.next();
    }, hearingMilliseconds);
    member.remote.finish().then(
      () => clearTimeout(isDeaf),
      () => clearTimeout(isDeaf),
    );
  }

  private endWith(job: Job, best: BestFound): void {
    for (const member of this.members) if (member.job === job) this.end(member);
    job.resolve(best);
    this.next();
  }

  private cancel(job: Job): void {
    const queued = this.queue.indexOf(job);
    if (queued >= 0) this.queue.splice(queued, 1);
    for (const member of this.members) if (member.job === job) this.end(member);
    job.reject(cancelled(job.task));
    this.next();
  }

  private lost(member: Member, reason: string): void {
    if (!this.members.has(member)) return;
    const job = member.job;
    this.end(member);
    if (job && job.tries < maxTries) this.queue.unshift(job);
    else
      job?.reject(
        new PlanningError(
          "notAvailable",
          say`The calculation was lost twice (${reason}); try a smaller range.`,
        ),
      );
    this.next();
  }

  private end(member: Member): void {
    member.job = undefined;
    this.members.delete(member);
    member.remote[releaseProxy]();
    member.handle.end();
  }
}

/** Sends the parts of a request, each when the one before has arrived, and answers what is left of it. */
async function sentAhead(remote: Remote<PlanningWorker>, request: unknown): Promise<unknown> {
  const { frame, parts } = inParts(request);
  try {
    for (const part of parts) await remote.take(transfer(part, handedOver(part)));
    return frame;
  } catch (error) {
    void remote.take();
    throw error;
  }
}

function cancelled(task: string): PlanningError {
  return new PlanningError("cancelled", say`The calculation "${task}" was cancelled.`);
}
