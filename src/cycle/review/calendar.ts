import type { Company } from "../../planning/data/company";
import { isoDate, monthStart } from "../../planning/data/excelDate";
import { nthWorkingDay } from "../../planning/data/periods";
import type { RawTable } from "../../planning/data/table";
import { said, say, toSay } from "../../planning/words";
import type { CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { StepId } from "../contract";
import { stepName, stepNames } from "../gates";
import { registerRows } from "../register";
import type { CalendarRow, GateView } from "./gateContract";

export const calendarTable = "SOP_Calendar";

type Plan = Pick<
  CalendarRow,
  "step" | "fromDay" | "toDay" | "responsible" | "accountable" | "consulted" | "informed" | "agenda"
>;

/** A cycle of ten working days and a month of execution, with who does what in most companies. */
const usual: readonly Plan[] = [
  {
    step: "gather",
    fromDay: 1,
    toDay: 2,
    responsible: "Demand planning",
    accountable: "S&OP lead",
    consulted: "Sales, Finance",
    informed: "Supply planning",
    agenda: toSay("Restated history, corrections, missing data"),
  },
  {
    step: "demand",
    fromDay: 2,
    toDay: 4,
    responsible: "Demand planning",
    accountable: "Sales",
    consulted: "Marketing, Finance",
    informed: "Supply planning",
    agenda: toSay("Exceptions, overrides, new items and promotions, consensus by family"),
  },
  {
    step: "supply",
    fromDay: 4,
    toDay: 6,
    responsible: "Supply planning",
    accountable: "Operations",
    consulted: "Procurement, Demand planning",
    informed: "Finance",
    agenda: toSay("Overloads, shortages, stock policies, capacity levers"),
  },
  {
    step: "reconcile",
    fromDay: 6,
    toDay: 8,
    responsible: "S&OP lead",
    accountable: "Finance",
    consulted: "Sales, Supply planning",
    informed: "Executive",
    agenda: toSay("Gaps to budget and last plan, scenarios, risks, one recommendation"),
  },
  {
    step: "review",
    fromDay: 9,
    toDay: 10,
    responsible: "S&OP lead",
    accountable: "Executive",
    consulted: "Sales, Operations, Finance",
    informed: "Demand planning, Supply planning",
    agenda: toSay("Decisions, investments, signatures"),
  },
  {
    step: "monitor",
    fromDay: 11,
    toDay: 20,
    responsible: "S&OP lead",
    accountable: "Operations",
    consulted: "Sales, Procurement",
    informed: "Executive",
    agenda: toSay("Attainment, exceptions, release list, follow-up of decisions"),
  },
];

/**
 * The calendar of the cycle: each step with its days, dates, roles, agenda and gates. Days count the working days of the
 * plan's first month, holidays left out; what people have written in the table stays.
 *
 * @param today ISO date
 */
export function cycleCalendar(
  company: Company,
  table: RawTable | undefined,
  gates: readonly GateView[],
  today: string,
): CalendarRow[] {
  const written = new Map(registerRows(table).map((row) => [row.text("Step"), row] as const));
  const { firstMonth } = company.settings;
  const first = monthStart(firstMonth);
  const holidays = officeHolidays(company);
  const dateOf = (day: number): string =>
    Number.isNaN(first) ? "" : isoDate(nthWorkingDay(first, day, { holidays }));
  return usual.map((plan): CalendarRow => {
    const row = written.get(stepNames[plan.step]);
    const text = (header: string, otherwise: string): string => row?.text(header) || otherwise;
    const day = (header: string, otherwise: number): number => {
      const given = Math.round(row?.number(header) ?? NaN);
      return given >= 1 && given <= 60 ? given : otherwise;
    };
    const [fromDay, toDay] = [day("From day", plan.fromDay), day("To day", plan.toDay)];
    const own = gates.filter(({ step }) => step === plan.step);
    const closed = own.filter(({ state }) => state === "closed").length;
    const due = dateOf(toDay);
    return {
      step: plan.step,
      fromDay,
      toDay,
      starts: dateOf(fromDay),
      due,
      responsible: text("Responsible", plan.responsible),
      accountable: text("Accountable", plan.accountable),
      consulted: text("Consulted", plan.consulted),
      informed: text("Informed", plan.informed),
      agenda: text("Agenda", said(plan.agenda)),
      gates: own.map(({ check }) => said(check)).join("; "),
      open: own.length - closed,
      of: own.length,
      late: closed > 0 && due !== "" && due < today,
    };
  });
}

/**
 * Days on which the planners do not work: the holidays of the first region's country that has any, or all of them where
 * nothing says which country's they are.
 */
function officeHolidays({ holidays, regions }: Company): number[] {
  const country = regions.country.find((each) => holidays.country.includes(each)) ?? "";
  return Array.from(holidays.date).filter((_, row) => country === "" || holidays.country[row] === country);
}

/** How far the step's gates are, in words. */
function progressOf({ open, of, late }: CalendarRow): string {
  if (of === 0) return "";
  const words = say`${open} of ${of} gates open`;
  return late ? say`${words}, late` : words;
}

export function calendarSheet(rows: readonly CalendarRow[], origin: string): SheetSpec {
  return {
    name: calendarTable,
    title: say`Calendar of the cycle`,
    note: say`Working days of the month, dates, and who is responsible (does it), accountable (answers for it), consulted and informed. Change days, roles and agenda here: they stay.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: calendarTable,
        columns: [
          { header: "Step", format: "text", width: 14 },
          { header: "Activity", format: "text", width: 22 },
          { header: "From day", format: "integer", width: 10 },
          { header: "To day", format: "integer", width: 10 },
          { header: "Starts", format: "text", width: 12 },
          { header: "Due", format: "text", width: 12 },
          { header: "Responsible", format: "text", width: 20, wrap: true },
          { header: "Accountable", format: "text", width: 18, wrap: true },
          { header: "Consulted", format: "text", width: 24, wrap: true },
          { header: "Informed", format: "text", width: 24, wrap: true },
          { header: "Agenda", format: "text", width: 40, wrap: true },
          { header: "Gate criteria", format: "text", width: 46, wrap: true },
          { header: "Progress", format: "text", width: 24, wrap: true },
          { header: "Late", format: "text", width: 10, align: "Center" },
        ],
        rows: rows.map((row): CellContent[] => [
          stepNames[row.step],
          activityOf(row.step),
          row.fromDay,
          row.toDay,
          row.starts || null,
          row.due || null,
          row.responsible,
          row.accountable,
          row.consulted,
          row.informed,
          row.agenda,
          row.gates || null,
          progressOf(row) || null,
          row.late ? "yes" : null,
        ]),
        rules: [{ kind: "rows", column: "Late", equals: "yes", tone: "bad" }],
      },
    ],
    charts: [],
    freezeColumns: 1,
    print: "width",
  };
}

function activityOf(step: StepId): string {
  return stepName(step);
}
