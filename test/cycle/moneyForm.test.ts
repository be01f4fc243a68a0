import { moneyForm } from "../../src/cycle/moneyForm";
import { speak } from "../../src/planning/words";

test("large amounts are shown in thousands, losses too, and the unit says so in each language", async () => {
  expect(moneyForm("EUR", [12, -4_999_999])).toEqual({ format: "money", unit: "EUR" });
  expect(moneyForm("EUR", [12, -5_000_000])).toEqual({ format: "thousands", unit: "thousand EUR" });
  await speak("de");
  expect(moneyForm("EUR", [7e6]).unit).toBe("Tausend EUR");
  await speak("en");
});
