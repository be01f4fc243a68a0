import type { Translations } from "../../say";

/** Sentences about reading sheets and files. */
export const planningDataSheets: Translations = {
  "The file is not an Excel workbook (.xlsx), or it is protected by a password.": {
    fr: "Le fichier n'est pas un classeur Excel (.xlsx), ou il est protégé par un mot de passe.",
    de: "Die Datei ist keine Excel-Arbeitsmappe (.xlsx), oder sie ist durch ein Kennwort geschützt.",
  },
  'the dates can be read with the day or the month first, as "{0}"; the day was taken to come first. Format the column as dates if that is wrong.':
    {
      fr: "les dates peuvent se lire avec le jour ou le mois en premier, comme « {0} » ; le jour a été pris en premier. Formatez la colonne en dates si c'est faux.",
      de: "die Daten lassen sich mit dem Tag oder dem Monat zuerst lesen, etwa „{0}“; der Tag wurde zuerst genommen. Formatieren Sie die Spalte als Datum, falls das falsch ist.",
    },
  '"{0}" was read as {1}: its sign could part thousands or decimals. Turn the column into numbers if that is wrong.':
    {
      fr: "« {0} » a été lu comme {1} : son signe pourrait séparer milliers ou décimales. Convertissez la colonne en nombres si c'est faux.",
      de: "„{0}“ wurde als {1} gelesen: Das Zeichen könnte Tausender oder Dezimalstellen trennen. Wandeln Sie die Spalte in Zahlen um, falls das falsch ist.",
    },
  "{0} numbers are kept as text, with a decimal {1}; all were read as numbers.": {
    fr: "{0} nombres sont stockés comme texte, avec le signe décimal {1} ; tous ont été lus comme nombres.",
    de: "{0} Zahlen sind als Text gespeichert, mit dem Dezimalzeichen {1}; alle wurden als Zahlen gelesen.",
  },
  "{0} cells hold {1} in place of a value and count as {2}, as blank ones do. Enter the values that are known.":
    {
      fr: "{0} cellules contiennent {1} à la place d'une valeur et comptent pour {2}, comme les cellules vides. Saisissez les valeurs connues.",
      de: "{0} Zellen enthalten {1} statt eines Wertes und zählen wie leere Zellen als {2}. Tragen Sie die bekannten Werte ein.",
    },
  "{0} cells hold {1} in place of a value and count as missing. Enter the values that are known.": {
    fr: "{0} cellules contiennent {1} à la place d'une valeur et comptent comme manquantes. Saisissez les valeurs connues.",
    de: "{0} Zellen enthalten {1} statt eines Wertes und zählen als fehlend. Tragen Sie die bekannten Werte ein.",
  },
  "{0}, column {1}: {2}": { fr: "{0}, colonne {1} : {2}", de: "{0}, Spalte {1}: {2}" },
  "the headers stand in two rows": {
    fr: "les en-têtes occupent deux lignes",
    de: "die Überschriften stehen in zwei Zeilen",
  },
  "{0}, column {1}: {2} quantities are below 0, {3} together. They were taken for returns and left out, for demand is what customers wanted. Take them off in your table if they cancel orders.":
    {
      fr: "{0}, colonne {1} : {2} quantités sont inférieures à 0, {3} en tout. Elles ont été prises pour des retours et laissées de côté, car la demande est ce que les clients ont voulu. Déduisez-les dans votre table si elles annulent des commandes.",
      de: "{0}, Spalte {1}: {2} Mengen liegen unter 0, zusammen {3}. Sie wurden als Retouren verstanden und ausgelassen, denn Bedarf ist, was Kunden wollten. Ziehen Sie sie in Ihrer Tabelle ab, wenn sie Aufträge stornieren.",
    },
  "{0} columns across were taken as items, their headers as names": {
    fr: "{0} colonnes ont été prises pour des articles, leurs en-têtes pour leurs noms",
    de: "{0} Spalten wurden als Artikel verstanden, ihre Überschriften als deren Namen",
  },
  "of the rows that {0} names, {1} was read and {2} left out": {
    fr: "parmi les lignes que nomme {0}, {1} a été lu et {2} laissé de côté",
    de: "von den Zeilen, die {0} benennt, wurde {1} gelesen und {2} ausgelassen",
  },
  "{0} numbers are kept as text, with their unit {1}; all were read as numbers.": {
    fr: "{0} nombres sont stockés sous forme de texte, avec leur unité {1} ; tous ont été lus comme des nombres.",
    de: "{0} Zahlen sind als Text gespeichert, mit ihrer Einheit {1}; alle wurden als Zahlen gelesen.",
  },
  "fiscal years were taken to begin with their first month, {0} in {1}": {
    fr: "les exercices ont été considérés comme commençant par leur premier mois, {0} en {1}",
    de: "Geschäftsjahre beginnen hier mit ihrem ersten Monat, {0} also {1}",
  },
  "{0} row that sums up those below it was left out": {
    fr: "{0} ligne qui additionne celles du dessous a été laissée de côté",
    de: "{0} Zeile mit der Summe der Zeilen darunter wurde ausgelassen",
  },
  "{0} rows that sum up those below them were left out": {
    fr: "{0} lignes qui additionnent celles du dessous ont été laissées de côté",
    de: "{0} Zeilen mit der Summe der Zeilen darunter wurden ausgelassen",
  },
  "the row of words under the headers was left out": {
    fr: "la ligne de mots sous les en-têtes a été laissée de côté",
    de: "die Zeile mit Wörtern unter den Überschriften wurde ausgelassen",
  },
  "{0} row of notes below the numbers was left out": {
    fr: "{0} ligne de remarques sous les nombres a été laissée de côté",
    de: "{0} Zeile mit Anmerkungen unter den Zahlen wurde ausgelassen",
  },
  "{0} rows of notes below the numbers were left out": {
    fr: "{0} lignes de remarques sous les nombres ont été laissées de côté",
    de: "{0} Zeilen mit Anmerkungen unter den Zahlen wurden ausgelassen",
  },
  "{0} row above the headers was left out": {
    fr: "{0} ligne au-dessus des en-têtes a été laissée de côté",
    de: "{0} Zeile über den Überschriften wurde ausgelassen",
  },
  "{0} rows above the headers were left out": {
    fr: "{0} lignes au-dessus des en-têtes ont été laissées de côté",
    de: "{0} Zeilen über den Überschriften wurden ausgelassen",
  },
  "cells beside the table were left out": {
    fr: "les cellules à côté de la table ont été laissées de côté",
    de: "Zellen neben der Tabelle wurden ausgelassen",
  },
  "the months name no year, and neither does the sheet's title or name": {
    fr: "les mois ne nomment pas l'année, ni le titre ou le nom de la feuille",
    de: "die Monate nennen kein Jahr, und auch Titel und Name des Blatts nicht",
  },
  "the year {0} was taken from the title": {
    fr: "l'année {0} a été prise du titre",
    de: "das Jahr {0} wurde dem Titel entnommen",
  },
  "{0} row of totals was left out": {
    fr: "{0} ligne de totaux a été laissée de côté",
    de: "{0} Summenzeile wurde ausgelassen",
  },
  "{0} rows of totals were left out": {
    fr: "{0} lignes de totaux ont été laissées de côté",
    de: "{0} Summenzeilen wurden ausgelassen",
  },
  "another table below ({0}, …) was left out: give it a sheet of its own, or make it an Excel table": {
    fr: "une autre table plus bas ({0}, …) a été laissée de côté : donnez-lui sa propre feuille ou faites-en un tableau Excel",
    de: "eine weitere Tabelle darunter ({0}, …) wurde ausgelassen: Geben Sie ihr ein eigenes Blatt oder machen Sie eine Excel-Tabelle daraus",
  },
  "{0} repeated row of headers was left out": {
    fr: "{0} ligne d'en-têtes répétée a été laissée de côté",
    de: "{0} wiederholte Kopfzeile wurde ausgelassen",
  },
  "{0} repeated rows of headers were left out": {
    fr: "{0} lignes d'en-têtes répétées ont été laissées de côté",
    de: "{0} wiederholte Kopfzeilen wurden ausgelassen",
  },
  "of each month {0} was left out": {
    fr: "pour chaque mois, {0} a été laissé de côté",
    de: "{0} jedes Monats wurde ausgelassen",
  },
  "the year of each row was taken from the column {0}": {
    fr: "l'année de chaque ligne a été prise de la colonne {0}",
    de: "das Jahr jeder Zeile wurde der Spalte {0} entnommen",
  },
  "{0} row with a single cell was left out": {
    fr: "{0} ligne à une seule cellule a été laissée de côté",
    de: "{0} Zeile mit einer einzigen Zelle wurde ausgelassen",
  },
  "{0} rows with a single cell were left out": {
    fr: "{0} lignes à une seule cellule ont été laissées de côté",
    de: "{0} Zeilen mit einer einzigen Zelle wurden ausgelassen",
  },
  "{0} weeks across were added up to {1} months, each week by its Thursday": {
    fr: "{0} semaines en colonnes ont été additionnées en {1} mois, chacune selon son jeudi",
    de: "{0} Wochen in Spalten wurden zu {1} Monaten addiert, jede nach ihrem Donnerstag",
  },
  "{0} columns across were added up to {1} months, each by the month of its date": {
    fr: "{0} colonnes ont été additionnées en {1} mois, chacune selon le mois de sa date",
    de: "{0} Spalten wurden zu {1} Monaten addiert, jede nach dem Monat ihres Datums",
  },
  "periods such as {0} were taken as calendar months, the first one as January": {
    fr: "des périodes comme {0} ont été prises pour des mois du calendrier, la première pour janvier",
    de: "Perioden wie {0} wurden als Kalendermonate genommen, die erste als Januar",
  },
  "periods such as {0} were taken as months of your fiscal year, {1} as {2}": {
    fr: "des périodes comme {0} ont été prises pour des mois de votre exercice, {1} pour {2}",
    de: "Perioden wie {0} wurden als Monate Ihres Geschäftsjahres genommen, {1} als {2}",
  },
  "{0} was filled down": { fr: "{0} a été recopié vers le bas", de: "{0} wurde nach unten aufgefüllt" },
};
