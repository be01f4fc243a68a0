import { dateFromSerial, monthOf, serialFromIso } from "./excelDate";
import type { Finding } from "./finding";
import type { TableOf } from "./readTable";
import { normaliseName } from "./table";
import { say } from "../words";

/** The few values that hold for the whole company. */
export interface CompanySettings {
  company: string;
  /** ISO 4217 code of the currency of all amounts. */
  currency: string;
  /** First month of the plan, 12 · year + month − 1. */
  firstMonth: number;
  /** Months planned. */
  horizon: number;
  /** Cost of keeping stock for a year, as a fraction of its value. */
  carryingRate: number;
  /** Cost of subcontracting a unit, as a multiple of its standard cost. */
  subcontractFactor: number;
  /** Days until customers pay, until suppliers are paid. */
  daysReceivable: number;
  daysPayable: number;
  /** Days of the plan's first month that `actuals` covers; NaN when the month is complete. */
  actualDays: number;
}

/** Settings where the table gives no other: 18 months that begin after the last month of sales. */
const defaults = {
  company: "",
  currency: "EUR",
  horizon: 18,
  carryingRate: 0.2,
  subcontractFactor: 1.3,
  daysReceivable: 45,
  daysPayable: 45,
  actualDays: NaN,
};

/** Reads the settings table; unknown names are reported, missing ones take their default. */
export function readSettings(
  table: TableOf<"settings">,
  history: { from: number; to: number } | undefined,
  findings: Finding[],
): CompanySettings {
  const settings: CompanySettings = { ...defaults, firstMonth: history ? history.to + 1 : NaN };
  for (let i = 0; i < table.rowCount; i++) {
    const name = normaliseName(table.name[i]);
    const field = (Object.keys(settings) as (keyof CompanySettings)[]).find(
      (known) => normaliseName(known) === name,
    );
    const good = field !== undefined && assign(settings, field, table.value[i]);
    if (!good)
      findings.push({
        severity: "warning",
        rule: field ? "unreadable setting" : "unknown setting",
        table: table.sourceTable[i],
        row: table.sourceRow[i],
        column: "Value",
        key: table.name[i],
        message: field
          ? say`Setting ${table.name[i]} holds "${table.value[i]}", which cannot be read; the default is used. Correct it.`
          : say`Setting ${table.name[i]} is not known and was ignored. Known are: ${Object.keys(settings).join(", ")}.`,
      });
  }
  return settings;
}

function assign(settings: CompanySettings, field: keyof CompanySettings, value: string): boolean {
  if (field === "company" || field === "currency") {
    settings[field] = value;
    return true;
  }
  const number = field === "firstMonth" ? readMonth(value) : Number(value);
  if (Number.isNaN(number)) return false;
  settings[field] = number;
  return true;
}

function readMonth(value: string): number {
  const serial = /^\d+(\.\d+)?$/.test(value) ? Number(value) : serialFromIso(value);
  return dateFromSerial(serial).year > 1950 ? monthOf(serial) : NaN;
}
