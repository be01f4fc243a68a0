import { checkCompany } from "./checks/checkCompany";
import { companyFromTables, type Company, type Finding, type RawTable, type TableMapping } from "./company";

/**
 * Reads the company from its tables and checks it: the first half of the first step of the cycle.
 *
 * @returns the company, and everything found: by reading (`companyFromTables`) and by checking (`checkCompany`).
 */
export function gatherCompany(
  tables: RawTable[],
  mappings?: TableMapping[],
): { company: Company; findings: Finding[] } {
  const { company, findings } = companyFromTables(tables, mappings);
  return { company, findings: [...findings, ...checkCompany(company)] };
}
