import type { GateTexts } from "../en/gates";

/** Words of the gates between the steps. */
export const gateTexts: GateTexts = {
  gates: {
    label: "Jalons",
    loading: "Vérification des jalons…",
    allOpen: "Tous les jalons jusqu'ici sont franchis.",
    open: (count, of) => `${count} ${count < 2 ? "jalon franchi" : "jalons franchis"} sur ${of}`,
    hint: "Vous pouvez consulter et lancer chaque étape. Ce qui repose sur un jalon fermé n'engage pas : aucun scénario n'entre dans le plan, aucune signature n'est possible.",
    missing: (check, missing) => `${check} : ${missing}`,
    waived: (by, on, reason) => `Dérogation de ${by}${on ? ` le ${on}` : ""} : ${reason}`,
    settle: "Voir",
    settleOf: (gate) => `Voir ce qui manque : ${gate}`,
    waive: "Déroger",
    waiveOf: (gate) => `Déroger au jalon : ${gate}`,
    reason: "Pourquoi peut-on passer outre ?",
    reasonMissing: "Indiquez la raison.",
    name: "Votre nom",
    nameMissing: "Qui accorde la dérogation ?",
    confirm: "Accorder la dérogation",
    cancel: "Annuler",
    done: (gate) => `Dérogation accordée : ${gate}. Raison, nom et date figurent dans SOP_Gates.`,
    withdraw: "Retirer",
    withdrawOf: (gate) => `Retirer la dérogation : ${gate}`,
    withdrawn: (gate) => `La dérogation est retirée : ${gate}.`,
    waits: (name) =>
      `${name} a signé sur la feuille ; la signature comptera dès que tous les jalons seront franchis ou levés par dérogation`,
  },
};
