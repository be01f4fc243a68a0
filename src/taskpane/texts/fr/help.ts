import type { HelpTexts } from "../en/help";

/** Ce que l’aide dit des étapes et des parties du volet, et les conseils qui n’apparaissent qu’une fois. */
export const helpTexts: HelpTexts = {
  help: {
    button: "Aide",
    buttonFor: (title) => `Aide : ${title}`,
    label: (title) => `Aide : ${title}`,
    loading: "Recherche des fonctions…",
    does: "Ce que vous faites",
    gets: "Ce que vous obtenez",
    example: "Dans l’entreprise d’exemple",
    formulas: "La même chose en formule",
    onSample: "Les cellules sont celles de l’entreprise d’exemple.",
    anywhere: "Les nombres sont dans la formule elle-même : elle fonctionne donc partout.",
    insert: "Insérer cette formule",
    insertOf: (name) => `Insérer cette formule : ${name}`,
    inserting: "Elle va dans la cellule sélectionnée, qui doit être vide, et peut être annulée.",
    explain: "Arguments et aperçu",
    explainOf: (name) => `Arguments et aperçu de ${name}`,
    close: "Fermer l’aide",
    tipsAgain: "Revoir les conseils",
    tipsWillShow: "Les conseils s’afficheront de nouveau.",

    tip: "Conseil",
    gotIt: "Compris",

    topics: {
      gather: {
        does: {
          first:
            "Voyez sous Tables et colonnes comment chacune de vos tables a été comprise, et répondez à ce qui est douteux.",
          then: "Appuyez sur le bouton, puis parcourez les anomalies et allez à leurs cellules.",
          last: "Refusez les corrections que vous connaissez mieux ; votre avis reste quand l’étape est relancée.",
        },
        gets: "Un historique nettoyé (SOP_Data_Clean), chaque correction à côté du nombre qu’elle corrige (SOP_Data_Adjust), ce qui ne va pas (SOP_Data_Issues) et la classe de chaque article (SOP_Segments). Vos propres feuilles restent telles quelles.",
        example:
          "Ses ventes cachent 12 valeurs aberrantes et 9 mois de rupture. Cherchez-les sous Corrections de l’historique.",
      },
      demand: {
        does: {
          first:
            "Choisissez un article, une famille ou le total : son historique, sa prévision, l’intervalle où les ventes tomberont probablement, et ce que chaque méthode aurait donné.",
          then: "Là où vous en savez plus, ajoutez un ajustement motivé. La prévision elle-même reste à côté.",
          last: "Notez ce que le plan tient pour acquis, puis appuyez sur Actualiser.",
        },
        gets: "La prévision de chaque article (SOP_Fcst_Stat), le consensus avec les ajustements (SOP_Fcst_Consensus), la qualité de chaque méthode (SOP_Fcst_Accuracy) et les familles à côté de l’an dernier et du budget (SOP_Fcst_Tree).",
        example:
          "BT-013 succède à BT-005 : 40 % de ses ventes en avril 2026, 75 % en mai, toutes en juin. Choisissez les deux et voyez l’un passer le relais à l’autre.",
      },
      supply: {
        does: {
          first:
            "Appuyez sur le bouton et regardez la charge : là où le plan demande plus d’heures qu’il n’y en a.",
          then: "Essayez des leviers comme les heures supplémentaires ou la production anticipée. Le plan est recalculé sur-le-champ, et rien n’est écrit.",
          last: "Fixez le taux de service et la méthode de stock par segment, et la règle selon laquelle les clients se partagent ce qui manque.",
        },
        gets: "Ce qu’il faut fabriquer, acheter et transférer mois par mois (SOP_Plan_Prod, SOP_Plan_Purch, SOP_Plan_Transfer), la charge de chaque ressource (SOP_Capacity), les stocks cibles (SOP_Targets) et une raison pour chaque unité en retard (SOP_Shortages).",
        example:
          "BLOW-1 et SEW-1 manquent d’heures d’avril à juillet. Essayez 20 % d’heures supplémentaires de plus sur SEW-1 et voyez ce que cela coûte.",
      },
      reconcile: {
        does: {
          first: "Voyez où demande, offre et budget divergent, en unités et en argent.",
          then: "Ouvrez les scénarios, actionnez un levier, et gardez ce qui mérite d’être discuté.",
          last: "Approuvez les chiffres d’une famille ou contestez-les ; les lignes approuvées sont verrouillées jusqu’à leur réouverture.",
        },
        gets: "L’écart par famille (SOP_Gap), le résultat et la trésorerie (SOP_PnL, SOP_Cash), le chemin du budget au plan (SOP_Bridge) et les scénarios côte à côte (SOP_Scenario_Compare).",
        example:
          "Son budget compte 4 % d’unités de plus que la demande probable. L’écart montre quelles familles sont concernées.",
      },
      review: {
        does: {
          first:
            "Lisez la page comme la réunion la lira : les chiffres face aux objectifs, ce qui a changé, ce qu’il faut décider.",
          then: "Notez pour chaque décision ce qui a été décidé, qui l’exécute et pour quand.",
          last: "Signez. Tout changement ultérieur du plan se voit aussitôt.",
        },
        gets: "Une page à imprimer (SOP_Exec), les décisions (SOP_Decisions), risques et opportunités (SOP_RiskOpp) et les signatures avec le sceau du plan (SOP_Signoffs).",
        example:
          "Les surcharges du printemps arrivent sous forme de question, avec les options et leur effet sur le résultat et le service. Approuvez-en une et retrouvez-la dans SOP_Decisions.",
      },
      monitor: {
        does: {
          first: "Voyez à quelle distance du plan sont ventes et production, et ce qui manquera son mois.",
          then: "Traitez les exceptions, la plus coûteuse d’abord : responsable, date, cause.",
          last: "Clôturez le cycle : il est archivé, et le mois suivant commence.",
        },
        gets: "Réalisation et indicateurs (SOP_Performance, SOP_KPI), précision selon l’âge de la prévision (SOP_Accuracy_Lag), fournisseurs qui dérivent (SOP_Suppliers) et ordres à lancer (SOP_Releases, aussi en CSV).",
        example:
          "Le fournisseur S-003 a ralenti : 30 jours au lieu de 21. Voyez dans SOP_Suppliers ce que devient son délai.",
      },
      exceptions: {
        does: {
          first: "Commencez en haut : la liste est classée par enjeu, et les premières font l’essentiel.",
          then: "Allez à la cellule, ou donnez à l’exception un responsable, une date et une cause.",
          last: "Reportez ce qui peut attendre ; cela revient tout seul.",
        },
        gets: "Vos réponses restent avec l’exception tant qu’elle dure (SOP_Exception_Answers), et les causes s’additionnent en fin de liste.",
        example:
          "Lancez l’étape Offre : les ruptures du printemps viennent en tête avec ce qu’elles coûtent.",
      },
      scenarios: {
        does: {
          first:
            "Actionnez un levier et voyez aussitôt ce que deviennent le résultat, le service et le stock.",
          then: "Gardez sous un nom ce qui convainc, et placez jusqu’à cinq scénarios à côté du plan.",
          last: "Intégrez-en un au plan ; les étapes Offre et Équilibre travaillent alors avec lui.",
        },
        gets: "Les scénarios en lignes que chacun peut lire (SOP_Scenarios), à côté du plan (SOP_Scenario_Compare), et ce dont le résultat dépend le plus (SOP_Tornado).",
        example: "Augmentez la demande de +10 % à partir d’avril et voyez combien l’usine peut en servir.",
      },
      log: {
        does: {
          first: "Cherchez un article, une table ou un nom : qui a changé quoi, et pourquoi.",
          then: "Conservez une version du plan, et comparez-en deux.",
          last: "Fusionnez la copie d’un collègue, ou faites examiner les formules du classeur.",
        },
        gets: "Un journal qui montre quand quelqu’un y a touché (SOP_Changes), et des versions dans le fichier même (SOP_Versions).",
        example:
          "Changez un nombre de SalesHistory et cherchez SalesHistory : la cellule, le nombre avant et après.",
      },
      functions: {
        does: {
          first: "Cherchez ce que vous voulez savoir : prévision, capacité, couverture.",
          then: "Sélectionnez vos cellules et appuyez sur le bouton à côté d’un argument ; la formule se remplit seule.",
          last: "Appuyez sur Aperçu pour voir la réponse avant qu’elle ne soit dans la feuille, puis insérez-la.",
        },
        gets: "Une formule dont la réponse remplit autant de cellules qu’il faut. Elle suit quand un nombre change, et reste dans le fichier sans Concord.",
        example:
          "Ouvrez SOP.FORECAST et appuyez sur Aperçu : les ventes de ses six familles, six mois à l’avance.",
      },
    },

    tips: {
      gather:
        "Concord écrit sur ses propres feuilles, dont le nom commence par SOP_. Tout ce qu’il écrit s’annule d’un clic.",
      demand: "Choisissez un article sous le résultat pour voir pourquoi sa prévision est ce qu’elle est.",
      supply: "Les leviers s’essaient sans rien écrire : il n’y a aucun risque.",
      reconcile: "Un scénario ne garde que ce qu’il change ; il reste donc juste quand le plan avance.",
      review:
        "Les signatures scellent les chiffres : un changement ultérieur se voit à côté du nom du signataire.",
      monitor: "La clôture archive le plan ; les mois suivants se mesurent à lui.",
      exceptions: "Le montant à droite est l’enjeu ; la liste commence par le plus élevé.",
      scenarios: "Rien n’est écrit ici tant que vous ne le gardez pas.",
      log: "Saisissez votre nom une fois ; le journal dit alors qui a fait un changement.",
      functions:
        "Sélectionnez d’abord des cellules sur la feuille, puis appuyez sur le bouton à côté d’un argument.",
    },
  },

  selfTest: {
    title: "Auto-test",
    intro:
      "Calcule des exemples de manuels avec les formules de cette installation et compare les résultats à ceux qui sont imprimés.",
    run: "Tester les formules",
    running: (done, total) => (total === 0 ? "Calcul en cours…" : `${done} sur ${total} calculés…`),
    stopped: "Le test a été interrompu.",
    passed: (passed, total) =>
      passed === total
        ? `Les ${total} exemples concordent avec l'imprimé.`
        : `${passed} exemples sur ${total} concordent avec l'imprimé.`,
    answer: (answer, print) => `Résultat ${answer} ; imprimé ${print}`,
  },
};
