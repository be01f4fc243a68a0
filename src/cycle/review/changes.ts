import type { RawTable } from "../../planning/data/table";
import type { TextLine } from "../../workbook/sheetSpec";
import { money, percent, units } from "../format";
import { bridgeSteps, bridgeTable } from "../reconcile/bridges";
import { outlookTable } from "../reconcile/outlook";
import { registerRows } from "../register";
import { signed } from "./options";

/** The tables that the written summary is made from. */
export const changeTables = [bridgeTable, outlookTable];

/**
 * What changed since the last cycle and why, in sentences that follow from the numbers alone: the margin by its causes,
 * the family that moved most, and the year. Without an earlier plan the comparison is with the budget and last year.
 */
export function changeLines(own: ReadonlyMap<string, RawTable>, currency: string): TextLine[] {
  const rows = registerRows(own.get(bridgeTable));
  const against = ["last plan", "budget", "last year"].find((name) =>
    rows.some(({ text }) => text("Against") === name),
  );
  const lines: TextLine[] = [];
  if (against) {
    const total = rows.find(({ text }) => text("Against") === against && text("Family") === "Total");
    if (total) {
      const change = total.number("Change");
      const causes = bridgeSteps
        .map(([header]) => ({ header, value: total.number(header) }))
        .filter(
          ({ value }) =>
            Math.abs(value) >=
            0.02 * Math.max(1, ...bridgeSteps.map(([header]) => Math.abs(total.number(header)))),
        )
        .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
        .slice(0, 3)
        .map(({ header, value }) => `${header.toLowerCase()} ${signed(value, currency)}`);
      const first =
        against === "last plan" ? "Since the last plan" : `There is no earlier plan; against ${against}`;
      lines.push({
        text: `${first}, gross margin ${change < 0 ? "falls" : "rises"} by ${money(Math.abs(change), currency)} (${percent(Math.abs(change / total.number("Before")))})${causes.length > 0 ? `: ${causes.join(", ")}` : ""}.`,
        tone: change < 0 ? "warning" : "good",
      });
    }
    const widest = rows
      .filter(({ text }) => text("Against") === against && text("Family") !== "Total")
      .sort((a, b) => Math.abs(b.number("Change")) - Math.abs(a.number("Change")))[0];
    if (widest) {
      const main = [...bridgeSteps].sort(
        (a, b) => Math.abs(widest.number(b[0])) - Math.abs(widest.number(a[0])),
      )[0];
      lines.push({
        text: `${widest.text("Family")} moves most: ${signed(widest.number("Change"), currency)}, above all by ${main[0].toLowerCase()} (${signed(widest.number(main[0]), currency)}).`,
      });
    }
  }
  return [...lines, ...yearLine(own.get(outlookTable), currency)];
}

function yearLine(table: RawTable | undefined, currency: string): TextLine[] {
  const rows = registerRows(table).filter(({ text }) => text("Family") === "All families");
  const revenue = rows.find(({ text }) => text("Value").startsWith("Revenue"));
  const volume = rows.find(({ text }) => text("Value") === "Units");
  if (!revenue) return [];
  const [toBudget, growth] = [revenue.number("Of budget"), revenue.number("Growth")];
  const parts = [
    ...(Number.isNaN(toBudget)
      ? []
      : [`${percent(Math.abs(toBudget))} ${toBudget < 0 ? "below" : "above"} budget`]),
    ...(Number.isNaN(growth)
      ? []
      : [`${percent(Math.abs(growth))} ${growth < 0 ? "below" : "above"} last year`]),
  ];
  return [
    {
      text: `The year is expected to close at ${money(revenue.number("Outlook"), currency)} revenue${volume ? ` and ${units(volume.number("Outlook"))} units` : ""}${parts.length > 0 ? `, ${parts.join(" and ")}` : ""}.`,
      tone: toBudget < -0.02 ? "warning" : "neutral",
    },
  ];
}
