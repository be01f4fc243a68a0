import type { Translations } from "../../say";

/** Sentences of indicators, exceptions and versions. */
export const planningMonitor: Translations = {
  "Mine removed the column, theirs changed it. It stays.": {
    fr: "La mienne a supprimé la colonne, la leur l'a modifiée. Elle reste.",
    de: "Meine hat die Spalte entfernt, deren hat sie geändert. Sie bleibt.",
  },
  "Theirs removed the column, mine changed it. It stays.": {
    fr: "La leur a supprimé la colonne, la mienne l'a modifiée. Elle reste.",
    de: "Deren hat die Spalte entfernt, meine hat sie geändert. Sie bleibt.",
  },
  "Mine deleted the row, theirs changed it. It stays.": {
    fr: "La mienne a supprimé la ligne, la leur l'a modifiée. Elle reste.",
    de: "Meine hat die Zeile gelöscht, deren hat sie geändert. Sie bleibt.",
  },
  "Theirs deleted the row, mine changed it. It stays.": {
    fr: "La leur a supprimé la ligne, la mienne l'a modifiée. Elle reste.",
    de: "Deren hat die Zeile gelöscht, meine hat sie geändert. Sie bleibt.",
  },
  "Entry {0} is not as it was written.": {
    fr: "L'entrée {0} n'est pas telle qu'elle a été écrite.",
    de: "Eintrag {0} ist nicht, wie er geschrieben wurde.",
  },
  "The log ends with entry {0}; entry {1} is gone.": {
    fr: "Le journal finit à l'entrée {0} ; l'entrée {1} a disparu.",
    de: "Das Protokoll endet mit Eintrag {0}; Eintrag {1} fehlt.",
  },
  "The log ends with entry {0}; entries {1} to {2} are gone.": {
    fr: "Le journal finit à l'entrée {0} ; les entrées {1} à {2} ont disparu.",
    de: "Das Protokoll endet mit Eintrag {0}; die Einträge {1} bis {2} fehlen.",
  },
  "The log was written anew: its last seal is not the one that Concord kept.": {
    fr: "Le journal a été réécrit : son dernier sceau n'est pas celui que Concord avait gardé.",
    de: "Das Protokoll wurde neu geschrieben: Sein letztes Siegel ist nicht das, das Concord aufbewahrt hat.",
  },
  "The entries follow from each other, but another program has saved the file without what Concord keeps beside them: whether entries are missing at the end cannot be told.":
    {
      fr: "Les entrées découlent les unes des autres, mais un autre programme a enregistré le fichier sans ce que Concord garde à côté : on ne peut dire s'il manque des entrées à la fin.",
      de: "Die Einträge folgen auseinander, doch ein anderes Programm hat die Datei ohne das gespeichert, was Concord daneben aufbewahrt: Ob am Ende Einträge fehlen, lässt sich nicht sagen.",
    },
  "Entry {0} was added by somebody else than Concord.": {
    fr: "L'entrée {0} a été ajoutée par quelqu'un d'autre que Concord.",
    de: "Eintrag {0} wurde nicht von Concord hinzugefügt.",
  },
  "All {0} entries are as they were written.": {
    fr: "Les {0} entrées sont toutes telles qu'elles ont été écrites.",
    de: "Alle {0} Einträge sind, wie sie geschrieben wurden.",
  },
  "Entry {0} is gone: entry {1} stands in its place.": {
    fr: "L'entrée {0} a disparu : l'entrée {1} est à sa place.",
    de: "Eintrag {0} fehlt: Eintrag {1} steht an seiner Stelle.",
  },
  "Entry {0} stands where entry {1} should.": {
    fr: "L'entrée {0} est là où devrait être l'entrée {1}.",
    de: "Eintrag {0} steht, wo Eintrag {1} stehen sollte.",
  },
  "the first table": { fr: "la première table", de: "die erste Tabelle" },
  "the second table": { fr: "la seconde table", de: "die zweite Tabelle" },
  "The first table has {0} periods and the second {1}; compare the same periods.": {
    fr: "La première table a {0} périodes et la seconde {1} ; comparez les mêmes périodes.",
    de: "Die erste Tabelle hat {0} Perioden und die zweite {1}; vergleichen Sie gleiche Perioden.",
  },
  "The {0} table has {1} rows and {2} keys; give one key a row.": {
    fr: "La {0} table a {1} lignes et {2} clés ; donnez une clé par ligne.",
    de: "In der {0} Tabelle stehen {1} Zeilen und {2} Schlüssel; geben Sie jeder Zeile einen Schlüssel.",
  },
  first: { fr: "première", de: "ersten" },
  second: { fr: "deuxième", de: "zweiten" },
  'Key "{0}" stands twice in the {1} table.': {
    fr: "La clé « {0} » figure deux fois dans la {1} table.",
    de: "Der Schlüssel „{0}“ steht zweimal in der {1} Tabelle.",
  },
  'The keys "{0}" and "{1}" of the {2} table are one to Excel, which does not look at capitals.': {
    fr: "Les clés « {0} » et « {1} » de la {2} table n'en font qu'une pour Excel, qui ignore les majuscules.",
    de: "Die Schlüssel „{0}“ und „{1}“ der {2} Tabelle sind für Excel derselbe, da es auf Großschreibung nicht achtet.",
  },
  'Rule "{0}" has the operator "{1}"; use <, <=, >, >=, =, <> or blank.': {
    fr: "La règle « {0} » a l'opérateur « {1} » ; utilisez <, <=, >, >=, =, <> ou blank.",
    de: "Die Regel „{0}“ hat den Operator „{1}“; verwenden Sie <, <=, >, >=, =, <> oder blank.",
  },
  'Rule "{0}" uses the column "{1}"; the table has {2}.': {
    fr: "La règle « {0} » utilise la colonne « {1} » ; la table a {2}.",
    de: "Die Regel „{0}“ benutzt die Spalte „{1}“; die Tabelle hat {2}.",
  },
  'There is no indicator "{0}"; choose one of {1}.': {
    fr: "Il n'y a pas d'indicateur « {0} » ; choisissez l'un de {1}.",
    de: "Es gibt keine Kennzahl „{0}“; wählen Sie eine von {1}.",
  },
  "The indicator {0} takes {1}; {2} of {3} were given.": {
    fr: "L'indicateur {0} prend {1} ; {2} sur {3} ont été donnés.",
    de: "Die Kennzahl {0} braucht {1}; {2} von {3} wurden angegeben.",
  },
  "The lists have {0} and {1} lines; give them the same length.": {
    fr: "Les listes ont {0} et {1} lignes ; donnez-leur la même longueur.",
    de: "Die Listen haben {0} und {1} Zeilen; geben Sie ihnen die gleiche Länge.",
  },
  "number of lines": { fr: "nombre de lignes", de: "Anzahl der Zeilen" },
  "The list {0} has no numbers.": {
    fr: "La liste {0} ne contient aucun nombre.",
    de: "Die Liste {0} enthält keine Zahlen.",
  },
  "The {0} is zero, so there is no ratio.": {
    fr: "{0} vaut zéro, il n'y a donc pas de ratio.",
    de: "{0} ist null, darum gibt es kein Verhältnis.",
  },
  "Both changed the cell. Mine stands.": {
    fr: "Les deux ont modifié la cellule. La mienne reste.",
    de: "Beide haben die Zelle geändert. Meine bleibt.",
  },
};
