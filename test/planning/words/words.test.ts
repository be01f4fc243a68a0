import { forecastSeries } from "../../../src/planning/demand";
import { sentencesOf, translatedKeys } from "../../../src/planning/words/build/missingWords.cjs";
import {
  decimal,
  formatNumber,
  inCurrency,
  languageOf,
  locale,
  plain,
  said,
  say,
  speak,
  toSay,
  withMinus,
} from "../../../src/planning/words";
import { learn } from "../../../src/planning/words/say";
import { translations } from "../../../src/planning/words/translations";

afterEach(async () => speak("en"));

test("every sentence that the source says stands in French and German", () => {
  const known = translatedKeys();
  const missing = [...sentencesOf()]
    .filter(([key]) => !known.has(key))
    .map(([key, place]) => `${place}: ${key}`);
  expect(missing).toEqual([]);
});

test("nothing is translated twice", () => {
  expect([...translatedKeys()].filter(([, files]) => files.length > 1)).toEqual([]);
});

test("a translation fills in what its English sentence fills in, and nothing else", () => {
  const places = (text: string) => [...new Set(text.match(/\{\d+\}/g) ?? [])].sort();
  for (const [key, { fr, de }] of Object.entries(translations))
    for (const sentence of [fr, de].flatMap((each) => (typeof each === "string" ? [each] : [each.other])))
      expect({ key, places: places(sentence) }).toEqual({ key, places: places(key) });
});

test("English is the source's own text, digit for digit", () => {
  const count = 1234.5;
  expect(say`${count} of ${"A"}: 50 % done`).toBe("1234.5 of A: 50 % done");
  expect(said(toSay("As it stands."))).toBe("As it stands.");
  expect([decimal(1234.56, 1), plain(0.125)]).toEqual(["1234.6", "0.125"]);
  // What rounds to nothing has no sign; what is unknown stays so.
  expect([decimal(-0.04, 1), formatNumber(-0.3, { maximumFractionDigits: 0 })]).toEqual(["0.0", "0"]);
  expect([formatNumber(-0.6, { maximumFractionDigits: 0 }), formatNumber(Infinity, {})]).toEqual(["-1", "∞"]);
  expect(inCurrency("1.2M", "EUR")).toBe("EUR 1.2M");
  expect([withMinus(decimal(-4, 1)), withMinus("2026-03"), withMinus(formatNumber(0.2, {}))]).toEqual([
    "−4.0",
    "2026-03",
    "0.2",
  ]);
});

test("another language fills in the same digits in its own notation, with its own plural", async () => {
  await speak("fr");
  learn({
    "{0} weeks of {1}": {
      fr: { one: "{0} semaine de {1} ?", other: "{0} semaines de {1} ?" },
      de: "{1}: {0} Wochen",
    },
  });
  expect(say`${0.5} weeks of ${"A"}`).toBe("0,5 semaine de A\u00a0?");
  expect(say`${2} weeks of ${"A"}`).toBe("2 semaines de A\u00a0?");
  expect(say`Not known to anybody ${7}`).toBe("Not known to anybody 7");
  expect(inCurrency("1,2\u00a0M", "EUR")).toBe("1,2\u00a0M\u00a0EUR");
  await speak("de", "de-CH");
  expect(locale()).toBe("de-CH");
  await speak("de", "fr-FR");
  expect([locale(), languageOf("de_AT"), languageOf("ja-JP"), languageOf(undefined)]).toEqual([
    "de-DE",
    "de",
    "en",
    "en",
  ]);
});

test("a forecast is explained in the language of whoever asked for it", async () => {
  const history = Float64Array.from(
    { length: 36 },
    (_, t) => 1000 + 200 * Math.sin((t * Math.PI) / 6) + 5 * t,
  );
  const told = () => forecastSeries(history, { horizon: 3, method: "snaive", seasonLength: 12 });
  const english = told();
  expect(english.label).toBe("Seasonal naive");
  await speak("de");
  const german = told();
  expect(german.label).toBe("Saisonal naiv");
  expect(german.explanation).toMatch(
    /^Saisonal naiv über 36 Perioden: Niveau .*; für die nächste Periode ergibt /,
  );
  await speak("fr");
  const french = told();
  expect(french.explanation).toMatch(/^Naïve saisonnière sur 36 périodes\u00a0: niveau .* au lieu de /);
  expect([german.mean, french.mean]).toEqual([english.mean, english.mean]);
});
