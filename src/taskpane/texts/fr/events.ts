import type { EventTexts } from "../en/events";

/** Mots des promotions, des nouveaux articles et des arrêts, saisis à la deuxième étape. */
export const eventTexts: EventTexts = {
  events: {
    title: "Promotions, nouveaux articles, arrêts",
    hint: "Ils se trouvent dans vos propres tables. Demande en tient compte dès sa prochaine exécution.",
    saved: (table) => `Enregistré dans ${table}. Lancez Demande pour en tenir compte.`,
    removed: (table) => `Retiré de ${table}. Lancez Demande pour planifier sans.`,
    change: "Modifier",
    changeName: (what) => `Modifier ${what}`,
    remove: "Retirer",
    removeName: (what) => `Retirer ${what}`,
    loose: (sheet) => `sur la feuille ${sheet} hors d'un tableau Excel : à modifier sur place`,
    close: "Fermer le formulaire",
    item: "Article",
    itemUnknown: "Cet article n'existe pas. Saisissez son code ou choisissez dans la liste.",
    percentWrong: "Saisissez un pourcentage en chiffres, par exemple 20.",
    numberWrong: "Saisissez un nombre supérieur à 0, ou rien.",
    all: "Tous",
    willChange: (table) => `Modifiera 1 ligne de ${table} ; rien d'autre ne change.`,
    willMake: (table) =>
      `Créera une feuille ${table} avec un tableau de cette 1 ligne ; vos propres feuilles restent telles quelles.`,
    willMakeItems: (table, known) =>
      `Créera une feuille ${table} avec les ${known} articles de l'historique des ventes et le nouveau ; vos propres feuilles restent telles quelles.`,
    willUnlike: (table) =>
      `« Retirer » videra l'article similaire dans sa ligne de ${table} ; l'article lui-même reste.`,

    promotions: {
      title: (count) => `Actions promotionnelles (${count} prévues)`,
      none: "Aucune promotion n'est prévue.",
      add: "Ajouter une promotion",
      save: "Enregistrer la promotion",
      start: "Premier jour",
      startMissing: "Quand commence-t-elle ?",
      end: "Dernier jour",
      endMissing: "Quand finit-elle ?",
      order: "Le dernier jour ne doit pas précéder le premier.",
      mechanic: "Mécanique",
      mechanicHint: "Par exemple remise ou tête de gondole.",
      mechanicMissing: "De quel genre de promotion s'agit-il ?",
      measured: (uplift) =>
        `Ses promotions passées ont apporté ${uplift} : Demande retient ce chiffre, non la hausse saisie.`,
      uplift: "Hausse attendue, %",
      upliftMissing: "De combien la demande montera-t-elle ? Cette mécanique n'a pas de passé.",
      depth: "Remise, % (facultatif)",
      region: "Région",
      channel: "Canal",
      cost: "Coût (facultatif)",
      line: (item, start, end) => `${item}, du ${start} au ${end}`,
      detail: (mechanic, uplift) => (uplift ? `${mechanic}, ${uplift} attendus` : mechanic),
    },

    newItems: {
      title: (count) => `Nouveaux articles (${count})`,
      none: "Aucun article n'est prévu comme un autre.",
      add: "Ajouter un nouvel article",
      save: "Enregistrer le nouvel article",
      item: "Code du nouvel article",
      itemMissing: "Comment s'appellera-t-il ?",
      known: "Déjà parmi vos articles : sa ligne reçoit l'article similaire.",
      description: "Désignation (facultatif)",
      like: "Article similaire",
      likeHint: "Sa prévision, sa famille et son unité sont reprises.",
      factor: "Unités par unité de l'article similaire",
      launch: "Premier jour de vente (facultatif)",
      self: "Un article ne peut pas être similaire à lui-même.",
      line: (item, like) => `${item}, comme ${like}`,
      detail: (factor, launch) =>
        launch ? `${factor} fois sa prévision, à partir du ${launch}` : `${factor} fois sa prévision`,
      grown: "a désormais son propre historique, qui compte",
      lacks:
        "Prix, coûts, nomenclatures et sources d'un nouvel article restent à ajouter ; Collecte liste ce qui manque.",
    },

    phases: {
      title: (count) => `Arrêts (${count})`,
      none: "Aucun article n'en remplace un autre.",
      add: "Ajouter un arrêt",
      save: "Enregistrer l'arrêt",
      predecessor: "Article sortant",
      successor: "Successeur",
      self: "Un article ne peut pas se succéder à lui-même.",
      month: "À partir du mois",
      share: "Part du successeur, %",
      shareWrong: "Saisissez un pourcentage de 0 à 100.",
      line: (predecessor, successor) => `${predecessor} vers ${successor}`,
      detail: (share, month) => `${share} à partir de ${month}`,
      ends: "Un article qui finit sans successeur a son dernier jour dans la colonne End de vos articles.",
    },
  },
};
