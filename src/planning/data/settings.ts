import { dateFromSerial, monthOf, serialFromIso } from "./excelDate";
import type { Finding } from "./finding";
import type { TableOf } from "./readTable";
import { monthFromWord } from "./sheet/periodText";
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
  /** Month of the calendar in which fiscal years begin, 1 to 12. */
  fiscalYearStart: number;
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
  fiscalYearStart: 1,
  carryingRate: 0.2,
  subcontractFactor: 1.3,
  daysReceivable: 45,
  daysPayable: 45,
  actualDays: NaN,
};

/** The settings as a planner writes them, with what each says and what holds without it: for the page of tables. */
export const settingNotes: Record<keyof CompanySettings, { name: string; says: string; otherwise: string }> =
  {
    company: { name: "Company", says: "name of the company, for titles", otherwise: "none" },
    currency: { name: "Currency", says: "currency of all amounts", otherwise: defaults.currency },
    firstMonth: {
      name: "First month",
      says: "first month of the plan, as a date or 2026-03",
      otherwise: "the month after the last sales",
    },
    horizon: { name: "Horizon", says: "months planned", otherwise: String(defaults.horizon) },
    fiscalYearStart: {
      name: "Fiscal year start",
      says: "month in which the fiscal year begins, 1 to 12 or its name: the full-year outlook, its budget and the year to date follow it, and so do periods such as P01 FY26, the first month of the year that ends in 2026",
      otherwise: String(defaults.fiscalYearStart),
    },
    carryingRate: {
      name: "Carrying rate",
      says: "a year's cost of keeping stock, as a share of its value",
      otherwise: String(defaults.carryingRate),
    },
    subcontractFactor: {
      name: "Subcontract factor",
      says: "cost of a subcontracted unit over its standard cost",
      otherwise: String(defaults.subcontractFactor),
    },
    daysReceivable: {
      name: "Days receivable",
      says: "days until customers pay",
      otherwise: String(defaults.daysReceivable),
    },
    daysPayable: {
      name: "Days payable",
      says: "days until suppliers are paid",
      otherwise: String(defaults.daysPayable),
    },
    actualDays: {
      name: "Actual days",
      says: "days of the plan's first month that the actuals cover",
      otherwise: "the whole month",
    },
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

/** The month in which fiscal years begin, as the settings' rows say it, before all else is read; 1 where they do not. */
export function declaredFiscalYearStart(rows: readonly (readonly [name: unknown, value: unknown])[]): number {
  const wanted = normaliseName("fiscalYearStart");
  const row = rows.find(([name]) => typeof name === "string" && normaliseName(name) === wanted);
  const month = row ? readMonthOfYear(String(row[1] ?? "")) : NaN;
  return Number.isNaN(month) ? defaults.fiscalYearStart : month;
}

function assign(settings: CompanySettings, field: keyof CompanySettings, value: string): boolean {
  if (field === "company" || field === "currency") {
    settings[field] = value;
    return true;
  }
  const read = readers[field] ?? Number;
  const number = read(value);
  if (Number.isNaN(number)) return false;
  settings[field] = number;
  return true;
}

/** Settings that are no plain numbers; each answers NaN for what it cannot read. */
const readers: Partial<Record<keyof CompanySettings, (value: string) => number>> = {
  firstMonth: readMonth,
  fiscalYearStart: readMonthOfYear,
};

function readMonth(value: string): number {
  const serial = /^\d+(\.\d+)?$/.test(value) ? Number(value) : serialFromIso(value);
  return dateFromSerial(serial).year > 1950 ? monthOf(serial) : NaN;
}

/** 1 to 12: "4", "Apr", "avril", or the month of a date. */
function readMonthOfYear(value: string): number {
  const month = Number(value) || monthFromWord(value.trim());
  if (Number.isInteger(month) && month >= 1 && month <= 12) return month;
  const dated = readMonth(value);
  return Number.isNaN(dated) ? NaN : (dated % 12) + 1;
}
