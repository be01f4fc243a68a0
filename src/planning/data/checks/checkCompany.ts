import type { Company } from "../company";
import type { Finding } from "../finding";
import { checkCalendars, checkHistoryGaps } from "./calendar";
import { checkSales } from "./history";
import { checkBomCycles, checkSupplyPaths } from "./structure";
import { checkCosts, checkLanes, checkLifecycles, checkPrices, checkSources, checkStock } from "./values";

/** The checks by subject, in the order in which their findings are listed. */
const checks: readonly ((company: Company) => Finding[])[] = [
  checkBomCycles,
  checkSupplyPaths,
  checkCosts,
  checkPrices,
  checkSources,
  checkLanes,
  checkStock,
  checkLifecycles,
  checkCalendars,
  checkHistoryGaps,
  checkSales,
];

/**
 * Checks what takes planning sense, on top of what reading the tables has found (`companyFromTables`): loops in the
 * bill of materials, items that nobody can supply, missing costs, prices and lead times, units that differ,
 * gaps in calendars and history, records that stand twice and quantities that cannot be meant.
 *
 * @example
 * const { company, findings } = companyFromTables(tables);
 * const all = [...findings, ...checkCompany(company)];
 */
export function checkCompany(company: Company): Finding[] {
  return checks.flatMap((check) => check(company));
}
