import type { Texts } from "../en";

/** Words of the log, versions, the doctor, sign-off and the roll-forward. */
export const auditTexts: Texts["audit"] = {
  logTab: "Protokoll",
  title: "Änderungen und Versionen",
  loading: "Wird nachgeschlagen …",
  name: "Ihr Name",
  nameHint: "Änderungen, die Sie in den Blättern eingeben, werden unter diesem Namen protokolliert.",
  log: {
    title: "Änderungsprotokoll",
    search: "Im Protokoll suchen",
    placeholder: "Artikel, Tabelle, Person …",
    whole: (total) =>
      total === 0
        ? "Es ist noch keine Änderung protokolliert."
        : `${total} ${total === 1 ? "Eintrag" : "Einträge"}, alle unverändert.`,
    found: (shown, found) =>
      found === 0 ? "Kein Eintrag passt." : `${shown} von ${found} Einträgen, die neuesten zuerst.`,
    why: (entry) => `Warum wurde Eintrag ${entry} vorgenommen?`,
    giveReason: "Grund angeben",
    giveReasonFor: (entry) => `Grund für Eintrag ${entry} angeben`,
    keepReason: "Grund festhalten",
    reasonKept: (entry) => `Der Grund für Eintrag ${entry} steht im Protokoll.`,
    open: "SOP_Changes öffnen",
    register: "Freigaberegister",
    blank: "leer",
    nobody: "jemand",
  },
  versions: {
    title: "Versionen des Plans",
    none: "Noch ist keine Version aufbewahrt. Jede Freigabe und jeder abgeschlossene Zyklus legt eine an.",
    note: "Notiz zu einer neuen Version",
    save: "Plan im jetzigen Stand aufbewahren",
    saved: "Der Plan ist als neue Version aufbewahrt.",
    kinds: { cycle: "Zyklus abgeschlossen", "sign-off": "freigegeben", saved: "gespeichert" },
    line: ({ id, kind, day, size }) => `${id}: ${kind} am ${day}, ${size} kB`,
    from: "Vergleiche",
    to: "mit",
    now: "der Arbeitsmappe jetzt",
    compare: "Vergleichen",
    differences: (total) =>
      total === 0
        ? "Es gibt keinen Unterschied."
        : `${total} ${total === 1 ? "Unterschied" : "Unterschiede"}.`,
    tables: "Unterschiede nach Tabelle",
    table: "Tabelle",
    count: "Anzahl",
    first: "Die ersten davon",
  },
  doctor: {
    title: "Prüfung der Arbeitsmappe",
    intro:
      "Sucht nach überschriebenen Formeln, Zahlen zwischen Formeln, #NAME?, defekten Namen und veralteten Ergebnissen.",
    examine: "Arbeitsmappe untersuchen",
    healthy: (formulas, cells) => `Kein Mangel in ${formulas} Formeln und ${cells} Zellen.`,
    found: (count) => `${count} ${count === 1 ? "Befund" : "Befunde"}`,
    repair: (count) => `${count} reparieren`,
    repaired: (count) => (count === 1 ? "1 Stelle wurde repariert." : `${count} Stellen wurden repariert.`),
    undo: "Reparatur zurücknehmen",
    undone: "Die Zellen sind wie vor der Reparatur.",
  },
  signOff: {
    label: "Freigabe",
    intro:
      "Eine Unterschrift friert den Plan als Version ein. Sie ist ein Integritätssiegel aus Prüfsumme, Name und Zeit; sie beweist keine Identität und ist keine rechtsgültige Unterschrift.",
    seal: (seal) => `Siegel des jetzigen Plans: ${seal}`,
    open: "Offen",
    signed: (name, vote, day) => `${vote}, von ${name} am ${day}`,
    changed: (what) => `Seit der Freigabe geändert: ${what}`,
    changedNotice: (role, what) => `Der Plan hat sich seit der Unterschrift von ${role} geändert. ${what}`,
    role: "Rolle",
    name: "Name",
    vote: "Votum",
    votes: {
      Approved: "Genehmigt",
      "Approved with conditions": "Mit Auflagen genehmigt",
      Rejected: "Abgelehnt",
    },
    sign: "Plan unterschreiben",
    nameMissing: "Wer unterschreibt?",
    done: (role) => `Unterschrieben für ${role}. Die Version ist in der Arbeitsmappe aufbewahrt.`,
    withdraw: "Zurückziehen",
    withdrawOf: (role) => `Unterschrift von ${role} zurückziehen`,
    withdrawn: (role) => `Die Zeile von ${role} ist wieder offen.`,
  },
  roll: {
    label: "Zyklus abschließen",
    intro: (from, to) =>
      `Bewahrt den Zyklus ${from} als Version auf, schreibt den Plan auf ${to} fort und öffnet die sechs Schritte neu. Offene Entscheidungen laufen weiter.`,
    waiver: "Warum trotzdem abschließen?",
    waiverMissing: "Etwas ist offen: Schreiben Sie auf, warum der Zyklus ohne dies abgeschlossen wird.",
    close: (to) => `Zyklus ${to} öffnen`,
    done: (from, to, decisions) =>
      `Zyklus ${from} ist aufbewahrt, ${to} ist offen; ${decisions === 1 ? "1 Entscheidung läuft" : `${decisions} Entscheidungen laufen`} weiter.`,
    closed: (from, to) => `Zyklus ${from} ist als Version aufbewahrt; ${to} ist offen.`,
    undo: (label) => `Zurücknehmen, auf ${label}`,
    undone: "Der vorige Zyklus ist wieder offen.",
    csv: "Freigabeliste als CSV",
    csvNone: "Führen Sie zuerst den Schritt aus: Noch gibt es keine Freigabeliste.",
    csvReady: "Die Freigabeliste wurde als releases.csv gespeichert.",
  },
};
