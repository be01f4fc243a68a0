import { bridgeView } from "../../src/cycle/scenarios/bridgeView";
import { speak } from "../../src/planning/words";

const headers = [
  ...["Against", "Family", "Before", "Volume", "Mix", "Price", "Cost"],
  ...["New items", "Lost items", "Plan", "Change"],
];
const table = {
  name: "SOP_Bridge",
  headers,
  rows: [
    ["last year", "Bottles", 80, 10, 0, 0, 0, 0, 0, 90, 10],
    ["last year", "Total", 100, 10, -5, 2, -1, 4, -3, 107, 7],
  ],
};

afterAll(() => speak("en"));

test.each([
  ["en", "last year", ["Last year", "Volume", "Mix", "Price", "Cost", "New items", "Lost items", "Plan"]],
  [
    "de",
    "Vorjahr",
    ["Vorjahr", "Menge", "Mix", "Preis", "Kosten", "Neue Artikel", "Verlorene Artikel", "Plan"],
  ],
] as const)("the bridge is told in the planner's language: %s", async (language, against, names) => {
  await speak(language);
  const view = bridgeView(table);
  expect(view?.against).toBe(against);
  expect(view?.steps.map(({ name }) => name)).toEqual(names);
  expect(view?.steps.map(({ value }) => value)).toEqual([100, 10, -5, 2, -1, 4, -3, 107]);
});

test("without a bridge there is nothing to draw", () => {
  expect(bridgeView(undefined)).toBeUndefined();
  expect(bridgeView({ ...table, rows: [] })).toBeUndefined();
});
