import type { GateTexts } from "../en/gates";

/** Words of the gates between the steps. */
export const gateTexts: GateTexts = {
  gates: {
    label: "Meilensteine",
    loading: "Meilensteine werden geprüft …",
    allOpen: "Alle Meilensteine bis hierher sind erreicht.",
    open: (count, of) => `${count} von ${of} Meilensteinen erreicht`,
    hint: "Sie können jeden Schritt ansehen und ausführen. Was auf einem offenen Meilenstein aufbaut, wird nicht verbindlich: kein Szenario in den Plan, keine Unterschrift.",
    missing: (check, missing) => `${check}: ${missing}`,
    waived: (by, on, reason) => `Ausnahme von ${by}${on ? ` am ${on}` : ""}: ${reason}`,
    settle: "Zeigen",
    settleOf: (gate) => `Zeigen, was fehlt: ${gate}`,
    waive: "Ausnahme",
    waiveOf: (gate) => `Ausnahme zulassen: ${gate}`,
    reason: "Warum darf es weitergehen?",
    reasonMissing: "Bitte begründen Sie die Ausnahme.",
    name: "Ihr Name",
    nameMissing: "Wer lässt die Ausnahme zu?",
    confirm: "Ausnahme zulassen",
    cancel: "Abbrechen",
    done: (gate) => `Ausnahme zugelassen: ${gate}. Grund, Name und Tag stehen in SOP_Gates.`,
    withdraw: "Zurücknehmen",
    withdrawOf: (gate) => `Ausnahme zurücknehmen: ${gate}`,
    withdrawn: (gate) => `Die Ausnahme ist zurückgenommen: ${gate}.`,
    waits: (name) =>
      `${name} hat auf dem Blatt unterschrieben; es zählt, sobald alle Meilensteine erreicht oder ausgenommen sind`,
  },
};
