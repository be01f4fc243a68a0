import type { Texts } from "../en";

/** Rules that find exceptions, as the workbook holds them. */
const rules: Readonly<Record<string, string>> = {
  "Will miss the month": "Wird den Monat verfehlen",
  "Sales off plan": "Absatz abseits des Plans",
  "Production off plan": "Produktion abseits des Plans",
  "Stock below safety stock": "Bestand unter Sicherheitsbestand",
  "Orders late or short": "Aufträge verspätet oder unvollständig",
  "Lead time drifted": "Lieferzeit verschoben",
  "Decision overdue": "Entscheidung überfällig",
  "Plan edited after sign-off": "Plan nach der Freigabe geändert",
  "Demand not met in time": "Bedarf nicht rechtzeitig gedeckt",
  "Stock-out before lead time": "Fehlbestand innerhalb der Lieferzeit",
  "No source": "Keine Bezugsquelle",
  "Minimum order over 12 months": "Mindestbestellung über 12 Monate",
  "Excess over 6 months": "Überbestand über 6 Monate",
  "Supplier over capacity": "Lieferant über Kapazität",
  "Gap without an owner": "Lücke ohne Verantwortlichen",
  "Past-due release": "Überfällige Auftragsfreigabe",
  "Open order overdue": "Offene Bestellung überfällig",
  Overload: "Überlast",
  "Decision to take": "Zu treffende Entscheidung",
};

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
        : total === 1
          ? "1 Eintrag, unverändert."
          : `${total} Einträge, alle unverändert.`,
    found: (shown, found) =>
      found === 0
        ? "Kein Eintrag passt. Versuchen Sie es mit einem Artikel, einer Tabelle oder einem Namen."
        : `${shown} von ${found} Einträgen, die neuesten zuerst.`,
    why: (entry) => `Warum wurde Eintrag ${entry} vorgenommen?`,
    giveReason: "Grund angeben",
    giveReasonFor: (entry) => `Grund angeben für Eintrag ${entry}`,
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
    now: "jetzt",
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
  inbox: {
    rule: (name) => rules[name] ?? name,
    tab: "Ausnahmen",
    title: "Ausnahmen des Zyklus",
    intro: "Über alle Schritte, das meiste Geld zuerst, höchstens so viele, wie eine Person erledigen kann.",
    sum: (count: number, money: string) =>
      count === 0 ? "Es ist nichts zu erledigen." : `${count} zu erledigen, im Wert von ${money}.`,
    vital: (count: number) => `Die ersten ${count} machen 80 % des Geldes aus.`,
    beyond: (count: number, money: string) =>
      `${count} kleinere im Wert von ${money} sind nicht aufgeführt: Wählen Sie einen Schritt oder eine Person, um sie zu sehen.`,
    step: "Schritt",
    allSteps: "Alle Schritte",
    owner: "Verantwortlich",
    everybody: "Alle",
    nobody: "Noch niemand",
    state: "Stand",
    views: { open: "Zu erledigen", snoozed: "Zurückgestellt", resolved: "Erledigt" },
    states: { open: "offen", overdue: "überfällig", snoozed: "zurückgestellt", resolved: "erledigt" },
    none: "Keine passt. Wählen Sie einen anderen Schritt, Verantwortlichen oder Zustand.",
    list: "Ausnahmen",
    ofNobody: "niemand verantwortlich",
    due: (day: string) => `fällig ${day}`,
    until: (day: string) => `bis ${day}`,
    deal: "Bearbeiten",
    dealWith: (what: string) => `${what} bearbeiten`,
    close: "Schließen",
    dueDay: "Fällig",
    snoozeUntil: "Zurückstellen bis",
    cause: "Ursache",
    noCause: "noch unbekannt",
    causes: { demand: "Bedarf", supply: "Versorgung", data: "Daten", policy: "Regeln" },
    resolution: "Wodurch erledigt",
    save: "Behalten",
    saved: "In der Arbeitsmappe festgehalten.",
    reopened: "Wieder offen.",
    reopen: "Wieder öffnen",
    pareto: "Woher das Geld kommt",
    causeHead: "Ursache",
    countHead: "Anzahl",
    moneyHead: "Geld",
    shareHead: "Kumuliert",
  },
  merge: {
    title: "Kopie einer Kollegin oder eines Kollegen zusammenführen",
    intro:
      "Wählen Sie eine Kopie dieser Arbeitsmappe, in der jemand anderes gearbeitet hat. Was nur dort geändert wurde, wird übernommen; was Sie beide geändert haben, entscheiden Sie. Die Datei wird auf diesem Rechner gelesen und bleibt, wie sie ist.",
    pick: "Die andere Kopie (.xlsx)",
    original: "Die Arbeitsmappe, aus der beide entstanden (.xlsx)",
    reading: "Die Kopien werden verglichen …",
    writing: "Die Kopien werden zusammengeführt …",
    base: (base: string) => `Beide verglichen mit ${base}.`,
    same: "Die andere Kopie enthält nichts, was Ihrer fehlt.",
    sum: (taken: number, conflicts: number) =>
      `${taken === 1 ? "1 Änderung" : `${taken} Änderungen`} zu übernehmen, ${
        conflicts === 1 ? "1 Konflikt" : `${conflicts} Konflikte`
      } zu entscheiden.`,
    entries: (count: number) =>
      count === 1
        ? "1 Eintrag des anderen Protokolls kommt mit."
        : `${count} Einträge des anderen Protokolls kommen mit.`,
    tables: "Nach Tabelle",
    table: "Tabelle",
    taken: "Übernommen",
    conflicts: "Konflikte",
    changes: "Was übernommen wird",
    decide: "Was Sie beide geändert haben",
    mine: "Meins",
    theirs: "Das andere",
    choice: (place: string) => `Wessen Wert für ${place}`,
    was: (value: string) => `war ${value}`,
    blank: "leer",
    allMine: "Alles meins",
    allTheirs: "Alles das andere",
    apply: "Zusammenführen",
    done: (taken: number, file: string) =>
      `${taken === 1 ? "1 Änderung" : `${taken} Änderungen`} aus ${file} übernommen.`,
    undo: (file: string) => `Zusammenführung mit ${file} zurücknehmen`,
    undone: "Die Tabellen sind wie vor der Zusammenführung.",
  },
  doctor: {
    title: "Prüfung der Arbeitsmappe",
    intro:
      "Sucht nach überschriebenen Formeln, Zahlen zwischen Formeln, #NAME?, defekten Namen und Verknüpfungen, ausgeblendeten Blättern, langsamen Formeln und veralteten Ergebnissen.",
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
    approved:
      "Alle Rollen haben unterschrieben: Der Plan ist freigegeben. Er steht, gesperrt, auf SOP_Plan_Approved.",
    notApproved: "Alle Rollen haben unterschrieben, aber nicht alle stimmen zu.",
    openApproved: "Freigegebenen Plan öffnen",
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
  releases: {
    label: "Freigabeliste",
    save: "Als CSV speichern",
    none: "Führen Sie zuerst den Schritt aus: Noch gibt es keine Freigabeliste.",
    ready: "Die Freigabeliste wurde als releases.csv gespeichert.",
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
  },
};
