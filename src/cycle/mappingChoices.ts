import { z } from "zod";
import type { RoleId, TableMapping } from "../planning/data/company";
import { guessMapping, mapTable } from "../planning/data/mapTable";
import { roleIds } from "../planning/data/roles";
import type { RawTable } from "../planning/data/table";
import { readSetting, writeSetting } from "../workbook/settings";
import type { TableChoice } from "./gather/contract";

/** What a planner says when a table is not to be used. */
export const noRole = "none";

const settingKey = "mappings";
const schema = z.record(
  z.string(),
  z.object({ role: z.string().optional(), fields: z.record(z.string(), z.string()) }),
);

/** What planners said about their tables, by table name. */
export type MappingChoices = Record<string, TableChoice>;

export async function readMappingChoices(context: Excel.RequestContext): Promise<MappingChoices> {
  const parsed = schema.safeParse(await readSetting(context, settingKey));
  return parsed.success ? parsed.data : {};
}

/** Keeps what the planner says about a table, in place of what was said before. */
export async function writeMappingChoice(
  context: Excel.RequestContext,
  table: string,
  choice: TableChoice,
): Promise<void> {
  await writeSetting(context, settingKey, { ...(await readMappingChoices(context)), [table]: choice });
}

/** How a table is read: as the planner said, else as its name and headers say; undefined when it is not used. */
export function mappingOf(table: RawTable, choice: TableChoice | undefined): TableMapping | undefined {
  if (!choice) return guessMapping(table);
  if (choice.role === noRole) return undefined;
  const role = roleIds.find((each) => each === choice.role) ?? guessMapping(table)?.role;
  return role && mapTable(table, role satisfies RoleId, choice.fields);
}
