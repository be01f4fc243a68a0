import type { Translations } from "../../say";

/** Signatures under the plan, and the plan as it was signed. */
export const cycleSigning: Translations = {
  "Sign-off": { fr: "Signatures", de: "Freigabe" },
  "Sign in the pane, or enter name and vote here: the row is then sealed with the plan as it stands ({0}) and that version is kept, once all gates are open or waived. A later change of the plan shows here. This is an integrity seal of hash, name and time; it proves no identity and is no legal signature.":
    {
      fr: "Signez dans le volet, ou saisissez ici le nom et le vote : la ligne est alors scellée avec le plan tel qu'il est ({0}) et cette version est conservée, une fois tous les jalons franchis ou levés par dérogation. Une modification ultérieure du plan apparaît ici. C'est un sceau d'intégrité fait d'une empreinte, d'un nom et d'une heure ; il ne prouve aucune identité et n'est pas une signature juridique.",
      de: "Unterschreiben Sie im Bereich oder tragen Sie hier Name und Votum ein: Die Zeile wird dann mit dem Plan, wie er steht ({0}), versiegelt und diese Version aufbewahrt, sobald alle Meilensteine erreicht oder ausgenommen sind. Eine spätere Änderung des Plans erscheint hier. Dies ist ein Integritätssiegel aus Prüfsumme, Name und Zeit; es beweist keine Identität und ist keine rechtsgültige Unterschrift.",
    },
  "Kept by Concord and by you. To sign anew, clear the Seal cell.": {
    fr: "Tenu par Concord et par vous. Pour signer à nouveau, videz la cellule Seal.",
    de: "Von Concord und Ihnen geführt. Um neu zu unterschreiben, leeren Sie die Zelle Seal.",
  },
  "Enter the name of the person who signs.": {
    fr: "Saisissez le nom de la personne qui signe.",
    de: "Geben Sie den Namen der Person ein, die unterschreibt.",
  },
  "Enter the vote, for example Approved.": {
    fr: "Saisissez le vote, par exemple Approved.",
    de: "Geben Sie das Votum ein, zum Beispiel Approved.",
  },
  "The plan cannot be signed": {
    fr: "Le plan ne peut pas être signé",
    de: "Der Plan kann nicht unterschrieben werden",
  },
  "There is no plan to sign yet. Run the steps first.": {
    fr: "Il n'y a pas encore de plan à signer. Lancez d'abord les étapes.",
    de: "Es gibt noch keinen Plan zum Unterschreiben. Führen Sie zuerst die Schritte aus.",
  },
  'There is no role "{0}" in {1}; it has {2}.': {
    fr: "Il n'y a pas de rôle « {0} » dans {1} ; il y a {2}.",
    de: "Es gibt keine Rolle „{0}“ in {1}; es gibt {2}.",
  },
  "{0} differs, too large to be kept cell by cell": {
    fr: "{0} diffère, trop grande pour être conservée cellule par cellule",
    de: "{0} weicht ab, zu groß, um Zelle für Zelle aufbewahrt zu werden",
  },
  "the order of rows or columns": {
    fr: "l'ordre des lignes ou des colonnes",
    de: "die Reihenfolge von Zeilen oder Spalten",
  },
  "The plan as it was signed": {
    fr: "Le plan tel qu'il a été signé",
    de: "Der Plan, wie er unterschrieben wurde",
  },
  "Units by month as the signature froze them. This sheet is locked and follows no later change: the plan that is worked on stands on its own sheets, and what differs is told below.":
    {
      fr: "Quantités par mois telles que la signature les a figées. Cette feuille est verrouillée et ne suit aucun changement ultérieur : le plan en cours se trouve sur ses propres feuilles, et ce qui diffère est indiqué ci-dessous.",
      de: "Stück je Monat, wie die Unterschrift sie festgehalten hat. Dieses Blatt ist gesperrt und folgt keiner späteren Änderung: Der Plan in Arbeit steht auf seinen eigenen Blättern, und was abweicht, steht unten.",
    },
  "From version {0}, kept in this file. Concord writes it anew with each signature.": {
    fr: "De la version {0}, conservée dans ce fichier. Concord la réécrit à chaque signature.",
    de: "Aus Version {0}, in dieser Datei aufbewahrt. Concord schreibt es mit jeder Unterschrift neu.",
  },
  "Demand planning": { fr: "Planification de la demande", de: "Absatzplanung" },
  Sales: { fr: "Ventes", de: "Vertrieb" },
  Finance: { fr: "Finance", de: "Finanzen" },
  Executive: { fr: "Direction", de: "Geschäftsleitung" },
  Approved: { fr: "Approuvé", de: "Genehmigt" },
  "Approved with conditions": { fr: "Approuvé sous conditions", de: "Mit Auflagen genehmigt" },
  Rejected: { fr: "Refusé", de: "Abgelehnt" },
  Signatures: {
    fr: "Signatures",
    de: "Unterschriften",
  },
  "Version {0}, seal {1}.": {
    fr: "Version {0}, sceau {1}.",
    de: "Version {0}, Siegel {1}.",
  },
  "Signed by {0}.": {
    fr: "Signé par {0}.",
    de: "Unterschrieben von {0}.",
  },
  "Not signed by {0}.": {
    fr: "Non signé par {0}.",
    de: "Nicht unterschrieben von {0}.",
  },
  "Every role has signed.": {
    fr: "Tous les rôles ont signé.",
    de: "Alle Rollen haben unterschrieben.",
  },
  "The plan in this workbook is the one that was signed.": {
    fr: "Le plan de ce classeur est celui qui a été signé.",
    de: "Der Plan in dieser Arbeitsmappe ist der unterschriebene.",
  },
  "The plan in this workbook has changed since: {0}.": {
    fr: "Le plan de ce classeur a changé depuis : {0}.",
    de: "Der Plan in dieser Arbeitsmappe hat sich seither geändert: {0}.",
  },
  "Plan by family, units": {
    fr: "Plan par famille, unités",
    de: "Plan je Familie, Stück",
  },
  "Plan by item, units": {
    fr: "Plan par article, unités",
    de: "Plan je Artikel, Stück",
  },
  "What it earns": {
    fr: "Ce qu'il rapporte",
    de: "Was er einbringt",
  },
  "Nobody has signed this plan yet.": {
    fr: "Personne n'a encore signé ce plan.",
    de: "Diesen Plan hat noch niemand unterschrieben.",
  },
  "The plan has changed since {0} signed: {1}.": {
    fr: "Le plan a changé depuis la signature de {0} : {1}.",
    de: "Der Plan hat sich geändert, seit {0} unterschrieben hat: {1}.",
  },
};
