import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser } from "playwright-core";
import { generateCompany } from "../bench/supply/generateCompany";
import { launchChromium } from "./support/chromium";

/** Large plans are cut into groups, which the planning worker gives to workers of its own: here, in a real browser. */

const folder = path.resolve(__dirname, "../../dist/addin");
const text = (file: string): string => readFileSync(path.join(folder, file), "utf8");
/** The planning worker's file: the one that starts itself again. */
const worker = readdirSync(folder).find(
  (file) => file.endsWith(".js") && text(file).includes("new Worker(globalThis.location.href"),
);
/** What the pane's page allows; workers that come from elsewhere, or as text, are refused. */
const policy = /content="(default-src[^"]*)"/.exec(text("taskpane.html"))?.[1] ?? "";
const types: Record<string, string> = { ".js": "text/javascript", ".wasm": "application/wasm" };

let server: Server;
let browser: Browser;
let origin: string;
/** How often the worker's file was asked for. */
let started = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? "/").split("?")[0].slice(1));
    const headers = { "Content-Security-Policy": policy, "Cache-Control": "no-store" };
    if (name === worker) started++;
    if (name === "") {
      response.writeHead(200, { ...headers, "Content-Type": "text/html" }).end("<title>Workers</title>");
      return;
    }
    if (!readdirSync(folder).includes(name)) return void response.writeHead(404).end();
    response.writeHead(200, { ...headers, "Content-Type": types[path.extname(name)] ?? "text/plain" });
    response.end(readFileSync(path.join(folder, name)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Runs a task in the planning worker as the pane does, by Comlink's messages; the plan's figures alone come back. */
async function planInPage(cores: number): Promise<{ objective: number; bound: number; ok: boolean }> {
  const { model } = generateCompany({ items: 80, sites: 2, periods: 6 });
  const plain = JSON.stringify(model, (_, value: unknown) =>
    value instanceof Float64Array
      ? { numbers: [...value].map((each) => (each === Infinity ? "∞" : each)) }
      : value,
  );
  const page = await browser.newPage();
  await page.addInitScript(`Object.defineProperty(navigator, "hardwareConcurrency", { value: ${cores} })`);
  await page.goto(origin);
  try {
    return await page.evaluate(
      ([file, json]) =>
        new Promise((resolve, reject) => {
          const model = JSON.parse(json, (_, value: { numbers?: (number | string)[] }) =>
            value?.numbers
              ? Float64Array.from(value.numbers, (each) => (each === "∞" ? Infinity : Number(each)))
              : value,
          ) as unknown;
          const planner = new Worker(file);
          planner.onerror = (event) => reject(new Error(event.message));
          planner.onmessage = ({ data }: MessageEvent<{ value: Answer }>) => {
            const answer = data.value;
            if (!answer.ok) return reject(new Error(answer.message));
            const { objective, bound, audit } = answer.result;
            resolve({ objective, bound, ok: audit.ok });
          };
          interface Answer {
            ok: boolean;
            message: string;
            result: { objective: number; bound: number; audit: { ok: boolean } };
          }
          const ports = [new MessageChannel(), new MessageChannel()];
          // A limit that one model cannot keep: the plan is made by groups.
          const request = { model, options: { timeLimit: 0.001, gap: 0.002 } };
          const argumentList = [
            { type: "RAW", value: "supplyPlan" },
            { type: "RAW", value: request },
            ...ports.map(({ port2 }) => ({ type: "HANDLER", name: "proxy", value: port2 })),
          ];
          planner.postMessage(
            { id: "1", type: "APPLY", path: ["run"], argumentList },
            ports.map(({ port2 }) => port2),
          );
        }),
      [`/${worker}`, plain],
    );
  } finally {
    await page.close();
  }
}

test("a plan by groups runs in workers that the planning worker has started", async () => {
  expect(worker).toBeDefined();
  const plan = await planInPage(2);
  expect(plan.ok).toBe(true);
  expect(plan.bound).toBeLessThanOrEqual(plan.objective);
  expect(plan.bound).toBeGreaterThan(0.9 * plan.objective);
  // The planning worker itself, and its own.
  expect(started).toBeGreaterThan(1);
});
