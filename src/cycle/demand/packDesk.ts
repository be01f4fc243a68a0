import type { Company } from "../../planning/data/company";
import type { RawTable } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import { readDocument, writeDocument } from "../../workbook/documents";
import { publishSheets } from "../../workbook/publish";
import { readTable } from "../../workbook/readTables";
import { withWorkbook } from "../../workbook/withWorkbook";
import { monthLabel } from "../../planning/data/excelDate";
import type { InputReader } from "../inputs";
import { agreementTable, readAgreement } from "../reconcile/agreement";
import { changeRegister } from "../register";
import { readWide, type MonthSpan } from "../wideTable";
import { consensusMeasures, consensusTable } from "./consensusSheet";
import type { PackReading, PackTaking } from "./contract";
import { fenceTable, frozenMonths, readFences } from "./fences";
import { packInputSheet } from "./packInputs";
import {
  itemsByManager,
  packOf,
  packsDocument,
  packSheet,
  packStream,
  withOwnNames,
  type PackItem,
  type Packs,
} from "./packs";
import { readPack, takenFrom, type Closed } from "./packReading";
import { streamName } from "./voices";
import { say } from "../../planning/words";

const packGroup = "packs";

/** Hands out a sheet to every sales manager, with what was forecast and agreed and a row to fill in for each item. */
export async function makePacks(
  inputs: InputReader,
  planned: readonly number[],
  due: string,
  today: string,
): Promise<void> {
  if (due < today.slice(0, 10))
    throw new PlanningError("value", say`${due} is over. Give a day to come by which the sheets are wanted.`);
  const { company } = await inputs.read();
  const unread = (await packStates(inputs, today)).filter(({ changed }) => changed.length > 0);
  if (unread.length > 0)
    throw new PlanningError(
      "notAvailable",
      say`${unread.map(({ owner }) => owner).join(", ")} changed cells that were not read back yet. Read the packs back first.`,
    );
  const span: MonthSpan = { first: company.settings.firstMonth, count: company.settings.horizon };
  const paths = await consensusPaths(company, span);
  const found = [...itemsByManager(company, planned)].flatMap(([owner, items]) => {
    const known = items.flatMap((item) => paths.get(item) ?? []);
    return known.length > 0 ? [packOf(company, owner, known, due, span)] : [];
  });
  const packs = withOwnNames(found);
  if (packs.length === 0)
    throw new PlanningError(
      "notAvailable",
      say`No item has a sales manager. Give the items a planner, or the sales stream an author.`,
    );
  const origin = say`From ${consensusTable}. Made ${today.slice(0, 10)}.`;
  const frozen = await frozenLabels(inputs, span);
  await withWorkbook(async (context) => {
    await publishSheets(
      context,
      packGroup,
      packs.map((pack) => packSheet(company, pack, frozen, origin)),
    );
    await writeDocument(context, packsDocument, { version: 1, packs });
  });
}

/** Labels of the months that keep what was agreed. */
async function frozenLabels(inputs: InputReader, span: MonthSpan): Promise<string[]> {
  const { fences } = readFences((await inputs.readOwn([fenceTable])).get(fenceTable));
  return frozenMonths(fences, span).map((t) => monthLabel(span.first + t));
}

/** What managers may not change any more: frozen months, and items of families that are agreed. */
async function closedOf(inputs: InputReader): Promise<Closed> {
  const { items, itemIndex, settings } = (await inputs.read()).company;
  const frozen = await frozenLabels(inputs, { first: settings.firstMonth, count: settings.horizon });
  // The consensus is large: it is read only where somebody has agreed to something.
  const isAnyAgreed = (await inputs.readOwn([agreementTable])).has(agreementTable);
  const own = await inputs.readOwn(isAnyAgreed ? [agreementTable, consensusTable] : []);
  const agreed = new Map(
    readAgreement(own)
      .filter(({ state }) => state === "agreed")
      .map((each) => [each.family, each] as const),
  );
  return (item, month, place) => {
    if (frozen.includes(monthLabel(month))) return say`${place}: the month is frozen; what was agreed stays.`;
    const family = agreed.get(items.family[itemIndex.get(item) ?? -1] ?? "");
    if (!family) return "";
    return say`${place}: the numbers of ${family.family} are agreed (${family.by}, ${family.on}). Reopen the family under Reconcile first.`;
  };
}

/**
 * How each pack stands: what was changed, what cannot be taken, what is late.
 *
 * @param returned packs that came back as files; only these are read then
 */
export async function packStates(
  inputs: InputReader,
  today: string,
  returned?: ReadonlyMap<string, RawTable>,
): Promise<PackReading[]> {
  const closed = await closedOf(inputs);
  return withWorkbook(async (context) => {
    const { packs } = (await readDocument(context, packsDocument)) ?? noPacks;
    const states: PackReading[] = [];
    for (const pack of packs) {
      if (returned && !returned.has(pack.name)) continue;
      const table = returned ? returned.get(pack.name) : await readTable(context, pack.name);
      states.push(readPack(pack, table, today, closed));
    }
    return states;
  });
}

/**
 * Takes what the managers changed as their input, row by row as far as it is accepted; what is not theirs to change is
 * listed and left.
 */
export async function readPacks(
  inputs: InputReader,
  today: string,
  { returned, accepts = () => true }: PackTaking = {},
): Promise<PackReading[]> {
  const all = await packStates(inputs, today, returned);
  const states = all.map((state) => ({
    ...state,
    changed: state.changed.filter((cell) => accepts(state.owner, cell)),
  }));
  for (const { owner, changed } of states)
    if (changed.length > 0) await changeRegister(packInputSheet(owner, changed, today.slice(0, 10)));
  await withWorkbook(async (context) => {
    const { packs } = (await readDocument(context, packsDocument)) ?? noPacks;
    const taken = packs.map((pack) => {
      const state = states.find(({ sheet }) => sheet === pack.name);
      // An untouched sheet of the workbook is still waited for; an untouched file has come.
      const came = state?.state === "returned" || (returned?.has(pack.name) ?? false);
      return state && came ? takenFrom(pack, state.changed, today.slice(0, 10)) : pack;
    });
    await writeDocument(context, packsDocument, { version: 1, packs: taken });
  });
  return states;
}

const noPacks: Packs = { version: 1, packs: [] };

async function consensusPaths(company: Company, span: MonthSpan): Promise<Map<number, PackItem>> {
  const table = await withWorkbook((context) => readTable(context, consensusTable));
  if (!table)
    throw new PlanningError("notAvailable", say`There is no consensus to hand out yet. Run Demand first.`);
  const none = (): Float64Array => new Float64Array(span.count).fill(NaN);
  const paths = new Map<number, PackItem>();
  for (const row of readWide(table, span)) {
    const item = company.itemIndex.get(row.key("Item"));
    if (item === undefined) continue;
    const path = paths.get(item) ?? { item, statistical: none(), agreed: none(), input: none() };
    const measure = row.key("Measure");
    if (measure === consensusMeasures.statistical) path.statistical = row.values;
    if (measure === consensusMeasures.agreed) path.agreed = row.values;
    if (measure === streamName(packStream)) path.input = row.values;
    paths.set(item, path);
  }
  return paths;
}
