import type { RawTable } from "../../planning/data/table";
import type { TextLine } from "../../workbook/sheetSpec";
import { money, percent, topNames, units } from "../format";
import { bridgeSteps, bridgeTable } from "../reconcile/bridges";
import { outlookTable } from "../reconcile/outlook";
import { registerRows } from "../register";
import { signed } from "./options";
import { said, say } from "../../planning/words";

/** The tables that the written summary is made from. */
export const changeTables = [bridgeTable, outlookTable];

/**
 * What changed since the last cycle and why, in sentences that follow from the numbers alone: the margin by its causes,
 * the family that moved most, and the year. Without an earlier plan the comparison is with the budget and last year.
 *
 * @param yearLabel of the fiscal year in which the plan begins: "2026" or "2026/27"
 */
export function changeLines(
  own: ReadonlyMap<string, RawTable>,
  currency: string,
  yearLabel: string,
): TextLine[] {
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
        .map(({ header, value }) => `${causeWord(header)} ${signed(value, currency)}`);
      const first =
        against === "last plan"
          ? say`Since the last plan`
          : say`There is no earlier plan; against ${said(against)}`;
      const by = `${money(Math.abs(change), currency)} (${percent(Math.abs(change / total.number("Before")))})${causes.length > 0 ? say`: ${causes.join(", ")}` : ""}`;
      lines.push({
        text:
          change < 0
            ? say`${first}, gross margin falls by ${by}.`
            : say`${first}, gross margin rises by ${by}.`,
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
        text: say`${widest.text("Family")} moves most: ${signed(widest.number("Change"), currency)}, above all by ${causeWord(main[0])} (${signed(widest.number(main[0]), currency)}).`,
      });
    }
  }
  return [...lines, ...yearLine(own.get(outlookTable), currency, yearLabel)];
}

/** "volume", "new items": a step of the bridge inside a sentence. */
function causeWord(header: string): string {
  return said(header.toLowerCase());
}

function yearLine(table: RawTable | undefined, currency: string, yearLabel: string): TextLine[] {
  const rows = registerRows(table).filter(({ text }) => text("Family") === "All families");
  const revenue = rows.find(({ text }) => text("Value").startsWith("Revenue"));
  const volume = rows.find(({ text }) => text("Value") === "Units");
  if (!revenue) return [];
  const [toBudget, growth] = [revenue.number("Of budget"), revenue.number("Growth")];
  const parts = [
    ...(Number.isNaN(toBudget)
      ? []
      : [
          toBudget < 0
            ? say`${percent(Math.abs(toBudget))} below budget`
            : say`${percent(Math.abs(toBudget))} above budget`,
        ]),
    ...(Number.isNaN(growth)
      ? []
      : [
          growth < 0
            ? say`${percent(Math.abs(growth))} below last year`
            : say`${percent(Math.abs(growth))} above last year`,
        ]),
  ];
  const close = volume
    ? say`The year ${yearLabel} is expected to close at ${money(revenue.number("Outlook"), currency)} revenue and ${units(volume.number("Outlook"))} units`
    : say`The year ${yearLabel} is expected to close at ${money(revenue.number("Outlook"), currency)} revenue`;
  return [
    {
      text: `${[close, ...(parts.length > 0 ? [topNames(parts)] : [])].join(", ")}.`,
      tone: toBudget < -0.02 ? "warning" : "neutral",
    },
  ];
}
