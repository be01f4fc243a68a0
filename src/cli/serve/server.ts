import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { mediaType } from "./mediaTypes";

/** A folder that is served, or text that is made for one path. */
export type Route = { prefix: string; folder: string } | { path: string; content(): Promise<Content> };

export interface Content {
  body: string | Uint8Array;
  type: string;
}

export interface ServerOptions {
  routes: Route[];
  /** Where "/" leads. */
  home: string;
  port: number;
}

/** Everything comes from this server and nowhere else; styles are made at run time, WebAssembly solves the plans. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

const loopback = "127.0.0.1";

/**
 * Serves the embedded workbook to this machine only. When the port is taken, the next free one is used.
 * @returns the running server and its address
 */
export async function startServer(options: ServerOptions): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch(() => {
      if (!response.headersSent) send(response, 500, "The server could not read that file.");
      else response.destroy();
    });
  });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://localhost:${port}/` };
}

/** Ports tried after a taken one, before any free port is taken. */
const nearbyPorts = 20;

async function listen(server: Server, port: number): Promise<void> {
  for (let candidate = port; candidate <= port + nearbyPorts; candidate++) {
    const last = candidate === port + nearbyPorts;
    if (await tryListen(server, last ? 0 : candidate)) return;
  }
}

function tryListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off("listening", onListening);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off("error", onError);
      resolve(true);
    };
    server.once("error", onError);
    server.once("listening", onListening);
    server.listen(port, loopback);
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
): Promise<void> {
  response.setHeader("Content-Security-Policy", contentSecurityPolicy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cache-Control", "no-cache");
  // A page of another site could reach this server by a name of its own; it would ask for that name.
  if (!isLocal(request.headers.host)) return send(response, 403, "This server answers to localhost only.");
  if (request.method !== "GET" && request.method !== "HEAD")
    return send(response, 405, "Only GET is served.");
  const pathname = readPath(request.url ?? "/");
  if (pathname === undefined) return send(response, 400, "That is not a path.");
  if (pathname === "/") {
    response.writeHead(302, { Location: options.home }).end();
    return;
  }
  for (const route of options.routes) {
    if ("path" in route) {
      if (route.path !== pathname) continue;
      const { body, type } = await route.content();
      response.writeHead(200, { "Content-Type": type }).end(request.method === "HEAD" ? undefined : body);
      return;
    }
    if (!pathname.startsWith(route.prefix)) continue;
    const file = await fileUnder(route.folder, pathname.slice(route.prefix.length));
    if (file) return sendFile(request, response, file);
  }
  send(response, 404, `There is nothing at ${pathname}.`);
}

function isLocal(host: string | undefined): boolean {
  const name = (host ?? "").replace(/:\d+$/, "");
  return name === "localhost" || name === loopback || name === "[::1]";
}

function readPath(url: string): string | undefined {
  try {
    const pathname = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return pathname.includes("\0") ? undefined : pathname;
  } catch {
    return undefined;
  }
}

/** The file below a folder, or undefined; what leads out of the folder is not found. */
async function fileUnder(folder: string, relative: string): Promise<ServedFile | undefined> {
  const file = path.resolve(folder, relative);
  if (!file.startsWith(path.resolve(folder) + path.sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? { path: file, size: found.size, changedAt: found.mtimeMs } : undefined;
}

interface ServedFile {
  path: string;
  /** Bytes. */
  size: number;
  /** Milliseconds since 1970. */
  changedAt: number;
}

/** A name or a query with the hash of the content: what it holds never changes. */
const hashed = /\.[0-9a-f]{8}\.\w+$|\?[0-9a-f]{8}$/;
const forGood = "public, max-age=31536000, immutable";

/** Bytes read at a time: the grid's code comes in few pieces. */
const blockSize = 2 ** 20;

async function sendFile(request: IncomingMessage, response: ServerResponse, file: ServedFile): Promise<void> {
  const tag = `"${file.size.toString(36)}-${Math.round(file.changedAt).toString(36)}"`;
  response.setHeader("ETag", tag);
  if (hashed.test(request.url ?? "")) response.setHeader("Cache-Control", forGood);
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, {
    "Content-Type": mediaType(path.extname(file.path)),
    "Content-Length": file.size,
  });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  const stream = createReadStream(file.path, { highWaterMark: blockSize });
  await new Promise<void>((resolve, reject) => {
    stream.on("error", reject);
    response.on("close", resolve);
    stream.pipe(response);
  });
  stream.destroy();
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}
