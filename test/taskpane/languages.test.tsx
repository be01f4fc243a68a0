import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { speakInPane } from "../../src/taskpane/language/speakInPane";
import { shownValue } from "../../src/taskpane/log/shownValue";
import { shownSelector, typedSelector } from "../../src/taskpane/scenarios/selectors";
import { worded } from "../../src/taskpane/worded";
import { compact, dayAndTime, fraction, number } from "../../src/taskpane/format";
import LanguageChoice from "../../src/taskpane/frame/LanguageChoice";
import { keptChoice, openingLanguage } from "../../src/taskpane/language/keptLanguage";
import { chooseLanguage } from "../../src/taskpane/language/speakInPane";
import { texts } from "../../src/taskpane/texts";
import { english } from "../../src/taskpane/texts/en";
import { words as french } from "../../src/taskpane/texts/fr";
import { words as german } from "../../src/taskpane/texts/de";

const office = (displayLanguage: string, contentLanguage = displayLanguage) =>
  Object.assign(globalThis, { Office: { context: { displayLanguage, contentLanguage } } });

afterEach(async () => {
  localStorage.clear();
  Reflect.deleteProperty(globalThis, "Office");
  await act(async () => speakInPane("en"));
});

/** Every word of a language with its place, the ones with something to fill in filled with their own names. */
function wordsOf(part: object, place = ""): [string, string][] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const at = place ? `${place}.${key}` : key;
    if (typeof value === "string") return [[at, value]];
    if (typeof value === "function") {
      // One argument may be an object of several; it is filled in as a word where it is a single one.
      const filling: unknown = {
        toString: () => "1",
        id: "v1",
        kind: "kind",
        day: "day",
        size: "9",
        lastYear: "7",
      };
      const words: unknown = Reflect.apply(
        value,
        undefined,
        value.length === 1 ? [filling] : [2, 3, 4, 5, 6],
      );
      return [[at, String(words)]];
    }
    return wordsOf(value as object, at);
  });
}

/** Words that are the same in two languages, or are nothing but what is filled in. */
const same = new Set(
  [
    "Cycle Budget Consensus Plan Name Version Total Capacity Note Vote Item Problem Functions optional Review Familie Region",
    "Table Arguments Formula Concord Method Actual Segment Service Gamma Poisson Exceptions Cause",
    "Stock stock Minimum Maximum production Cash Marketing marketing Finance finance",
  ]
    .join(" ")
    .split(" "),
);

test.each([
  ["French", french],
  ["German", german],
])("%s says everything in words of its own", (_name, words) => {
  const own = new Map(wordsOf(words));
  const inEnglish = wordsOf(english);
  expect([...own.keys()].sort()).toEqual(inEnglish.map(([at]) => at).sort());
  const untranslated = inEnglish.filter(
    ([at, word]) =>
      own.get(at) === word && /[a-z]{4}/i.test(word) && !same.has(word.replace(/[^A-Za-z]/g, "")),
  );
  expect(untranslated).toEqual([]);
});

test("a component that took its words before the language was known speaks the new one", async () => {
  const early = texts.supply;
  await speakInPane("de");
  expect(early.label).toBe("Kapazität und Hebel");
  expect(document.documentElement.lang).toBe("de");
  await speakInPane("en");
  expect(early.label).toBe("Capacity and levers");
});

test("numbers and dates follow the language, and the region within it", async () => {
  expect([number(12345), fraction(0.081), compact(1_230_000)]).toEqual(["12,345", "8.1 %", "1.23M"]);
  office("de-DE", "de-DE");
  await speakInPane("de");
  expect([number(12345), fraction(0.081), compact(1_230_000)]).toEqual(["12.345", "8,1 %", "1,23\u00a0Mio."]);
  expect(dayAndTime("2026-11-22T14:05:00")).toBe("22. Nov., 14:05");
  office("de-DE", "de-CH");
  await speakInPane("de");
  expect(number(12345)).toMatch(/^12['’]345$/);
  office("fr-FR", "en-US");
  await speakInPane("fr");
  expect([number(12345), fraction(0.081)]).toEqual(["12\u202f345", "8,1 %"]);
  expect(texts.audit.roll.waiver).toBe("Pourquoi clore malgré tout\u00a0?");
});

test("the language is Excel's, until the planner chooses another one", async () => {
  office("fr-CA");
  expect(openingLanguage()).toBe("fr");
  office("ja-JP");
  expect(openingLanguage()).toBe("en");
  render(<LanguageChoice onChoose={chooseLanguage} />);
  await userEvent.selectOptions(screen.getByLabelText("Language"), "Deutsch");
  expect(keptChoice()).toBe("de");
  expect(openingLanguage()).toBe("de");
  expect(document.documentElement.lang).toBe("de");
});

test("values that the sheets hold in English are told in the planner's words, and what was typed is kept in English", async () => {
  office("de-DE");
  await act(async () => speakInPane("de"));
  expect(
    ["Cheapest", "All families", "Inventory"].map((each, k) =>
      worded((["plans", "groups", "outputs"] as const)[k], each),
    ),
  ).toEqual(["Günstigster", "Alle Familien", "Bestand"]);
  expect(shownSelector("family: Bottles")).toBe("Familie: Bottles");
  expect([" Alles", "Familie: Bottles", "item: BT-001", "Fam"].map(typedSelector)).toEqual([
    "all",
    "family: Bottles",
    "item: BT-001",
    "Fam",
  ]);
});

test("cells of the log read as their column does: decimals and days the planner's way", async () => {
  office("de-DE");
  await act(async () => speakInPane("de"));
  expect(shownValue(1234.678, "Units")).toBe("1.234,68");
  expect(shownValue(46349, "Signed on")).toBe("23.11.2026");
  expect(shownValue(46349, "Units")).toBe("46.349");
  expect(shownValue(null, "Units")).toBe("leer");
});
