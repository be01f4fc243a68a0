import type { Translations } from "../../say";

/** Sentences of step 1, gathering. */
export const cycleGather: Translations = {
  "Row {0} stands there twice and is counted twice.": {
    fr: "La ligne {0} figure deux fois et compte deux fois.",
    de: "Zeile {0} steht doppelt da und zählt doppelt.",
  },
  "{0} rows stand there twice and are counted twice, the first of them row {1}.": {
    fr: "{0} lignes figurent deux fois et comptent deux fois, la première est la ligne {1}.",
    de: "{0} Zeilen stehen doppelt da und zählen doppelt, die erste ist Zeile {1}.",
  },
  "Row {0} has the key of an earlier row and was left out.": {
    fr: "La ligne {0} porte la clé d'une ligne précédente et n'a pas été reprise.",
    de: "Zeile {0} hat den Schlüssel einer früheren Zeile und wurde weggelassen.",
  },
  "{0} rows have the key of an earlier row and were left out, the first of them row {1}.": {
    fr: "{0} lignes portent la clé d'une ligne précédente et n'ont pas été reprises, la première est la ligne {1}.",
    de: "{0} Zeilen haben den Schlüssel einer früheren Zeile und wurden weggelassen, die erste ist Zeile {1}.",
  },
  "{0} more remarks about units stand on the sheet {1}.": {
    fr: "{0} autres remarques sur les unités figurent sur la feuille {1}.",
    de: "{0} weitere Hinweise zu Einheiten stehen auf dem Blatt {1}.",
  },
  "Was {0} in {1}. Applied, the earlier value counts again.": {
    fr: "Valait {0} dans {1}. Si la correction est appliquée, l'ancienne valeur compte de nouveau.",
    de: "War {0} in {1}. Wird die Korrektur angewendet, zählt wieder der frühere Wert.",
  },
  "{0} was taken as {1} by what it holds": {
    fr: "{0} a été pris pour {1} d'après son contenu",
    de: "{0} wurde nach dem Inhalt für {1} gehalten",
  },
  "{0}, row {1}: {2} is {3} and was read as blank. Correct the formula.": {
    fr: "{0}, ligne {1} : {2} vaut {3} et a été lu comme vide. Corrigez la formule.",
    de: "{0}, Zeile {1}: {2} ist {3} und wurde als leer gelesen. Korrigieren Sie die Formel.",
  },
  "Since {0}: {1}": { fr: "Depuis {0} : {1}", de: "Seit {0}: {1}" },
  "{0} in {1} was restated from {2} to {3} units. Find out why before you plan on it; under Corrections the earlier value can be kept.":
    {
      fr: "{0} en {1} a été modifié après coup, de {2} à {3} unités. Trouvez pourquoi avant de planifier là-dessus ; sous Corrections, l'ancienne valeur peut être gardée.",
      de: "{0} in {1} wurde nachträglich von {2} auf {3} Stück geändert. Klären Sie den Grund, bevor Sie damit planen; unter Korrekturen kann der frühere Wert behalten werden.",
    },
  "What changed": { fr: "Ce qui a changé", de: "Was sich geändert hat" },
  "What is different from {0}: rows of each table, and past demand that is not what it was (the last {1} months, the largest {2} changes).":
    {
      fr: "Ce qui diffère de {0} : les lignes de chaque table et la demande passée qui n'est plus ce qu'elle était (les {1} derniers mois, les {2} plus grands changements).",
      de: "Was sich gegenüber {0} unterscheidet: die Zeilen jeder Tabelle und vergangener Bedarf, der nicht mehr ist, was er war (die letzten {1} Monate, die {2} größten Änderungen).",
    },
  Tables: { fr: "Tables", de: "Tabellen" },
  "Restated demand, units": {
    fr: "Demande modifiée après coup, unités",
    de: "Nachträglich geänderter Bedarf, Stück",
  },
  "No past value was restated.": {
    fr: "Aucune valeur passée n'a été modifiée.",
    de: "Kein vergangener Wert wurde geändert.",
  },
  "The sample company cannot be loaded. Check that Concord was installed whole, and try again.": {
    fr: "L'entreprise d'exemple ne peut pas être chargée. Vérifiez que Concord est installé en entier et réessayez.",
    de: "Die Beispielfirma kann nicht geladen werden. Prüfen Sie, ob Concord vollständig installiert ist, und versuchen Sie es erneut.",
  },
  "Item segments": { fr: "Segments d'articles", de: "Artikelsegmente" },
  "ABC: A makes the first 80 % of the value of the last twelve months, B the next 15 %. XYZ: how evenly an item sells apart from its season. Pattern after Syntetos, Boylan and Croston.":
    {
      fr: "ABC : A fait les premiers 80 % de la valeur des douze derniers mois, B les 15 % suivants. XYZ : la régularité des ventes d'un article hors saison. Profil d'après Syntetos, Boylan et Croston.",
      de: "ABC: A macht die ersten 80 % des Werts der letzten zwölf Monate aus, B die nächsten 15 %. XYZ: wie gleichmäßig sich ein Artikel abgesehen von der Saison verkauft. Muster nach Syntetos, Boylan und Croston.",
    },
  "Not used: fits no kind of data that the plan knows.": {
    fr: "Non utilisée : ne correspond à aucun type de données connu du plan.",
    de: "Nicht verwendet: passt zu keiner Art von Daten, die der Plan kennt.",
  },
  " The first {0} of {1} are listed.": {
    fr: " Les {0} premières sur {1} sont listées.",
    de: " Die ersten {0} von {1} sind aufgeführt.",
  },
  "Data check": { fr: "Contrôle des données", de: "Datenprüfung" },
  "Which tables were read, and what is wrong in them. A critical row was left out of the plan until it is corrected.{0}":
    {
      fr: "Quelles tables ont été lues et ce qui n'y va pas. Une ligne critique est laissée hors du plan jusqu'à sa correction.{0}",
      de: "Welche Tabellen gelesen wurden und was darin falsch ist. Eine kritische Zeile bleibt außerhalb des Plans, bis sie korrigiert ist.{0}",
    },
  "Tables read": { fr: "Tables lues", de: "Gelesene Tabellen" },
  Issues: { fr: "Anomalies", de: "Mängel" },
  "Nothing found: every row was read.": {
    fr: "Rien trouvé : chaque ligne a été lue.",
    de: "Nichts gefunden: Jede Zeile wurde gelesen.",
  },
  "Cleaned history": { fr: "Historique nettoyé", de: "Bereinigte Historie" },
  "Demand by item and month with the corrections of SOP_Data_Adjust applied: what the forecast learns from. Blank months are before the first sale or missing.":
    {
      fr: "Demande par article et mois avec les corrections de SOP_Data_Adjust : ce dont la prévision apprend. Les mois vides précèdent la première vente ou manquent.",
      de: "Bedarf nach Artikel und Monat mit den Korrekturen aus SOP_Data_Adjust: woraus die Prognose lernt. Leere Monate liegen vor dem ersten Verkauf oder fehlen.",
    },
  "{0}: as ordered and as cleaned": {
    fr: "{0} : tel que commandé et tel que nettoyé",
    de: "{0}: wie bestellt und wie bereinigt",
  },
  "Cleaned demand by item, units": {
    fr: "Demande nettoyée par article, unités",
    de: "Bereinigter Bedarf nach Artikel, Stück",
  },
  "{0}: history with corrected months": {
    fr: "{0} : historique avec les mois corrigés",
    de: "{0}: Historie mit korrigierten Monaten",
  },
  "Corrections of the history": { fr: "Corrections de l'historique", de: "Korrekturen der Historie" },
  "Each correction stands apart from your data. Set Apply to no to refuse one, here or in the pane, then run Demand again; your choice stays when Gather runs again.":
    {
      fr: "Chaque correction est tenue à part de vos données. Mettez Apply à no pour en refuser une, ici ou dans le volet, puis relancez Demande ; votre choix demeure quand Collecte est relancée.",
      de: "Jede Korrektur steht getrennt von Ihren Daten. Setzen Sie Apply auf no, um eine abzulehnen, hier oder im Bereich, und führen Sie dann Absatz erneut aus; Ihre Wahl bleibt, wenn Daten erneut läuft.",
    },
  "What promotions did": { fr: "L'effet des promotions", de: "Was Aktionen bewirkt haben" },
  Corrections: { fr: "Corrections", de: "Korrekturen" },
  "No correction needed.": { fr: "Aucune correction nécessaire.", de: "Keine Korrektur nötig." },
  "{0} of this workbook": { fr: "{0} de ce classeur", de: "{0} dieser Arbeitsmappe" },
  "Sales records": { fr: "Enregistrements de ventes", de: "Verkaufssätze" },
  History: { fr: "Historique", de: "Historie" },
  "Critical issues": { fr: "Anomalies critiques", de: "Kritische Mängel" },
  Warnings: { fr: "Avertissements", de: "Warnungen" },
  "Outliers corrected": { fr: "Valeurs aberrantes corrigées", de: "Ausreißer korrigiert" },
  "Stock-outs corrected": { fr: "Ruptures corrigées", de: "Fehlbestände korrigiert" },
  "Past values restated": { fr: "Valeurs passées modifiées", de: "Vergangene Werte geändert" },
  "Promotions taken out": { fr: "Promotions retirées", de: "Aktionen herausgerechnet" },
  "{0} sales records read from {1}: {2}, {3} of the history proposed.": {
    fr: "{0} enregistrements de ventes lus dans {1} : {2}, {3} de l'historique proposées.",
    de: "{0} Verkaufssätze aus {1} gelesen: {2}, {3} der Historie vorgeschlagen.",
  },
  "Every month since its first sale has a sale of every item.": {
    fr: "Chaque mois depuis sa première vente, chaque article a une vente.",
    de: "In jedem Monat seit dem ersten Verkauf hat jeder Artikel einen Verkauf.",
  },
  "Map of missing data": { fr: "Carte des données manquantes", de: "Karte der fehlenden Daten" },
  "Months without a plain sale since the item's first: 3 no record at all, 2 out of stock, 1 a record of nothing sold. Blank months are sales, or lie before the first. Stock-outs are corrected for the forecast; months without a record count as nothing sold.":
    {
      fr: "Mois sans vente ordinaire depuis la première de l'article : 3 aucun enregistrement, 2 en rupture, 1 un enregistrement de vente nulle. Les mois vides ont des ventes, ou précèdent la première. Les ruptures sont corrigées pour la prévision ; les mois sans enregistrement comptent pour une vente nulle.",
      de: "Monate ohne gewöhnlichen Verkauf seit dem ersten des Artikels: 3 kein Satz, 2 nicht vorrätig, 1 ein Satz ohne Verkauf. Leere Monate haben Verkäufe oder liegen vor dem ersten. Fehlbestände werden für die Prognose korrigiert; Monate ohne Satz zählen als nichts verkauft.",
    },
  "{0} to {1}": { fr: "{0} à {1}", de: "{0} bis {1}" },
  "In short": { fr: "En bref", de: "Kurz gesagt" },
  "critical issue": { fr: "problème critique", de: "kritisches Problem" },
  "critical issues": { fr: "problèmes critiques", de: "kritische Probleme" },
  "The same classes live, one formula over {0}: the table above shows its cells": {
    fr: "Les mêmes classes vivantes, une seule formule sur {0} : la table ci-dessus en montre les cellules",
    de: "Dieselben Klassen lebend, eine Formel über {0}: Die Tabelle darüber zeigt ihre Zellen",
  },
};
