import { setLanguage } from "../../src/planning/words/language";
import { dayFault, shownDay, typedDay } from "../../src/taskpane/days";

const inRegion = (contentLanguage: string): void => {
  setLanguage(
    contentLanguage.startsWith("de") ? "de" : contentLanguage.startsWith("fr") ? "fr" : "en",
    contentLanguage,
  );
  Object.assign(globalThis, { Office: { context: { contentLanguage } } });
};
afterEach(() => {
  setLanguage("en");
  Reflect.deleteProperty(globalThis, "Office");
});

test.each([
  ["de-DE", "31.12.2026", "4.3.2026"],
  ["fr-FR", "31/12/2026", "04/03/2026"],
  ["en-US", "12/31/2026", "3/4/2026"],
  ["en-GB", "31/12/2026", "4 March 2026"],
])("a day is written and read as in %s", (region, shown, typed) => {
  inRegion(region);
  expect(shownDay("2026-12-31")).toBe(shown);
  expect(typedDay(shown)).toBe("2026-12-31");
  expect(typedDay(typed)).toBe("2026-03-04");
  expect(typedDay("2026-03-04")).toBe("2026-03-04");
});

test("what is no day stays as it was typed, and says how days are written", () => {
  inRegion("de-DE");
  expect(typedDay("31.02.2026")).toBe("31.02.2026");
  expect(shownDay("bald")).toBe("bald");
  expect([dayFault(""), dayFault("", "Until when?"), dayFault("2026-12-31")]).toEqual([
    "",
    "Until when?",
    "",
  ]);
  expect(dayFault("31.02.2026")).toContain("31.12.2026");
});
