/** The newest version of each requirement set whose members the embedded workbook answers for, as far as they are used. */
const REQUIREMENT_SETS: Record<string, number> = {
  AddinCommands: 1.3,
  CustomFunctionsRuntime: 1.5,
  CustomXmlParts: 1.1,
  DialogApi: 1.2,
  ExcelApi: 1.17,
  KeyboardShortcuts: 1.1,
  RibbonApi: 1.2,
  SharedRuntime: 1.2,
  Settings: 1.1,
};

export function isSetSupported(name: string, version: string | number = "1.1"): boolean {
  const newest = REQUIREMENT_SETS[name];
  if (newest === undefined) return false;
  const [major, minor = 0] = String(version).split(".").map(Number);
  const [ourMajor, ourMinor = 0] = String(newest).split(".").map(Number);
  return ourMajor > major || (ourMajor === major && ourMinor >= minor);
}
