import { writeFileSync } from "node:fs";
import http from "node:http";
import { writeXlsx } from "../../src/host/xlsx";
import { cells, sheet, workbook } from "../host/xlsx/samples";
import { concord, scratchFolder } from "./runConcord";

const scratch = scratchFolder();

function get(url: string): Promise<{ status: number; location?: string; length: number }> {
  return new Promise((resolve, reject) => {
    http
      .get(url, (response) => {
        let length = 0;
        response.on("data", (chunk: Buffer) => (length += chunk.length));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, location: response.headers.location, length }),
        );
      })
      .on("error", reject);
  });
}

describe("concord serve", () => {
  test("prints its address, leads to the page with the book, serves it, and ends on Ctrl-C", async () => {
    const file = scratch("my plan 100%.xlsx");
    const bytes = await writeXlsx(workbook([sheet("S", { rows: cells([1]) })]));
    writeFileSync(file, bytes);
    const seen: Awaited<ReturnType<typeof get>>[] = [];
    const outcome = await concord(
      ["serve", "--no-build", "--port", "0", "--book", file, "--json"],
      (child) => {
        child.stdout?.once("data", (text: string) => {
          const { url } = JSON.parse(text) as { url: string };
          void (async () => {
            const home = await get(url);
            seen.push(home);
            const book = new URL(home.location ?? "", url).searchParams.get("book") ?? "";
            seen.push(await get(new URL(book, url).href));
            seen.push(await get(new URL("/officejs/excel-web-16.00.js", url).href));
            child.kill("SIGINT");
          })();
        });
      },
    );
    expect(outcome.code).toBe(0);
    expect(seen[0]).toMatchObject({
      status: 302,
      location: expect.stringMatching(/^\/host\/index\.html\?book=/),
    });
    expect(seen[1]).toMatchObject({ status: 200, length: bytes.length });
    expect(seen[2].status).toBe(200);
    expect(seen[2].length).toBeGreaterThan(1_000_000);
  });

  test.each([
    [["serve", "--port", "99999"], 2, "--port takes a number from 0 to 65535"],
    [["serve", "--book", "none.xlsx"], 4, "none.xlsx: there is no such file."],
  ])("%j ends with code %i", async (args, code, sentence) => {
    const outcome = await concord(args);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toContain(sentence);
  });
});
