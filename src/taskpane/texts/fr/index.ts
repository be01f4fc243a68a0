import type { Texts } from "../en";
import { auditTexts } from "./audit";
import { chanceTexts } from "./chances";
import { chartTexts } from "./charts";
import { commentTexts } from "./comments";
import { decisionTexts } from "./decisions";
import { demandTexts } from "./demand";
import { eventTexts } from "./events";
import { gateTexts } from "./gates";
import { gatherTexts } from "./gather";
import { helpTexts } from "./help";
import { performanceTexts } from "./performance";
import { reconcileTexts } from "./reconcile";
import { supplyTexts } from "./supply";
import { valueTexts } from "./values";
import { writeTexts } from "./writes";

/** Every word of the pane in French. The vocabulary is that of the "plan industriel et commercial". */
export const words: Texts = {
  ...gatherTexts,
  ...demandTexts,
  ...eventTexts,
  ...writeTexts,
  ...supplyTexts,
  ...reconcileTexts,
  ...gateTexts,
  ...commentTexts,
  ...decisionTexts,
  ...chanceTexts,
  ...chartTexts,
  ...performanceTexts,
  ...helpTexts,
  ...valueTexts,

  app: {
    waiting:
      "Excel ne répond pas. Si vous modifiez une cellule, appuyez sur Entrée ou Échap ; Concord continue ensuite de lui-même.",
    opening: "Ouverture de votre plan…",
    loading: "Chargement…",
    tabs: {
      cycle: "Cycle",
      exceptions: auditTexts.inbox.tab,
      scenarios: "Scénarios",
      log: auditTexts.logTab,
      functions: "Fonctions",
    },
    tabsLabel: "Parties de Concord",
    dismiss: "Fermer ce message",
  },

  settings: {
    label: "Réglages",
    language: "Langue",
    asExcel: "Comme Excel",
    failed: "La langue n'a pas pu être chargée. Vérifiez la connexion et réessayez.",
    results: "Résultats en",
    resultsHint: "À partir de la prochaine exécution d'une étape. Les chiffres sont les mêmes.",
    resultForms: { formulas: "formules vivantes", values: "valeurs simples" },
    resultsKept: (form) => `La prochaine exécution d'une étape écrira des ${form}.`,
  },

  audit: auditTexts,

  header: {
    cycle: (label) => `Cycle ${label}`,
    noCycle: "Plan industriel et commercial",
    nextGate: (gate) => `Prochain jalon : ${gate}`,
    allDone: "Les six étapes sont faites.",
    stepsDone: (done, total) => `${done} sur ${total} faites`,
  },

  stepper: {
    label: "Étapes du cycle",
    item: (position, name, state) => `Étape ${position}, ${name} : ${state}`,
  },

  states: {
    blocked: "Pas encore possible",
    ready: "Prête",
    done: "Faite",
    stale: "Périmée",
  },
  running: "En cours",

  tones: {
    neutral: "Remarque",
    good: "Bon",
    warning: "Attention",
    bad: "Problème",
  },

  steps: {
    gather: {
      name: "Collecte",
      title: "Collecter et vérifier les données",
      purpose:
        "Lit vos tables, les vérifie et nettoie l'historique des ventes, pour que chaque chiffre suivant repose sur des données saines.",
      action: "Vérifier les données",
      gate: "données vérifiées",
    },
    demand: {
      name: "Demande",
      title: "Planifier la demande",
      purpose:
        "Prévoit chaque article d'après son propre historique et montre la fourchette où les ventes tomberont probablement.",
      action: "Prévoir la demande",
      gate: "plan de la demande approuvé",
    },
    supply: {
      name: "Offre",
      title: "Planifier l'offre",
      purpose:
        "Transforme la demande en production et en achats qui tiennent dans votre capacité, et montre où elle est trop faible.",
      action: "Planifier l'offre",
      gate: "surcharges résolues ou chiffrées",
    },
    reconcile: {
      name: "Équilibre",
      title: "Équilibrer les plans",
      purpose:
        "Confronte l'offre à la demande et au budget, en unités et en valeur, et montre où les plans divergent.",
      action: "Comparer les plans",
      gate: "chaque écart expliqué",
    },
    review: {
      name: "Revue",
      title: "Passer en revue et décider",
      purpose:
        "Met le plan sur une page : les chiffres qui comptent, ce qui a changé et les décisions à prendre.",
      action: "Écrire la page de revue",
      gate: "décisions prises",
    },
    monitor: {
      name: "Suivi",
      title: "Suivre le plan",
      purpose:
        "Confronte le réalisé au planifié : respect du plan, taux de service et justesse des prévisions.",
      action: "Mesurer la performance",
      gate: "performance connue",
    },
  },

  step: {
    position: (position, total) => `Étape ${position} sur ${total}`,
    willWrite: "Ce qui sera écrit",
    previewLoading: "Examen de vos tables…",
    again: "Relancer",
    update: "Actualiser",
    retry: "Réessayer",
    cancel: "Annuler",
    cancelling: "Arrêt en cours…",
    finish: "Terminer avec le meilleur plan",
    finishing: "Fin de la recherche avec le meilleur plan trouvé…",
    provenGap: (share) =>
      `Prouvé : le meilleur plan trouvé coûte au plus ${share} de plus que le meilleur possible.`,
    next: (name) => `Suite : ${name}`,
    goTo: (name) => `Aller à ${name}`,
    blockedTitle: "Pas encore possible",
    staleTitle: "Périmée",
    failedTitle: "L'étape n'a pas abouti",
    cancelledTitle: "Arrêtée",
    cancelledNote: "Rien n'a été écrit ; le classeur est comme avant.",
    undoneTitle: "Annulée",
    undoneNote: "Le classeur est comme avant l'étape.",
    progressLabel: (action) => `Avancement : ${action}`,
    starting: "Démarrage…",
    remaining: (seconds) =>
      seconds < 90 ? `encore ${seconds} s environ` : `encore ${Math.round(seconds / 60)} min environ`,
  },

  result: {
    label: "Résultat",
    finishedAt: (when) => `Terminée le ${when}`,
    facts: "Chiffres clés",
    exceptions: (count) => (count === 1 ? "1 point à examiner" : `${count} points à examiner`),
    noExceptions: "Rien ne demande votre attention.",
    showAll: (count) => `Afficher les ${count}`,
    showLess: "Afficher moins",
    jump: (place) => `Aller à ${place}`,
    sheets: "Feuilles écrites",
    openSheet: (sheet) => `Ouvrir la feuille ${sheet}`,
    allSheets: "Toutes les feuilles",
    undo: "Annuler cette étape",
    undoing: "Annulation en cours…",
  },

  days: {
    notRead: (example: string) => `Écrivez le jour comme ${example}.`,
  },

  files: {
    choose: "Choisir un fichier…",
  },

  change: {
    label: "Dernière modification",
    takeBack: "Annuler",
    takingBack: "Annulation…",
    takenBack: "Annulé. Le classeur est tel qu’avant la modification.",
  },

  announce: {
    started: (action) => `${action} : c'est parti.`,
    finished: (headline) => `Terminé. ${headline}`,
    failed: (message) => `L'étape n'a pas abouti. ${message}`,
    cancelled: "Arrêté. Rien n'a été écrit.",
    undone: "Annulé. Le classeur est comme avant l'étape.",
    recalculated: "Toutes les formules de Concord ont été recalculées.",
  },

  functions: {
    intro:
      "Des formules qui prévoient, vérifient la capacité et comparent les plans, partout dans votre classeur.",
    searchLabel: "Trouver une fonction",
    searchPlaceholder: "prévision, capacité, écart…",
    loading: "Chargement des fonctions…",
    found: (count) => (count === 1 ? "1 fonction" : `${count} fonctions`),
    none: (query) =>
      `Aucune fonction ne correspond à « ${query} ». Essayez un mot comme prévision, capacité ou couverture.`,
    matches: "Meilleures correspondances",
    phases: {
      data: "Données",
      demand: "Demande",
      supply: "Offre",
      reconcile: "Équilibre",
      review: "Revue",
      monitor: "Suivi",
    },
    arguments: "Arguments",
    optional: "facultatif",
    optionalWithDefault: (value) => `facultatif, ${value} par défaut`,
    accepts: (what) => `Accepte ${what}.`,
    returns: "Réponse",
    remarks: "Bon à savoir",
    method: (source: string) => `Méthode : ${source}`,
    formula: "Formule",
    formulaHint: "Remplacez les plages par les vôtres, choisissez une cellule vide et insérez.",
    insert: "Insérer dans la cellule",
    useSelection: "Prendre les cellules sélectionnées",
    useSelectionFor: (name: string) => `Prendre les cellules sélectionnées pour ${name}`,
    preview: "Aperçu",
    answer: "Premières cellules de la réponse",
    willWrite: (rows: number, columns: number) =>
      `L’insertion écrit une formule ; sa réponse remplit ${rows === 1 ? "1 ligne" : `${rows} lignes`} × ${columns === 1 ? "1 colonne" : `${columns} colonnes`}.`,
    previewTooRich:
      "L’aperçu comprend les plages, les nombres, les textes et les listes entre accolades. Insérez la formule pour voir sa réponse.",
    inserted: (place) => `Insérée en ${place}.`,
    failed: "La liste des fonctions n'a pas pu être chargée.",
    recalculate: "Tout recalculer",
    recalculateHint: "Recalcule toutes les formules SOP du classeur.",
  },

  trouble: {
    officeAbsentTitle: "Excel ne répond pas",
    officeAbsent:
      "Le script qui relie à Excel (office.js de appsforoffice.microsoft.com) ne s'est pas chargé. Vérifiez la connexion à Internet ou demandez à votre administrateur d'autoriser cette adresse, puis réessayez. Votre classeur est intact.",
    outsideTitle: "Ouvrez Concord dans Excel",
    outside:
      "Cette page fait partie d'Excel et travaille sur le classeur ouvert. Dans Excel, choisissez Concord sous l'onglet Accueil.",
    openFailedTitle: "Concord n'a pas pu ouvrir ce classeur",
    untouched: "Votre classeur est intact.",
    retry: "Réessayer",
  },

  errors: {
    unknownNames: (cells, place) =>
      `${cells === 1 ? `${place} affiche` : `${cells} cellules affichent`} #NAME?${cells === 1 ? "" : `, d'abord ${place}`} : Excel n'y connaît pas une fonction, et ce qui en dépend est faux. Pour les fonctions SOP, rouvrez Concord sous Insertion, Mes compléments ; pour les autres, vérifiez l'orthographe. Le diagnostic du classeur, dans le journal, répare ce qu'il peut.`,
    chunk: "Une partie de Concord n'a pas pu être chargée. Vérifiez la connexion et réessayez.",
    notOpen: "Le classeur n'est pas encore ouvert. Patientez un instant et réessayez.",
    unexpected: (message) => `Un événement inattendu s'est produit : ${message}`,
    unknown: "une erreur sans description",
    advice: "Réessayez ; si cela persiste, fermez le volet et rouvrez-le.",
  },
};
