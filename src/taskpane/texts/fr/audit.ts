import type { Texts } from "../en";

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
        : `${total} ${total === 1 ? "entrée" : "entrées"}, telles qu'elles ont été écrites.`,
    found: (shown, found) =>
      found === 0
        ? "Aucune entrée ne correspond."
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
    now: "le classeur actuel",
    compare: "Comparer",
    differences: (total) =>
      total === 0 ? "Il n'y a aucune différence." : `${total} ${total === 1 ? "différence" : "différences"}.`,
    tables: "Différences par table",
    table: "Table",
    count: "Nombre",
    first: "Les premières d'entre elles",
  },
  doctor: {
    title: "Diagnostic du classeur",
    intro:
      "Recherche les formules écrasées, les nombres parmi les formules, les #NOM?, les noms rompus et les résultats périmés.",
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
    csv: "Liste de lancement en CSV",
    csvNone: "Lancez d'abord l'étape : il n'y a pas encore de liste de lancement.",
    csvReady: "La liste de lancement est enregistrée sous releases.csv.",
  },
};
