import { formatNumber } from "../../../planning/words";
import type { SupplyTexts } from "../en/supply";

const whole = (value: number): string => formatNumber(Math.abs(value), { maximumFractionDigits: 0 });

/** Words of the third step: load, plans and levers. */
export const supplyTexts: SupplyTexts = {
  supply: {
    label: "Kapazität und Hebel",
    heat: "Auslastung in Prozent der Normalstunden",
    heatHint:
      "Wenn jeder Monat herstellt, was er verkauft. Über 100: Wählen Sie eine Zahl, um die Artikel dahinter zu sehen.",
    resource: "Ressource",
    overload: (resource, month, share) =>
      `${resource}, ${month}: ${share} der Normalstunden. Artikel dahinter zeigen`,
    behind: (resource, month) => `${resource} in ${month}: die Artikel mit den meisten Stunden`,
    item: "Artikel",
    hours: "Stunden",
    shareOfLoad: "Anteil der Last",
    hits: "Was davon betroffen ist, wenn nichts geschieht",
    revenueAtStake: (currency) => `Umsatz, ${currency}`,
    customers: "Kunden",
    toPeaks: "Alle Überlastungen auf dem Blatt",
    plans: "Pläne im Vergleich",
    plan: "Plan",
    total: (currency) => `Summe, ${currency}`,
    above: "Darüber",
    onTime: "Pünktlich",
    leversUsed: "Was der günstigste Plan nutzt",
    lever: "Hebel",
    cost: (currency) => `Kosten, ${currency}`,
    used: "Genutzt",
    tryTitle: "Hebel ausprobieren",
    tryHint:
      "Betätigt Hebel am günstigsten Plan und sagt, was das bewirkt. In die Arbeitsmappe wird nichts geschrieben.",
    allResources: "Alle Ressourcen",
    regularHours: "Normalstunden",
    overtimeLimit: "Überstundengrenze",
    extraShift: "Grenze der Zusatzschicht",
    extraShiftUsed: (hours, cost, currency) =>
      `${whole(hours)} Stunden Zusatzschicht, für ${currency} ${whole(cost)}.`,
    allDemand: "Gesamter Bedarf",
    outside: "Fremdvergabe",
    outsideChoice: { "": "Unverändert", yes: "Erlaubt", no: "Ausgeschlossen" },
    more: (share) =>
      share === 0 ? "Unverändert" : `${share > 0 ? "+" : "−"}${Math.round(Math.abs(share) * 100)} %`,
    limit: (share) =>
      share === ""
        ? "Unverändert"
        : share === "0"
          ? "Keine"
          : `${Math.round(Number(share) * 100)} % der Normalstunden`,
    attempt: "Wirkung zeigen",
    planning: "Wird neu geplant …",
    costChange: (change, currency) =>
      Math.abs(change) < 0.5
        ? "Der Plan kostet gleich viel."
        : `Der Plan kostet ${whole(change)} ${currency} ${change > 0 ? "mehr" : "weniger"}, die Gewichtung verspäteter Aufträge eingerechnet.`,
    waiting: (now, before) =>
      now < 0.5 && before < 0.5
        ? "Kein Auftrag wartet, wie zuvor."
        : `${whole(now)} Stückmonate an Aufträgen warten; zuvor waren es ${whole(before)}.`,
    overtimeChange: (change) =>
      Math.abs(change) < 0.5
        ? "Die Überstunden bleiben gleich."
        : `${whole(change)} Überstunden ${change > 0 ? "mehr" : "weniger"}.`,
    buildAhead: "Vorproduktion",
    expedite: "Beschleunigen",
    expedited: (units) => `${whole(units)} Stück werden gegen Aufpreis einen Monat früher gekauft.`,
    shortages: (count) => (count === 0 ? "Fehlmengen: keine" : `Fehlmengen (${count})`),
    noShortage: "Der gesamte Bedarf wird in seinem Monat bedient.",
    shortage: (what, month, units, value, currency) =>
      `${what}: ${units} warten im ${month}, ${value} ${currency}`,
    shortageOnSheet: (item, month) => `${item} im ${month}: auf dem Blatt zeigen`,
    onSheet: "Zeigen",
    shareBy: "Wer bedient wird, wenn es nicht reicht",
    shareRule: {
      fairShare: "Gleicher Anteil",
      priority: "Priorität",
      target: "Servicegrad",
      margin: "Marge",
    },
    shareHint: {
      fairShare: "Alle erhalten den gleichen Anteil dessen, was sie anfordern.",
      priority: "Zuerst Kunden mit Priorität 1, dann 2, dann 3.",
      target: "Alle erhalten den gleichen Anteil ihres Servicegrads.",
      margin: "Zuerst, wer je Stück am meisten einbringt.",
    },
    ruleSaved:
      "Die Regel steht in der Arbeitsmappe. Führen Sie den Schritt Versorgung aus, um danach zu verteilen.",
    stock: {
      title: "Bestand und Ziele",
      ofAll: (currency) => `Bestand aller Artikel, ${currency}`,
      ofItem: (item) => `Bestand von ${item}, Einheiten`,
      allItems: "Zurück zu allen Artikeln",
      stock: "Bestand",
      minimum: "Minimum",
      target: "Ziel",
      maximum: "Maximum",
      bands: (months, below, above) =>
        below + above === 0
          ? `Der Bestand liegt in allen ${months} Monaten zwischen Minimum und Maximum.`
          : `In ${below} von ${months} Monaten liegt der Bestand unter dem Minimum, in ${above} über dem Maximum.`,
      map: "Bestand in Prozent des Ziels",
      mapHint: "In Prozent des Ziels. Wählen Sie eine Zahl unter 50 oder über 200, um den Artikel zu sehen.",
      mapHintSome: (shown, all) =>
        `In Prozent des Ziels; die ${shown} von ${all} Artikeln mit dem meisten Geld im Bestand. Wählen Sie eine Zahl unter 50 oder über 200, um den Artikel zu sehen.`,
      choose: (item, month, share) => `${item}, ${month}: ${share} des Ziels. Artikel zeigen`,
      soFar: (currency) => `Bedarf und Versorgung seit Beginn, ${currency}`,
      demandSoFar: "Bedarf bisher",
      supplySoFar: "Versorgung bisher",
      ahead: "Die Versorgung bleibt in jedem Monat vor dem Bedarf.",
      overtakes: (month) => `Der Bedarf seit Beginn überholt die Versorgung erstmals in ${month}.`,
      onSheet: "Alle Artikel auf dem Blatt",
    },
    policies: "Bestandsregeln je Segment",
    policyHint:
      "AX bis CZ: Wert nach ABC, Gleichmäßigkeit nach XYZ. Sicherheitsbestand und Ziele folgen, wenn die Versorgung geplant wird.",
    ownPolicy: "* Hier festgelegt; die anderen folgen Ihren eigenen Tabellen.",
    segment: "Segment",
    items: "Artikel",
    service: "Servicegrad",
    servicePercent: "Servicegrad, %",
    serviceWrong: "Über 0 und unter 100.",
    method: "Sicherheitsbestand nach",
    methodShort: {
      normal: "Zyklus",
      gamma: "Gamma",
      poisson: "Poisson",
      fill: "Lieferanteil",
      cover: "Reichweite",
    },
    methodName: {
      normal: "Zyklus-Service",
      gamma: "Zyklus-Service, Gamma",
      poisson: "Zyklus-Service, Poisson",
      fill: "Mengen-Servicegrad",
      cover: "Nur Reichweite in Tagen",
    },
    safetyStock: "Sicherheitsbestand",
    coverDays: "Reichweite, Tage",
    reviewDays: "Überprüfung, Tage",
    savePolicy: "Regel festhalten",
    resetPolicy: "Zurück zu eigenen Vorgaben",
    policySaved: (segment) =>
      `Die Regel für ${segment} steht in der Arbeitsmappe. Führen Sie den Schritt Versorgung aus, um damit zu planen.`,
    policyReset: (segment) =>
      `${segment} folgt wieder Ihren eigenen Tabellen. Führen Sie den Schritt Versorgung aus, um damit zu planen.`,
    proven: "Bewiesen: Kein Plan mit diesen Hebeln ist günstiger.",
    unproven: "Abgebrochen, bevor bewiesen war, dass es der günstigste ist.",
  },
};
