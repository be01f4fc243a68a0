import type { CDPSession, Page } from "playwright-core";

/** Whose script a moment of the thread belongs to; `browser` is layout, painting and collecting garbage. */
export const owners = ["pane", "office.js", "workbook", "browser"] as const;
export type Owner = (typeof owners)[number];

/** A task of the page's thread. */
export interface Task {
  /** Milliseconds since the recording began. */
  start: number;
  /** Milliseconds of processor time: what a busy machine does not change. */
  busy: number;
  /** Milliseconds by whose script was at work. */
  by: Record<Owner, number>;
  /** The pane's functions that took most of it, with their milliseconds. */
  top: string[];
}

export interface Recording {
  tasks: Task[];
  /** When marks of the page were set, milliseconds since the recording began. */
  marks: { name: string; url: string; at: number }[];
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  id?: string;
  ts: number;
  dur?: number;
  tdur?: number;
  args: {
    name?: string;
    data?: {
      startTime?: number;
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
      timeDeltas?: number[];
      documentLoaderURL?: string;
      url?: string;
    };
  };
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { functionName: string; url?: string; lineNumber?: number; columnNumber?: number };
}

const categories = [
  "disabled-by-default-devtools.timeline",
  "blink.user_timing",
  "disabled-by-default-v8.cpu_profiler",
];

/** Records what the page's thread does during some work, by Chromium's own tracing. */
export async function record(page: Page, work: () => Promise<void>): Promise<Recording> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: categories, excludedCategories: ["*"] },
  });
  try {
    await work();
  } finally {
    await ended(session);
  }
  await session.detach();
  return understood(events);
}

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await complete;
}

function understood(events: TraceEvent[]): Recording {
  // A step of a large company has more events than a call can have arguments.
  const begin = events.reduce((first, { ts }) => (ts > 0 && ts < first ? ts : first), Infinity);
  const since = (ts: number): number => (ts - begin) / 1000;
  const thread = pageThread(events);
  const samples = samplesOf(events, thread);
  let next = 0;
  const tasks = events
    .filter(({ name, pid, tid }) => name === "RunTask" && key(pid, tid) === thread)
    .sort((a, b) => a.ts - b.ts)
    .map(({ ts, dur = 0, tdur }) => {
      while (next < samples.length && samples[next]!.ts < ts) next++;
      const own: Sample[] = [];
      while (next < samples.length && samples[next]!.ts < ts + dur) own.push(samples[next++]!);
      const busy = (tdur ?? dur) / 1000;
      // Samples tell wall time, in which others may have had the processor.
      return { start: since(ts), busy, ...shares(own, dur > 0 ? (1000 * busy) / dur : 1) };
    });
  const marks = events
    .filter(
      ({ name }) =>
        name === "navigationStart" || name.startsWith("concord:") || name === "first-contentful-paint",
    )
    .map(({ name, ts, args }) => ({ name, url: args.data?.documentLoaderURL ?? "", at: since(ts) }));
  return { tasks, marks };
}

const key = (pid: number, tid: number): string => `${pid} ${tid}`;

/** The thread of the renderer that works most: others show an empty page. */
function pageThread(events: readonly TraceEvent[]): string {
  const renderers = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => key(pid, tid)),
  );
  const busy = new Map<string, number>();
  for (const { name, pid, tid, dur } of events)
    if (name === "RunTask" && renderers.has(key(pid, tid)))
      busy.set(key(pid, tid), (busy.get(key(pid, tid)) ?? 0) + (dur ?? 0));
  return [...busy].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

interface Sample {
  ts: number;
  /** Microseconds until the next sample. */
  lasts: number;
  owner: Owner;
  place: string;
}

function samplesOf(events: readonly TraceEvent[], thread: string): Sample[] {
  const profiles = events.filter(({ name, pid, tid }) => name === "Profile" && key(pid, tid) === thread);
  const samples: Sample[] = [];
  for (const { pid, id, args } of profiles) {
    const nodes = new Map<number, ProfileNode>();
    let ts = args.data?.startTime ?? 0;
    for (const chunk of events) {
      if (chunk.name !== "ProfileChunk" || chunk.pid !== pid || chunk.id !== id) continue;
      const { cpuProfile, timeDeltas = [] } = chunk.args.data ?? {};
      for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node);
      for (const [k, node] of (cpuProfile?.samples ?? []).entries()) {
        ts += timeDeltas[k] ?? 0;
        samples.push({ ts, lasts: 0, ...placeOf(node, nodes) });
      }
    }
  }
  samples.sort((a, b) => a.ts - b.ts);
  for (const [k, sample] of samples.entries()) sample.lasts = (samples[k + 1]?.ts ?? sample.ts) - sample.ts;
  return samples;
}

/** Native work belongs to nobody, but a script's own call of a built-in function to the script. */
function placeOf(id: number, nodes: ReadonlyMap<number, ProfileNode>): { owner: Owner; place: string } {
  const own = nodes.get(id);
  if (!own || /^\((program|idle|root|garbage collector)\)$/.test(own.callFrame.functionName))
    return { owner: "browser", place: own?.callFrame.functionName ?? "" };
  let node: ProfileNode | undefined = own;
  while (node && !node.callFrame.url) node = node.parent === undefined ? undefined : nodes.get(node.parent);
  const { url = "", functionName, lineNumber = 0, columnNumber = 0 } = (node ?? own).callFrame;
  const file = url.split("/").at(-1) ?? "";
  return {
    owner: ownerOf(url),
    place: `${functionName || "(anonymous)"} ${file}:${lineNumber + 1}:${columnNumber + 1}`,
  };
}

function ownerOf(url: string): Owner {
  if (url.includes("/addin/")) return "pane";
  if (url.includes("/officejs/")) return "office.js";
  return url.includes("/host/") ? "workbook" : "browser";
}

function shares(samples: readonly Sample[], scale: number): Pick<Task, "by" | "top"> {
  const by: Record<Owner, number> = { pane: 0, "office.js": 0, workbook: 0, browser: 0 };
  const places = new Map<string, number>();
  for (const { lasts, owner, place } of samples) {
    const ms = (scale * lasts) / 1000;
    by[owner] += ms;
    if (owner === "pane") places.set(place, (places.get(place) ?? 0) + ms);
  }
  const top = [...places]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 6)
    .map(([place, ms]) => `${place} ${ms.toFixed(0)} ms`);
  return { by, top };
}
