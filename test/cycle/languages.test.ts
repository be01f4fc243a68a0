import type { StepId, StepSummary } from "../../src/cycle/contract";
import type { GateView } from "../../src/cycle/review/gateContract";
import { languages, speak, type Language } from "../../src/planning/words";
import { openCycleBook } from "../support/cycleBook";
import { withFinishedGoods } from "../support/fewItems";
import { oneFamily } from "../support/oneFamily";
import { ownTable } from "../support/ownTables";

/** What the cycle tells people in one language. */
interface Told {
  summaries: StepSummary[];
  gates: GateView[];
  /** What each step says that it would write. */
  previews: string[];
  /** Ids by which registers find their rows again. */
  ids: unknown[];
}

const steps: readonly StepId[] = ["gather", "demand", "supply", "reconcile", "review", "monitor"];
/** Words that are the same in the languages, abbreviations, and names that come from the company. */
const same = /^(Plan|Stock|Budget|OTIF|GMROI|Cycle|Service|Volume|Mix)$/;
const told = new Map<Language, Told>();
const fewGoods = () => withFinishedGoods(oneFamily(), new Set(["PK-004", "PK-006", "PK-008"]));

beforeAll(async () => {
  for (const language of languages) {
    const opened = await openCycleBook(fewGoods());
    await speak(language);
    const summaries: StepSummary[] = [];
    const previews: string[] = [];
    for (const step of steps) {
      previews.push(await opened.cycle.preview(step));
      summaries.push(await opened.run(step));
    }
    const ids: unknown[] = [];
    for (const table of ["SOP_Decisions", "SOP_Exceptions"]) ids.push((await ownTable(table)).column("Id"));
    told.set(language, {
      ids,
      summaries,
      previews,
      gates: await (await opened.cycle.gateDesk()).gates(),
    });
    opened.close();
  }
}, 400_000);

afterAll(() => speak("en"));

/** Every text of a run with the place where it is told. */
function texts({ summaries, gates, previews }: Told): [place: string, text: string][] {
  return [
    ...summaries.flatMap(({ step, headline, facts, exceptions }): [string, string][] => [
      [`${step} headline`, headline],
      ...facts.flatMap(({ label, value }, k): [string, string][] => [
        [`${step} label ${k}`, label],
        [`${step} value ${k}`, value],
      ]),
      ...exceptions.map(({ text }, k): [string, string] => [`${step} exception ${k}`, text]),
    ]),
    ...gates.flatMap(({ name, missing }, k): [string, string][] => [
      [`gate ${k}`, name],
      [`gate ${k} missing`, missing],
    ]),
    ...previews.map((text, k): [string, string] => [`preview ${k}`, text]),
  ];
}

/** The digits of a text but zeros, which compact notation adds in some languages, whatever their order. */
const digits = (text: string): string =>
  text
    .replace(/[^1-9]/g, "")
    .split("")
    .sort()
    .join("");

/** Whether a text has words of a language, not only a name, a code or an amount. */
const hasWords = (text: string): boolean => /\p{Ll}{2,} \p{Ll}|^\p{Lu}?\p{Ll}{3,}$/u.test(text);

describe.each(["fr", "de"] as const)("a whole cycle in %s", (language) => {
  test("says the same in the same places", () => {
    const places = (of: Language) => texts(told.get(of)!).map(([place]) => place);
    expect(places(language)).toEqual(places("en"));
  });

  test("shows the digits of the English one", () => {
    const english = new Map(texts(told.get("en")!));
    const other = texts(told.get(language)!).filter(
      ([place, text]) => digits(text) !== digits(english.get(place)!),
    );
    expect(other.map(([place, text]) => [place, english.get(place), text])).toEqual([]);
  });

  test("leaves no sentence in English", () => {
    const english = new Map(texts(told.get("en")!));
    const left = texts(told.get(language)!).filter(
      ([place, text]) => text === english.get(place) && hasWords(text) && !same.test(text),
    );
    expect(left).toEqual([]);
  });

  test("keeps what is read back: ids, states and sheets", () => {
    const kept = ({ gates, summaries, ids }: Told) => [
      ids,
      gates.map(({ id, state, check }) => [id, state, check]),
      summaries.map(({ sheets }) => sheets),
    ];
    expect(kept(told.get(language)!)).toEqual(kept(told.get("en")!));
  });
});
