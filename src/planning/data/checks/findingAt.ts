import type { RoleId, RoleSpec } from "../columns";
import type { Company } from "../company";
import type { Finding, Severity } from "../finding";
import { roles } from "../roles";
import { say } from "../../words";

/** What a check says about a row; the place is filled in by `findingAt`. */
export interface Remark {
  severity: Severity;
  rule: string;
  /** Field of the role that is concerned; blank for the whole row. */
  field: string;
  key: string;
  /** What is wrong and what to do, without the place. */
  message: string;
}

/** A finding at row i of a role's table, under the header that the source table gives the field. */
export function findingAt(
  company: Company,
  role: Exclude<RoleId, "settings">,
  i: number,
  remark: Remark,
): Finding {
  const { table, row } = sourceOf(company, role, i);
  const { severity, rule, field, key, message } = remark;
  const column = headerOf(company, role, field, table);
  return { severity, rule, table, row, column, key, message: say`${table}, row ${row + 1}: ${message}` };
}

function sourceOf(
  company: Company,
  role: Exclude<RoleId, "settings">,
  i: number,
): { table: string; row: number } {
  if (role !== "sales") return { table: company[role].sourceTable[i], row: company[role].sourceRow[i] };
  const { tableKeys, sourceTable, sourceRow } = company.sales;
  return { table: tableKeys[sourceTable[i]], row: sourceRow[i] };
}

/** A finding about the table of a role as a whole. */
export function findingAbout(company: Company, role: RoleId, remark: Remark): Finding {
  const table = company.mappings.find((mapping) => mapping.role === role)?.table ?? roles[role].table;
  const { severity, rule, field, key, message } = remark;
  const column = headerOf(company, role, field, table);
  return { severity, rule, table, row: -1, column, key, message: `${table}: ${message}` };
}

function headerOf(company: Company, role: RoleId, field: string, table: string): string {
  if (field === "") return "";
  const mapping = company.mappings.find((known) => known.table === table && known.role === role);
  const position = mapping?.columns[field];
  const own = (roles[role] as RoleSpec).columns[field].header;
  return (position === undefined ? undefined : mapping?.headers[position]) ?? own;
}

/** True when the company has a table for the role. */
export const has = (company: Company, role: RoleId): boolean =>
  company.mappings.some((mapping) => mapping.role === role);
