import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { requireCompiled } from "../../src/cli/bin/compiled.cjs";

describe("a file run with its compiled code kept", () => {
  let folder: string;
  beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "compiled-"))));
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  function written(answer: string, changed: Date): string {
    const file = path.join(folder, "main.cjs");
    fs.writeFileSync(file, `module.exports = { answer: "${answer}", folder: __dirname };`);
    fs.utimesSync(file, changed, changed);
    return file;
  }

  test("answers the same from the code that the first run kept", () => {
    const file = written("one", new Date("2026-03-01"));
    const first = requireCompiled(file);
    expect(first).toEqual({ answer: "one", folder });
    const kept = fs.readdirSync(folder).filter((name) => name.endsWith(".v8"));
    expect(kept).toHaveLength(1);
    expect(requireCompiled(file)).toEqual(first);
    expect(fs.readdirSync(folder)).toHaveLength(2);
  });

  test("never runs the code of an earlier build, though both are equally long", () => {
    requireCompiled(written("one", new Date("2026-03-01")));
    expect(requireCompiled(written("two", new Date("2026-03-02")))).toMatchObject({ answer: "two" });
    expect(fs.readdirSync(folder).filter((name) => name.endsWith(".v8"))).toHaveLength(1);
  });

  test("compiles anew where what was kept is not code", () => {
    const file = written("one", new Date("2026-03-01"));
    requireCompiled(file);
    const kept = fs.readdirSync(folder).find((name) => name.endsWith(".v8"))!;
    fs.writeFileSync(path.join(folder, kept), "broken");
    expect(requireCompiled(file)).toMatchObject({ answer: "one" });
  });
});
