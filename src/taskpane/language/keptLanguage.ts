import { languageOf, languages, type Language } from "../../planning/words";
import { remember, remembered } from "../state/localMemory";

/** The planner's own choice, or "" for the language of Excel. */
export type LanguageChoice = Language | "";

const choiceKey = "concord.language";
/** The language that Excel had when the pane was last open, known before Excel has answered. */
const lastKey = "concord.excelLanguage";

export function keptChoice(): LanguageChoice {
  const kept = remembered(choiceKey);
  return languages.find((each) => each === kept) ?? "";
}

export function keepChoice(choice: LanguageChoice): void {
  remember(choiceKey, choice);
}

/**
 * The language to open in: the planner's choice, else that of Excel as far as it is known. Before Excel has answered
 * that is what it was last time, and the first time the browser's.
 */
export function openingLanguage(): Language {
  return keptChoice() || languageOf(displayLanguage() ?? (remembered(lastKey) || navigator.language));
}

/** The language once Excel has answered; remembered for the next opening. */
export function languageOfExcel(): Language {
  const display = displayLanguage();
  if (display) remember(lastKey, display);
  return openingLanguage();
}

/** The region that numbers and dates of the workbook are written for, such as "de-CH". */
export function region(): string | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.contentLanguage;
}

function displayLanguage(): string | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
}
