import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PlanningError } from "../../src/planning/errors";
import { dayAndTime, unbroken } from "../../src/taskpane/format";
import { describeError } from "../../src/taskpane/state/describeError";
import { secondsLeft } from "../../src/taskpane/state/secondsLeft";

test("errors become sentences that say what to do", () => {
  expect(describeError(new PlanningError("value", "Row 7 is text. Enter a number."))).toBe(
    "Row 7 is text. Enter a number.",
  );
  expect(describeError(Object.assign(new Error("x"), { name: "ChunkLoadError" }))).toMatch(
    /could not be loaded/,
  );
  expect(describeError(new TypeError("a is null"))).toMatch(
    /^Something unexpected happened: a is null\. Try again/,
  );
  expect(describeError("odd")).toMatch(/^Something unexpected happened: something without a description/);
});

test("the time left is told once there is a pace to go by", () => {
  expect(secondsLeft({ done: 25, total: 100, what: "" }, 5000)).toBe(15);
  expect(secondsLeft({ done: 25, total: 100, what: "" }, 500)).toBeUndefined();
  expect(secondsLeft({ done: 1, total: 100, what: "" }, 5000)).toBeUndefined();
  expect(secondsLeft({ done: 0, total: 0, what: "" }, 5000)).toBeUndefined();
});

test("dates are told in the pane's language, the day first outside America; what is no date stays as it is", () => {
  Object.assign(globalThis, { Office: { context: { contentLanguage: "de-DE" } } });
  expect(dayAndTime("2026-11-22T14:05:00")).toBe("22 Nov, 14:05");
  expect(dayAndTime("soon")).toBe("soon");
  Reflect.deleteProperty(globalThis, "Office");
});

test("no line ends between a number and its percent sign or currency", () => {
  const text = "EUR 21.41M, 4.2 % below budget (−EUR 627.6K)";
  expect(unbroken(text)).toBe("EUR\u00a021.41M, 4.2\u00a0% below budget (−EUR\u00a0627.6K)");
});

test("no component holds words of its own: all stand under texts", () => {
  const folder = path.resolve(__dirname, "../../src/taskpane");
  const components = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".tsx"),
  );
  expect(components.length).toBeGreaterThan(15);
  for (const file of components) {
    const source = readFileSync(path.join(folder, file), "utf8").replace(/\/\*[^]*?\*\/|\/\/.*/g, "");
    const literals = [...source.matchAll(/(?<!=)>\s*([A-Z][a-z]+[ .,!?a-z][^<>{}=;]*)</g)].map(
      (match) => match[1],
    );
    expect({ file, literals }).toEqual({ file, literals: [] });
  }
});
