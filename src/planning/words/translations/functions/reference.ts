import { language, type Language } from "../../language";
import type { Translations } from "../../say";
import { typeset } from "../../typeset";
import { translations } from "..";
import { functionMethods } from "./methods";

/** What the reference of the functions says besides them. */
const page: Translations = {
  "SOP functions": {
    fr: "Fonctions SOP",
    de: "SOP-Funktionen",
  },
  "1 Gather and analyse": {
    fr: "1 Collecte et analyse",
    de: "1 Sammeln und analysieren",
  },
  "2 Demand planning": {
    fr: "2 Planification de la demande",
    de: "2 Absatzplanung",
  },
  "3 Supply planning": {
    fr: "3 Planification de l'offre",
    de: "3 Versorgungsplanung",
  },
  "4 Integrated reconciliation": {
    fr: "4 Réconciliation intégrée",
    de: "4 Integrierte Abstimmung",
  },
  "5 Executive review": {
    fr: "5 Revue de direction",
    de: "5 Managementreview",
  },
  "6 Execution and monitoring": {
    fr: "6 Exécution et suivi",
    de: "6 Ausführung und Überwachung",
  },
  "Returns:": {
    fr: "Renvoie :",
    de: "Ergebnis:",
  },
  "Method:": {
    fr: "Méthode :",
    de: "Methode:",
  },
  argument: {
    fr: "argument",
    de: "Argument",
  },
  meaning: {
    fr: "signification",
    de: "Bedeutung",
  },
  accepts: {
    fr: "accepte",
    de: "nimmt",
  },
  "when left out": {
    fr: "si omis",
    de: "wenn weggelassen",
  },
  required: {
    fr: "obligatoire",
    de: "erforderlich",
  },
  "A row is a series or an item, columns are periods. A single column is accepted too, and a column comes back. Give a whole table to one formula: chains of small formulas are slow in Excel, one formula for 2,000 items is not.":
    {
      fr: "Une ligne est une série ou un article, les colonnes sont des périodes. Une seule colonne convient aussi, et c'est une colonne qui revient. Donnez un tableau entier à une formule : des chaînes de petites formules sont lentes dans Excel, une formule pour 2 000 articles ne l'est pas.",
      de: "Eine Zeile ist eine Reihe oder ein Artikel, Spalten sind Perioden. Auch eine einzelne Spalte geht, und eine Spalte kommt zurück. Geben Sie einer Formel eine ganze Tabelle: Ketten kleiner Formeln sind in Excel langsam, eine Formel für 2.000 Artikel ist es nicht.",
    },
  "An argument in square brackets may be left out. A choice is written as its name or its number.": {
    fr: "Un argument entre crochets peut être omis. Un choix s'écrit par son nom ou son numéro.",
    de: "Ein Argument in eckigen Klammern darf fehlen. Eine Auswahl wird mit ihrem Namen oder ihrer Nummer geschrieben.",
  },
  'A blank cell means missing, not zero, unless the argument says otherwise. Excel for Windows hands blank cells of a range to add-in functions as 0 in some versions; where that matters, pass `IF(range="", "", range)`.':
    {
      fr: 'Une cellule vide veut dire manquant, et non zéro, sauf si l\'argument dit autre chose. Certaines versions d\'Excel pour Windows donnent 0 pour les cellules vides d\'une plage ; où cela compte, passez `SI(plage="";"";plage)`.',
      de: 'Eine leere Zelle bedeutet fehlend, nicht null, wenn das Argument nichts anderes sagt. Manche Versionen von Excel für Windows geben leere Zellen eines Bereichs als 0 weiter; wo das zählt, geben Sie `WENN(Bereich="";"";Bereich)`.',
    },
  "A bad cell is named by its position. Where rows are independent, a bad row errs alone.": {
    fr: "Une cellule fautive est nommée par sa position. Où les lignes sont indépendantes, une ligne fautive est seule en erreur.",
    de: "Eine fehlerhafte Zelle wird mit ihrer Stelle genannt. Wo Zeilen unabhängig sind, ergibt nur die fehlerhafte Zeile einen Fehler.",
  },
  "#VALUE! means that an argument does not fit, #N/A that there is not enough data or nothing was found, #NUM! that no answer exists, #DIV/0! that a denominator is zero. Excel shows the sentence behind #VALUE! and #N/A when you click the error sign.":
    {
      fr: "#VALEUR! dit qu'un argument ne convient pas, #N/A que les données manquent ou que rien n'a été trouvé, #NOMBRE! qu'il n'y a pas de réponse, #DIV/0! qu'un dénominateur est nul. Excel montre la phrase derrière #VALEUR! et #N/A quand vous cliquez sur le signe d'erreur.",
      de: "#WERT! heißt, dass ein Argument nicht passt, #NV, dass Daten fehlen oder nichts gefunden wurde, #ZAHL!, dass es keine Antwort gibt, #DIV/0!, dass ein Nenner null ist. Excel zeigt den Satz hinter #WERT! und #NV, wenn Sie auf das Fehlerzeichen klicken.",
    },
  "The functions are pure: the same arguments give the same digits on every machine. They know no current date and no chance.":
    {
      fr: "Les fonctions sont pures : les mêmes arguments donnent les mêmes chiffres sur toute machine. Elles ne connaissent ni la date du jour ni le hasard.",
      de: "Die Funktionen sind rein: dieselben Argumente ergeben auf jedem Rechner dieselben Ziffern. Sie kennen weder das heutige Datum noch den Zufall.",
    },
  "A result of more than 100,000 cells is refused; the pane writes tables of any size.": {
    fr: "Un résultat de plus de 100 000 cellules est refusé ; le volet écrit des tableaux de toute taille.",
    de: "Ein Ergebnis von mehr als 100.000 Zellen wird abgelehnt; der Aufgabenbereich schreibt Tabellen jeder Größe.",
  },
};

/**
 * A sentence of the functions' reference. It has words of its own, which only the finder and the help page load.
 *
 * @throws Error for a sentence without a translation
 */
export function inReference(text: string, inLanguage: Language = language()): string {
  if (inLanguage === "en" || text === "") return text;
  const sentence = (page[text] ?? functionMethods[text] ?? translations[text])?.[inLanguage];
  if (typeof sentence !== "string") throw new Error(`"${text}" has no ${inLanguage} translation.`);
  return typeset(sentence, inLanguage);
}
