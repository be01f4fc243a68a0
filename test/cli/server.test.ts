import { mkdirSync, writeFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { startServer } from "../../src/cli/serve/server";
import { scratchFolder } from "./runConcord";

const scratch = scratchFolder();

interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
}

function request(url: string, options: http.RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = http.request(url, options, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    call.on("error", reject).end();
  });
}

describe("the server of the embedded workbook", () => {
  let url: string;
  let close: () => void;
  let folder: string;

  beforeAll(async () => {
    folder = scratch("pages");
    mkdirSync(path.join(folder, "deep"), { recursive: true });
    writeFileSync(path.join(folder, "index.html"), "<p>page</p>");
    writeFileSync(path.join(folder, "deep/solver.wasm"), "wasm");
    writeFileSync(path.join(folder, "pane.0a1b2c3d.js"), "script");
    writeFileSync(scratch("secret.txt"), "hidden words");
    const { server, url: address } = await startServer({
      port: 0,
      home: "/host/index.html?book=x",
      routes: [
        { prefix: "/host/", folder },
        { path: "/made.html", content: () => Promise.resolve({ body: "made", type: "text/html" }) },
      ],
    });
    url = address;
    close = () => server.close();
  });
  afterAll(() => close());

  test("serves files with their type and a policy that lets nothing leave the machine", async () => {
    const page = await request(`${url}host/index.html`);
    expect(page).toMatchObject({ status: 200, body: "<p>page</p>" });
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.headers["content-security-policy"]).toContain("default-src 'self'");
    expect(page.headers["x-content-type-options"]).toBe("nosniff");
    expect((await request(`${url}host/deep/solver.wasm`)).headers["content-type"]).toBe("application/wasm");
    expect((await request(`${url}made.html`)).body).toBe("made");
  });

  test("lets browsers keep what never changes, and asks for the rest only when it has changed", async () => {
    const kept = await request(`${url}host/pane.0a1b2c3d.js`);
    expect(kept.headers["cache-control"]).toContain("immutable");
    expect((await request(`${url}host/index.html?0a1b2c3d`)).headers["cache-control"]).toContain("immutable");
    const page = await request(`${url}host/index.html`);
    expect(page.headers["cache-control"]).toBe("no-cache");
    const { etag = "" } = page.headers;
    const again = await request(`${url}host/index.html`, { headers: { "if-none-match": etag } });
    expect([again.status, again.body]).toEqual([304, ""]);
    writeFileSync(path.join(folder, "index.html"), "<p>another page</p>");
    const changed = await request(`${url}host/index.html`, { headers: { "if-none-match": etag } });
    expect([changed.status, changed.body]).toEqual([200, "<p>another page</p>"]);
  });

  test("leads from the root to the page", async () => {
    const answer = await request(url);
    expect([answer.status, answer.headers.location]).toEqual([302, "/host/index.html?book=x"]);
  });

  test.each([
    ["host/missing.js", {}, 404],
    ["host/../secret.txt", {}, 404],
    ["host/%2e%2e%2fsecret.txt", {}, 404],
    ["host/", {}, 404],
    ["host/%E0%A4%A", {}, 400],
    ["host/index.html", { method: "POST" }, 405],
    ["host/index.html", { headers: { host: "evil.example" } }, 403],
  ])("%s with %j is answered by %i", async (where, options, status) => {
    const { port } = new URL(url);
    const answer = await request(`http://127.0.0.1:${port}/`, { path: `/${where}`, ...options });
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain("hidden words");
  });

  test("takes another port when the one asked for is busy", async () => {
    const { server, url: second } = await startServer({
      port: Number(new URL(url).port),
      home: "/",
      routes: [],
    });
    expect(new URL(second).port).not.toBe(new URL(url).port);
    server.close();
  });

  test("listens on this machine only", async () => {
    const { server } = await startServer({ port: 0, home: "/", routes: [] });
    expect(server.address()).toMatchObject({ address: "127.0.0.1" });
    server.close();
  });
});
