import { language, type Language } from "../../planning/words";

type Phrase = readonly [english: RegExp, french: string, german: string];

/**
 * What arguments accept is put together from these phrases by the builders of parameters; the longer ones first, so
 * that none is taken for a part of another.
 */
const phrases: readonly Phrase[] = [
  [
    /one series a row, or a single column/g,
    "une série par ligne, ou une seule colonne",
    "eine Reihe je Zeile oder eine einzelne Spalte",
  ],
  [
    /a row or column of names or codes/g,
    "une ligne ou colonne de noms ou de codes",
    "eine Zeile oder Spalte mit Namen oder Codes",
  ],
  [/a name or code/g, "un nom ou un code", "ein Name oder Code"],
  [/a value without an error/g, "une valeur sans erreur", "ein Wert ohne Fehler"],
  [/a row or column/g, "une ligne ou colonne", "eine Zeile oder Spalte"],
  [
    /a range of at least (\d+) columns/g,
    "une plage d'au moins $1 colonnes",
    "ein Bereich mit mindestens $1 Spalten",
  ],
  [/, or a range of them/g, ", ou une plage de telles valeurs", " oder ein Bereich davon"],
  [/a range/g, "une plage", "ein Bereich"],
  [/each cell/g, "chaque cellule", "jede Zelle"],
  [
    /a date \(a date cell or a text such as 2026-03-01\)/g,
    "une date (une cellule de date ou un texte tel que 2026-03-01)",
    "ein Datum (eine Datumszelle oder ein Text wie 2026-03-01)",
  ],
  [/a whole number/g, "un nombre entier", "eine ganze Zahl"],
  [
    /levels in percent between 0 and 100, such as 80,95/g,
    "des niveaux en pour cent entre 0 et 100, par exemple 80,95",
    "Niveaus in Prozent zwischen 0 und 100, etwa 80,95",
  ],
  [/numbers, separated by commas/g, "des nombres, séparés par des virgules", "Zahlen, mit Kommas getrennt"],
  [/a number/g, "un nombre", "eine Zahl"],
  [/ from (-?[\d.]+) to (-?[\d.]+)/g, " de $1 à $2", " von $1 bis $2"],
  [
    / of at least (-?[\d.]+) and below (-?[\d.]+)/g,
    " d'au moins $1 et de moins de $2",
    " von mindestens $1 und unter $2",
  ],
  [/ of at least (-?[\d.]+)/g, " d'au moins $1", " von mindestens $1"],
  [/ of at most (-?[\d.]+)/g, " d'au plus $1", " von höchstens $1"],
  [/ above (-?[\d.]+)/g, " supérieur à $1", " über $1"],
  [/ below (-?[\d.]+)/g, " inférieur à $1", " unter $1"],
  [/\(blank: no observation\)/g, "(vide : pas d'observation)", "(leer: keine Beobachtung)"],
  [/\(blank: 0\)/g, "(vide : 0)", "(leer: 0)"],
  [
    /settings such as ("[^"]*"); known are /g,
    "des réglages tels que $1 ; sont connus ",
    "Einstellungen wie $1; bekannt sind ",
  ],
  [/one of /g, "une valeur parmi ", "eines von "],
  [/a text/g, "un texte", "ein Text"],
  [/ or /g, " ou ", " oder "],
];

/**
 * What an argument accepts, in the current language or another one; the words of choices stay as formulas write them.
 *
 * @example
 * acceptedIn("a number from 0 to 1", "de"); // "eine Zahl von 0 bis 1"
 */
export function acceptedIn(accepts: string, spoken: Language = language()): string {
  if (spoken === "en") return accepts;
  return phrases.reduce(
    (text, [english, french, german]) => text.replace(english, spoken === "fr" ? french : german),
    accepts,
  );
}
