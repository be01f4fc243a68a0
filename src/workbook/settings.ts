import { isWayBackWanted, noteWayBack } from "./wayBack";

/**
 * Small settings of Concord, stored in the workbook and visible to whoever opens the file: no secrets. JSON text, so
 * that every host keeps them alike.
 */
export async function readSetting(context: Excel.RequestContext, key: string): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(settingName(key)).load("value");
  await context.sync();
  if (setting.isNullObject) return undefined;
  try {
    return JSON.parse(String(setting.value)) as unknown;
  } catch {
    return undefined;
  }
}

/** Stores a value under a key; undefined removes it. */
export async function writeSetting(
  context: Excel.RequestContext,
  key: string,
  value: unknown,
): Promise<void> {
  if (isWayBackWanted()) {
    const before = await readSetting(context, key);
    noteWayBack((again) => writeSetting(again, key, before));
  }
  if (value !== undefined) context.workbook.settings.add(settingName(key), JSON.stringify(value));
  else context.workbook.settings.getItemOrNullObject(settingName(key)).delete();
  await context.sync();
}

function settingName(key: string): string {
  return `Concord.${key}`;
}
