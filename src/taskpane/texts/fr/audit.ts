import type { Texts } from "../en";

/** Rules that find exceptions, as the workbook holds them. */
const rules: Readonly<Record<string, string>> = {
  "Will miss the month": "Manquera le mois",
  "Sales off plan": "Ventes hors plan",
  "Production off plan": "Production hors plan",
  "Stock below safety stock": "Stock sous le stock de sécurité",
  "Orders late or short": "Commandes en retard ou incomplètes",
  "Lead time drifted": "Délai qui dérive",
  "Decision overdue": "Décision en retard",
  "Plan edited after sign-off": "Plan modifié après la signature",
  "Demand not met in time": "Demande non satisfaite à temps",
  "Stock-out before lead time": "Rupture avant le délai",
  "No source": "Sans source",
  "Minimum order over 12 months": "Commande minimale de plus de 12 mois",
  "Excess over 6 months": "Surstock de plus de 6 mois",
  "Supplier over capacity": "Fournisseur au-delà de sa capacité",
  "Gap without an owner": "Écart sans responsable",
  "Past-due release": "Ordre à lancer en retard",
  "Open order overdue": "Commande en cours en retard",
  Overload: "Surcharge",
  "Decision to take": "Décision à prendre",
};

/** Words of the log, versions, the doctor, sign-off and the roll-forward. */
export const auditTexts: Texts["audit"] = {
  logTab: "Journal",
  title: "Modifications et versions",
  loading: "Recherche en cours…",
  name: "Votre nom",
  nameHint: "Les modifications que vous saisissez dans les feuilles sont consignées sous ce nom.",
  log: {
    title: "Journal des modifications",
    search: "Rechercher dans le journal",
    placeholder: "article, table, personne…",
    whole: (total) =>
      total === 0
        ? "Aucune modification n'est encore consignée."
        : total === 1
          ? "1 entrée, telle qu'elle a été écrite."
          : `${total} entrées, telles qu'elles ont été écrites.`,
    found: (shown, found) =>
      found === 0
        ? "Aucune entrée ne correspond. Essayez un article, une table ou un nom."
        : `${shown} entrées sur ${found}, les plus récentes d'abord.`,
    why: (entry) => `Pourquoi l'entrée ${entry} a-t-elle été faite ?`,
    giveReason: "Donner un motif",
    giveReasonFor: (entry) => `Donner un motif pour l'entrée ${entry}`,
    keepReason: "Enregistrer le motif",
    reasonKept: (entry) => `Le motif de l'entrée ${entry} est dans le journal.`,
    open: "Ouvrir SOP_Changes",
    register: "Registre des signatures",
    blank: "vide",
    nobody: "quelqu'un",
  },
  versions: {
    title: "Versions du plan",
    none: "Aucune version n'est encore conservée. Chaque signature et chaque clôture de cycle en conserve une.",
    note: "Note pour une nouvelle version",
    save: "Conserver le plan tel qu'il est",
    saved: "Le plan est conservé comme nouvelle version.",
    kinds: { cycle: "cycle clos", "sign-off": "signée", saved: "enregistrée" },
    line: ({ id, kind, day, size }) => `${id} : ${kind} le ${day}, ${size} ko`,
    from: "Comparer",
    to: "avec",
    now: "maintenant",
    compare: "Comparer",
    differences: (total) =>
      total === 0 ? "Il n'y a aucune différence." : `${total} ${total === 1 ? "différence" : "différences"}.`,
    tables: "Différences par table",
    table: "Table",
    count: "Nombre",
    first: "Les premières d'entre elles",
  },
  inbox: {
    rule: (name) => rules[name] ?? name,
    tab: "Exceptions",
    title: "Exceptions du cycle",
    intro:
      "Sur toutes les étapes, les montants les plus élevés d'abord, au plus ce qu'une personne peut traiter.",
    sum: (count: number, money: string) =>
      count === 0 ? "Il n'y a rien à traiter." : `${count} à traiter, pour ${money}.`,
    vital: (count: number) => `Les ${count} premières portent 80 % du montant.`,
    beyond: (count: number, money: string) =>
      `${count} plus petites, pour ${money}, ne sont pas listées : choisissez une étape ou une personne pour voir les siennes.`,
    step: "Étape",
    allSteps: "Toutes les étapes",
    owner: "Responsable",
    everybody: "Tous",
    nobody: "Personne encore",
    state: "État",
    views: { open: "À traiter", snoozed: "Reportées", resolved: "Résolues" },
    states: { open: "ouverte", overdue: "en retard", snoozed: "reportée", resolved: "résolue" },
    none: "Aucune ne correspond. Choisissez une autre étape, un autre responsable ou un autre état.",
    list: "Exceptions",
    ofNobody: "sans responsable",
    due: (day: string) => `échéance ${day}`,
    until: (day: string) => `jusqu'au ${day}`,
    deal: "Traiter",
    dealWith: (what: string) => `Traiter ${what}`,
    close: "Fermer",
    dueDay: "Échéance",
    snoozeUntil: "Reporter jusqu'au",
    cause: "Cause",
    noCause: "pas encore connue",
    causes: { demand: "demande", supply: "approvisionnement", data: "données", policy: "règles" },
    resolution: "Ce qui l'a résolue",
    save: "Garder",
    saved: "Gardé dans le classeur.",
    reopened: "De nouveau ouverte.",
    reopen: "Rouvrir",
    pareto: "D'où viennent les montants",
    causeHead: "Cause",
    countHead: "Nombre",
    moneyHead: "Montant",
    shareHead: "Cumul",
  },
  merge: {
    title: "Fusionner la copie d'un collègue",
    intro:
      "Choisissez une copie de ce classeur dans laquelle quelqu'un d'autre a travaillé. Ce que l'autre seul a changé est repris ; ce que vous avez changé tous les deux, c'est à vous d'en décider. Le fichier est lu sur cette machine et reste tel quel.",
    pick: "L'autre copie (.xlsx)",
    original: "Le classeur dont les deux sont issues (.xlsx)",
    reading: "Comparaison des copies…",
    writing: "Fusion des copies…",
    base: (base: string) => `Les deux comparées à ${base}.`,
    same: "L'autre copie n'a rien qui manque à la vôtre.",
    sum: (taken: number, conflicts: number) =>
      `${taken === 1 ? "1 modification" : `${taken} modifications`} à reprendre, ${
        conflicts === 1 ? "1 conflit" : `${conflicts} conflits`
      } à trancher.`,
    entries: (count: number) =>
      count === 1
        ? "1 entrée de l'autre journal est reprise."
        : `${count} entrées de l'autre journal sont reprises.`,
    tables: "Par tableau",
    table: "Tableau",
    taken: "Reprises",
    conflicts: "Conflits",
    changes: "Ce qui est repris",
    decide: "Ce que vous avez changé tous les deux",
    mine: "La mienne",
    theirs: "L'autre",
    choice: (place: string) => `Quelle valeur pour ${place}`,
    was: (value: string) => `était ${value}`,
    blank: "vide",
    allMine: "Toutes les miennes",
    allTheirs: "Toutes les autres",
    apply: "Fusionner",
    done: (taken: number, file: string) =>
      `${taken === 1 ? "1 modification reprise" : `${taken} modifications reprises`} de ${file}.`,
    undo: (file: string) => `Annuler la fusion avec ${file}`,
    undone: "Les tables sont comme avant la fusion.",
  },
  doctor: {
    title: "Diagnostic du classeur",
    intro:
      "Recherche les formules écrasées, les nombres parmi les formules, les #NOM?, les noms et liens rompus, les feuilles masquées, les formules lentes et les résultats périmés.",
    examine: "Examiner le classeur",
    healthy: (formulas, cells) => `Aucun défaut dans ${formulas} formules et ${cells} cellules.`,
    found: (count) => `${count} ${count === 1 ? "constat" : "constats"}`,
    repair: (count) => `Réparer (${count})`,
    repaired: (count) => (count === 1 ? "1 endroit a été réparé." : `${count} endroits ont été réparés.`),
    undo: "Annuler la réparation",
    undone: "Les cellules sont comme avant la réparation.",
  },
  signOff: {
    label: "Signature",
    intro:
      "Une signature fige le plan en une version. C'est un sceau d'intégrité fait d'une empreinte, d'un nom et d'une heure ; il ne prouve aucune identité et n'est pas une signature juridique.",
    seal: (seal) => `Sceau du plan actuel : ${seal}`,
    open: "À signer",
    signed: (name, vote, day) => `${vote}, par ${name} le ${day}`,
    changed: (what) => `Modifié depuis la signature : ${what}`,
    changedNotice: (role, what) => `Le plan a changé depuis la signature de ${role}. ${what}`,
    approved:
      "Tous les rôles ont signé : le plan est approuvé. Il figure, verrouillé, sur SOP_Plan_Approved.",
    notApproved: "Tous les rôles ont signé, mais tous n'approuvent pas.",
    openApproved: "Ouvrir le plan approuvé",
    role: "Rôle",
    name: "Nom",
    vote: "Avis",
    votes: {
      Approved: "Approuvé",
      "Approved with conditions": "Approuvé sous conditions",
      Rejected: "Refusé",
    },
    sign: "Signer le plan",
    nameMissing: "Qui signe ?",
    done: (role) => `Signé pour ${role}. La version est conservée dans le classeur.`,
    withdraw: "Retirer",
    withdrawOf: (role) => `Retirer la signature de ${role}`,
    withdrawn: (role) => `La ligne de ${role} est de nouveau à signer.`,
  },
  releases: {
    label: "Liste de lancement",
    save: "Enregistrer en CSV",
    none: "Lancez d'abord l'étape : il n'y a pas encore de liste de lancement.",
    ready: "La liste de lancement est enregistrée sous releases.csv.",
  },
  roll: {
    label: "Clore le cycle",
    intro: (from, to) =>
      `Conserve le cycle ${from} comme version, fait avancer le plan à ${to} et rouvre les six étapes. Les décisions en attente sont reportées.`,
    waiver: "Pourquoi clore malgré tout ?",
    waiverMissing: "Un point reste ouvert : notez pourquoi le cycle est clos sans lui.",
    close: (to) => `Ouvrir le cycle ${to}`,
    done: (from, to, decisions) =>
      `Le cycle ${from} est conservé, ${to} est ouvert ; ${decisions === 1 ? "1 décision est reportée" : `${decisions} décisions sont reportées`}.`,
    closed: (from, to) => `Le cycle ${from} est conservé comme version ; ${to} est ouvert.`,
    undo: (label) => `Revenir à ${label}`,
    undone: "Le cycle précédent est de nouveau ouvert.",
  },
};
