import type { HelpTexts } from "../en/help";

/** Was die Hilfe zu den Schritten und den Teilen des Bereichs sagt, und die Tipps, die einmal erscheinen. */
export const helpTexts: HelpTexts = {
  help: {
    button: "Hilfe",
    buttonFor: (title) => `Hilfe: ${title}`,
    label: (title) => `Hilfe: ${title}`,
    loading: "Die Funktionen werden nachgeschlagen …",
    does: "Was Sie tun",
    gets: "Was Sie bekommen",
    example: "Im Beispielunternehmen",
    formulas: "Dasselbe als Formel",
    onSample: "Die Zellen sind die des Beispielunternehmens.",
    anywhere: "Die Zahlen stehen in der Formel selbst, sie läuft also überall.",
    insert: "Diese Formel einfügen",
    insertOf: (name) => `Diese Formel einfügen: ${name}`,
    inserting: "Sie kommt in die ausgewählte Zelle, die leer sein muss, und lässt sich zurücknehmen.",
    explain: "Argumente und Vorschau",
    explainOf: (name) => `Argumente und Vorschau von ${name}`,
    close: "Hilfe schließen",
    tipsAgain: "Tipps wieder zeigen",
    tipsWillShow: "Die Tipps erscheinen ab jetzt wieder.",

    tip: "Tipp",
    gotIt: "Verstanden",

    topics: {
      gather: {
        does: {
          first:
            "Sehen Sie unter Tabellen und Spalten nach, wie jede Ihrer Tabellen verstanden wurde, und beantworten Sie, was zweifelhaft ist.",
          then: "Drücken Sie die Schaltfläche; gehen Sie dann die Befunde durch und springen Sie zu ihren Zellen.",
          last: "Lehnen Sie Korrekturen ab, die Sie besser wissen; Ihr Wort gilt auch beim nächsten Lauf.",
        },
        gets: "Eine bereinigte Historie (SOP_Data_Clean), jede Korrektur neben der Zahl, die sie korrigiert (SOP_Data_Adjust), was nicht stimmt (SOP_Data_Issues) und die Klasse jedes Artikels (SOP_Segments). Ihre eigenen Blätter bleiben, wie sie sind.",
        example:
          "In seinen Absätzen sind 12 einmalige Ausreißer und 9 Monate ohne Bestand versteckt. Suchen Sie sie unter Korrekturen der Historie.",
      },
      demand: {
        does: {
          first:
            "Wählen Sie einen Artikel, eine Familie oder die Summe: Historie, Prognose, der Bereich, in den der Absatz wahrscheinlich fällt, und wie jede Methode abgeschnitten hätte.",
          then: "Wo Sie es besser wissen, fügen Sie einen begründeten Eingriff hinzu. Die Prognose selbst bleibt daneben stehen.",
          last: "Halten Sie fest, was der Plan als gegeben annimmt, und drücken Sie Aktualisieren.",
        },
        gets: "Die Prognose jedes Artikels (SOP_Fcst_Stat), den Konsens mit den Eingriffen (SOP_Fcst_Consensus), wie gut jede Methode war (SOP_Fcst_Accuracy) und die Familien neben Vorjahr und Budget (SOP_Fcst_Tree).",
        example:
          "BT-013 löst BT-005 ab: 40 % seines Absatzes im April 2026, 75 % im Mai, im Juni alles. Wählen Sie beide und sehen Sie, wie einer an den anderen übergibt.",
      },
      supply: {
        does: {
          first:
            "Drücken Sie die Schaltfläche und sehen Sie auf die Auslastung: wo der Plan mehr Stunden verlangt, als es gibt.",
          then: "Probieren Sie Hebel wie Überstunden oder Vorproduktion. Der Plan wird sofort neu gerechnet, und nichts wird geschrieben.",
          last: "Legen Sie Servicegrad und Bestandsmethode je Segment fest, und nach welcher Regel sich Kunden teilen, was knapp ist.",
        },
        gets: "Was Monat für Monat herzustellen, zu kaufen und zu verlagern ist (SOP_Plan_Prod, SOP_Plan_Purch, SOP_Plan_Transfer), die Auslastung jeder Ressource (SOP_Capacity), Zielbestände (SOP_Targets) und ein Grund für jede Einheit, die zu spät kommt (SOP_Shortages).",
        example:
          "BLOW-1 und SEW-1 haben von April bis Juli zu wenige Stunden. Probieren Sie 20 % mehr Überstunden auf SEW-1 und sehen Sie, was das kostet.",
      },
      reconcile: {
        does: {
          first: "Sehen Sie, wo Absatz, Versorgung und Budget auseinandergehen, in Mengen und in Geld.",
          then: "Öffnen Sie die Szenarien, betätigen Sie einen Hebel, und behalten Sie, was eine Besprechung wert ist.",
          last: "Stimmen Sie den Zahlen einer Familie zu oder widersprechen Sie; vereinbarte Zeilen sind gesperrt, bis sie wieder geöffnet werden.",
        },
        gets: "Die Lücke je Familie (SOP_Gap), Ergebnis und Liquidität (SOP_PnL, SOP_Cash), den Weg vom Budget zum Plan (SOP_Bridge) und Szenarien nebeneinander (SOP_Scenario_Compare).",
        example:
          "Sein Budget liegt 4 % über dem, was der Absatz wahrscheinlich bringt. Die Lücke zeigt, welche Familien das betrifft.",
      },
      review: {
        does: {
          first:
            "Lesen Sie die Seite, wie die Sitzung sie lesen wird: Kennzahlen gegen Ziele, was sich geändert hat, was zu entscheiden ist.",
          then: "Halten Sie zu jeder Entscheidung fest, wie entschieden wurde, wer sie umsetzt und bis wann.",
          last: "Unterschreiben Sie. Was sich danach am Plan ändert, zeigt sich sofort.",
        },
        gets: "Eine Seite zum Drucken (SOP_Exec), die Entscheidungen (SOP_Decisions), Risiken und Chancen (SOP_RiskOpp) und die Unterschriften mit dem Siegel des Plans (SOP_Signoffs).",
        example:
          "Die Überlastungen des Frühjahrs kommen als Frage mit Möglichkeiten und deren Wirkung auf Ergebnis und Service. Genehmigen Sie eine und sehen Sie sie in SOP_Decisions.",
      },
      monitor: {
        does: {
          first:
            "Sehen Sie, wie weit Absatz und Produktion vom Plan entfernt sind, und was seinen Monat verfehlen wird.",
          then: "Bearbeiten Sie die Ausnahmen, die teuerste zuerst: zuständig, Tag, Ursache.",
          last: "Schließen Sie den Zyklus ab: Er wird archiviert, und der nächste Monat beginnt.",
        },
        gets: "Zielerreichung und Kennzahlen (SOP_Performance, SOP_KPI), Genauigkeit nach Alter der Prognose (SOP_Accuracy_Lag), Lieferanten, die abdriften (SOP_Suppliers), und die freizugebenden Aufträge (SOP_Releases, auch als CSV).",
        example:
          "Lieferant S-003 ist langsamer geworden: 30 Tage statt 21. Sehen Sie in SOP_Suppliers, was das aus seiner Lieferzeit macht.",
      },
      exceptions: {
        does: {
          first: "Beginnen Sie oben: Die Liste ist nach Geld geordnet, und die ersten machen das meiste aus.",
          then: "Springen Sie zur Zelle, oder geben Sie der Ausnahme eine zuständige Person, einen Tag und eine Ursache.",
          last: "Stellen Sie zurück, was warten kann; es kommt von selbst wieder.",
        },
        gets: "Ihre Antworten bleiben bei der Ausnahme, solange sie besteht (SOP_Exception_Answers), und die Ursachen summieren sich am Ende der Liste.",
        example:
          "Führen Sie Versorgung aus: Die Fehlmengen des Frühjahrs stehen ganz oben, mit dem, was sie kosten.",
      },
      scenarios: {
        does: {
          first:
            "Betätigen Sie einen Hebel und sehen Sie sofort, was aus Ergebnis, Service und Bestand wird.",
          then: "Behalten Sie unter einem Namen, was überzeugt, und stellen Sie bis zu fünf Szenarien neben den Plan.",
          last: "Nehmen Sie eines in den Plan; Versorgung und Abgleich rechnen dann damit.",
        },
        gets: "Die Szenarien als Zeilen, die jeder lesen kann (SOP_Scenarios), neben dem Plan (SOP_Scenario_Compare), und wovon das Ergebnis am meisten abhängt (SOP_Tornado).",
        example:
          "Erhöhen Sie den Bedarf ab April um +10 % und sehen Sie, wie viel davon das Werk bedienen kann.",
      },
      log: {
        does: {
          first:
            "Suchen Sie nach einem Artikel, einer Tabelle oder einem Namen: wer was geändert hat, und warum.",
          then: "Bewahren Sie eine Version des Plans auf, und vergleichen Sie zwei beliebige.",
          last: "Führen Sie die Kopie einer Kollegin oder eines Kollegen zusammen, oder lassen Sie die Formeln der Mappe untersuchen.",
        },
        gets: "Ein Protokoll, das zeigt, wenn jemand daran war (SOP_Changes), und Versionen in der Datei selbst (SOP_Versions).",
        example:
          "Ändern Sie eine Zahl in SalesHistory und suchen Sie nach SalesHistory: die Zelle, die Zahl vorher und nachher.",
      },
      functions: {
        does: {
          first: "Suchen Sie nach dem, was Sie wissen möchten: Prognose, Kapazität, Reichweite.",
          then: "Wählen Sie Ihre Zellen aus und drücken Sie die Schaltfläche neben einem Argument; die Formel füllt sich von selbst.",
          last: "Drücken Sie Vorschau, um die Antwort zu sehen, bevor sie auf dem Blatt steht; fügen Sie sie dann ein.",
        },
        gets: "Eine Formel, deren Antwort so viele Zellen füllt, wie sie braucht. Sie folgt, wenn sich eine Zahl ändert, und bleibt auch ohne Concord in der Datei.",
        example:
          "Öffnen Sie SOP.FORECAST und drücken Sie Vorschau: der Absatz seiner sechs Familien, sechs Monate voraus.",
      },
    },

    tips: {
      gather:
        "Concord schreibt auf eigene Blätter, deren Namen mit SOP_ beginnen. Was es schreibt, lässt sich mit einem Klick zurücknehmen.",
      demand: "Wählen Sie unter dem Ergebnis einen Artikel, um zu sehen, warum seine Prognose so ausfällt.",
      supply: "Hebel werden ausprobiert, ohne etwas zu schreiben: Dabei kann nichts schiefgehen.",
      reconcile:
        "Ein Szenario hält nur fest, was es ändert; es bleibt also richtig, wenn der Plan weitergeht.",
      review:
        "Unterschriften versiegeln die Zahlen: Eine spätere Änderung zeigt sich neben dem Namen dessen, der unterschrieben hat.",
      monitor: "Mit dem Abschluss wird der Plan archiviert; spätere Monate werden daran gemessen.",
      exceptions: "Die Zahl rechts ist das Geld, um das es geht; die Liste beginnt, wo es am meisten ist.",
      scenarios: "Hier wird nichts geschrieben, bis Sie es behalten.",
      log: "Geben Sie einmal Ihren Namen ein; das Protokoll sagt dann, von wem eine Änderung ist.",
      functions:
        "Wählen Sie zuerst Zellen auf dem Blatt aus, dann drücken Sie die Schaltfläche neben einem Argument.",
    },
  },

  selfTest: {
    title: "Selbsttest",
    intro:
      "Rechnet Beispiele aus Lehrbüchern mit den Formeln dieser Installation und vergleicht die Antworten mit den gedruckten.",
    run: "Formeln prüfen",
    running: (done, total) => (total === 0 ? "Wird gerechnet …" : `${done} von ${total} gerechnet …`),
    stopped: "Der Test wurde abgebrochen.",
    passed: (passed, total) =>
      passed === total
        ? `Alle ${total} Beispiele stimmen mit dem Lehrbuch überein.`
        : `${passed} von ${total} Beispielen stimmen mit dem Lehrbuch überein.`,
    answer: (answer, print) => `Antwort ${answer}; im Lehrbuch ${print}`,
  },
};
