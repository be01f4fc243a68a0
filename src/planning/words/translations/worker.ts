import type { Translations } from "../say";

/** Sentences of the workers: progress, and what a lost one leaves. */
export const worker: Translations = {
  "The calculation failed unexpectedly: {0}": {
    fr: "Le calcul a échoué de façon inattendue : {0}",
    de: "Die Berechnung ist unerwartet gescheitert: {0}",
  },
  "the worker failed to start": {
    fr: "le processus de calcul n'a pas démarré",
    de: "der Rechenprozess ist nicht gestartet",
  },
  "a message to the worker could not be read": {
    fr: "un message au processus de calcul n'a pas pu être lu",
    de: "eine Nachricht an den Rechenprozess war nicht lesbar",
  },
  "the worker ended with code {0}": {
    fr: "le processus de calcul s'est terminé avec le code {0}",
    de: "der Rechenprozess endete mit dem Code {0}",
  },
  "Press Enter to calculate; this is too large for a preview.": {
    fr: "Appuyez sur Entrée pour calculer ; c'est trop grand pour un aperçu.",
    de: "Drücken Sie die Eingabetaste, um zu rechnen; für eine Vorschau ist dies zu groß.",
  },
  'The calculation "{0}" was cancelled.': {
    fr: "Le calcul « {0} » a été annulé.",
    de: "Die Berechnung „{0}“ wurde abgebrochen.",
  },
  "The calculation was lost twice ({0}); try a smaller range.": {
    fr: "Le calcul s'est interrompu deux fois ({0}) ; essayez une plage plus petite.",
    de: "Die Berechnung ging zweimal verloren ({0}); versuchen Sie einen kleineren Bereich.",
  },
  "Solving: {0} steps": {
    fr: { one: "Résolution : {0} étape", other: "Résolution : {0} étapes" },
    de: { one: "Lösen: {0} Schritt", other: "Lösen: {0} Schritte" },
  },
  "Solving: {0}": { fr: "Résolution : {0}", de: "Lösen: {0}" },
  "no plan found yet": { fr: "aucun plan trouvé pour l'instant", de: "noch kein Plan gefunden" },
  "at most {0} % from the best": {
    fr: "à {0} % au plus de l'optimum",
    de: "höchstens {0} % vom Optimum entfernt",
  },
  "testing methods": { fr: "essai des méthodes", de: "Verfahren werden geprüft" },
  "Logarithms need numbers above 0, not {0}; use transform none.": {
    fr: "Les logarithmes demandent des nombres supérieurs à 0, pas {0} ; utilisez transform none.",
    de: "Logarithmen brauchen Zahlen über 0, nicht {0}; verwenden Sie transform none.",
  },
  "A holding rate needs prices: give price_breaks, such as {0,25}.": {
    fr: "Un taux de possession demande des prix : donnez price_breaks, par exemple {0,25}.",
    de: "Ein Lagerhaltungssatz braucht Preise: Geben Sie price_breaks an, etwa {0,25}.",
  },
  "The plan is not held here; open it again.": {
    fr: "Le plan n'est plus en mémoire ici ; rouvrez-le.",
    de: "Der Plan wird hier nicht mehr gehalten; öffnen Sie ihn erneut.",
  },
  "A season of {0} periods needs a longer history than {1} periods.": {
    fr: "Une saison de {0} périodes demande un historique plus long que {1} périodes.",
    de: "Eine Saison von {0} Perioden braucht eine längere Historie als {1} Perioden.",
  },
  "A season of {0} periods needs at least {1} periods of history.": {
    fr: "Une saison de {0} périodes demande au moins {1} périodes d'historique.",
    de: "Eine Saison von {0} Perioden braucht mindestens {1} Perioden Historie.",
  },
  "The history holds no number.": {
    fr: "L'historique ne contient aucun nombre.",
    de: "Die Historie enthält keine Zahl.",
  },
  "Stopped while: {0}.": { fr: "Arrêté pendant : {0}.", de: "Angehalten bei: {0}." },
};
