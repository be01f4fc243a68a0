import type { Translations } from "../../say";

/** Gates, their checks and waivers. */
export const cycleGates: Translations = {
  "all roles have signed the plan as it is": {
    fr: "tous les rôles ont signé le plan tel qu'il est",
    de: "alle Rollen haben den jetzigen Plan unterschrieben",
  },
  "{0} has not run": { fr: "{0} n'a pas été lancée", de: "{0} ist noch nicht gelaufen" },
  "no critical issue in the data": {
    fr: "aucun problème critique dans les données",
    de: "kein kritisches Problem in den Daten",
  },
  "every family agreed": { fr: "chaque famille approuvée", de: "jeder Familie zugestimmt" },
  "every overload has an owner": {
    fr: "chaque surcharge a un responsable",
    de: "jede Überlastung hat einen Verantwortlichen",
  },
  "every gap has an owner": {
    fr: "chaque écart a un responsable",
    de: "jede Lücke hat einen Verantwortlichen",
  },
  "gap without an owner": { fr: "écart sans responsable", de: "Lücke ohne Verantwortlichen" },
  "gaps without an owner": { fr: "écarts sans responsable", de: "Lücken ohne Verantwortlichen" },
  "one scenario recommended": { fr: "un scénario recommandé", de: "ein Szenario empfohlen" },
  "no scenario is recommended": { fr: "aucun scénario n'est recommandé", de: "kein Szenario ist empfohlen" },
  "every decision has an owner and a date": {
    fr: "chaque décision a un responsable et une date",
    de: "jede Entscheidung hat Verantwortliche und einen Termin",
  },
  "every decision taken": { fr: "chaque décision prise", de: "jede Entscheidung getroffen" },
  "family not agreed": { fr: "famille non approuvée", de: "Familie ohne Zustimmung" },
  "families not agreed": { fr: "familles non approuvées", de: "Familien ohne Zustimmung" },
  "overload without an owner": { fr: "surcharge sans responsable", de: "Überlastung ohne Verantwortlichen" },
  "overloads without an owner": {
    fr: "surcharges sans responsable",
    de: "Überlastungen ohne Verantwortlichen",
  },
  "balance not even": { fr: "bilan non équilibré", de: "Bilanz geht nicht auf" },
  "balances not even": { fr: "bilans non équilibrés", de: "Bilanzen gehen nicht auf" },
  "decision without owner or date": {
    fr: "décision sans responsable ni date",
    de: "Entscheidung ohne Verantwortliche oder Termin",
  },
  "decisions without owner or date": {
    fr: "décisions sans responsable ni date",
    de: "Entscheidungen ohne Verantwortliche oder Termin",
  },
  "decision open": { fr: "décision ouverte", de: "Entscheidung offen" },
  "decisions open": { fr: "décisions ouvertes", de: "Entscheidungen offen" },
  "signature missing or outdated": {
    fr: "signature manquante ou périmée",
    de: "Unterschrift fehlt oder ist veraltet",
  },
  "signatures missing or outdated": {
    fr: "signatures manquantes ou périmées",
    de: "Unterschriften fehlen oder sind veraltet",
  },
  "Write down why the gate may be passed.": {
    fr: "Notez pourquoi le jalon peut être franchi.",
    de: "Schreiben Sie auf, warum der Meilenstein übergangen werden darf.",
  },
  "Enter the name of the person who waives the gate.": {
    fr: "Saisissez le nom de la personne qui accorde la dérogation.",
    de: "Geben Sie den Namen der Person ein, die die Ausnahme zulässt.",
  },
  'There is no gate "{0}". Look at the list again.': {
    fr: "Il n'y a pas de jalon « {0} ». Regardez de nouveau la liste.",
    de: "Es gibt keinen Meilenstein „{0}“. Sehen Sie sich die Liste erneut an.",
  },
  "{0} while a gate is closed: {1}. Settle what is missing, or waive the gate with a reason and a name.": {
    fr: "{0} tant qu'un jalon est fermé : {1}. Réglez ce qui manque ou accordez une dérogation avec un motif et un nom.",
    de: "{0}, solange ein Meilenstein offen ist: {1}. Erledigen Sie, was fehlt, oder lassen Sie mit Grund und Name eine Ausnahme zu.",
  },
  "{0} while {1} gates are closed: {2}. Settle what is missing, or waive the gate with a reason and a name.":
    {
      fr: "{0} tant que {1} jalons sont fermés : {2}. Réglez ce qui manque ou accordez une dérogation avec un motif et un nom.",
      de: "{0}, solange {1} Meilensteine offen sind: {2}. Erledigen Sie, was fehlt, oder lassen Sie mit Grund und Name eine Ausnahme zu.",
    },
  "{0}: waived by {1} on {2} ({3}): {4}": {
    fr: "{0} : dérogation de {1} le {2} ({3}) : {4}",
    de: "{0}: Ausnahme von {1} am {2} ({3}): {4}",
  },
  "{0}: waived by {1} ({2}): {3}": {
    fr: "{0} : dérogation de {1} ({2}) : {3}",
    de: "{0}: Ausnahme von {1} ({2}): {3}",
  },
  "{0}: closed, {1}.": { fr: "{0} : fermé, {1}.", de: "{0}: offen, {1}." },
  "All gates are open.": { fr: "Tous les jalons sont franchis.", de: "Alle Meilensteine sind erreicht." },
  "A gate opens when its check is green. While it is closed, nothing that builds on it is committed: no family's plan, no scenario into the plan, no signature. To pass it all the same, waive it in the pane, or write the reason under Waiver and a name under Waived by; both stay in the file for the cycle.":
    {
      fr: "Un jalon s'ouvre quand son contrôle est vert. Tant qu'il est fermé, rien de ce qui repose sur lui n'engage : ni le plan d'une famille, ni un scénario dans le plan, ni une signature. Pour le franchir malgré tout, accordez une dérogation dans le volet, ou écrivez le motif sous Waiver et un nom sous Waived by ; les deux restent dans le fichier pour le cycle.",
      de: "Ein Meilenstein ist erreicht, wenn seine Prüfung grün ist. Bis dahin wird nichts verbindlich, was auf ihm aufbaut: kein Familienplan, kein Szenario im Plan, keine Unterschrift. Um ihn dennoch zu übergehen, lassen Sie im Bereich eine Ausnahme zu oder schreiben Sie den Grund unter Waiver und einen Namen unter Waived by; beides bleibt für den Zyklus in der Datei.",
    },
  "Kept by Concord and by you.": {
    fr: "Tenu par Concord et par vous.",
    de: "Von Concord und Ihnen geführt.",
  },
};
