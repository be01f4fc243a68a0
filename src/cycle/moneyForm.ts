import { say } from "../planning/words";
import type { FormatName } from "../workbook/palette";

/** Amounts from here on are shown in thousands: nobody reads the last digits of millions. */
const manyThousands = 5_000_000;

/** How a table or a chart shows money: the format, and what its heading calls the unit. */
export interface MoneyForm {
  format: Extract<FormatName, "money" | "thousands">;
  /** "EUR", or "thousand EUR". */
  unit: string;
}

/** The cells hold amounts in full either way. */
export function moneyForm(currency: string, amounts: Iterable<number>): MoneyForm {
  for (const amount of amounts) {
    if (Math.abs(amount) >= manyThousands) return { format: "thousands", unit: say`thousand ${currency}` };
  }
  return { format: "money", unit: currency };
}
