import type { Translations } from "../say";

/** The help of the command line. */
export const cliHelp: Translations = {
  "Usage:": { fr: "Utilisation :", de: "Aufruf:" },
  "Arguments:": { fr: "Arguments :", de: "Argumente:" },
  "Options:": { fr: "Options :", de: "Optionen:" },
  "Commands:": { fr: "Commandes :", de: "Befehle:" },
  "Example:": { fr: "Exemple :", de: "Beispiel:" },
  "Examples:": { fr: "Exemples :", de: "Beispiele:" },
  "default:": { fr: "par défaut :", de: "Standard:" },
  "choices:": { fr: "choix :", de: "möglich:" },
  "error: unknown command '{0}'": {
    fr: "erreur : commande inconnue « {0} »",
    de: "Fehler: unbekannter Befehl „{0}“",
  },
  "error: unknown option '{0}'": {
    fr: "erreur : option inconnue « {0} »",
    de: "Fehler: unbekannte Option „{0}“",
  },
  "error: missing required argument '{0}'": {
    fr: "erreur : l'argument « {0} » manque",
    de: "Fehler: Das Argument „{0}“ fehlt",
  },
  "error: required option '{0}' not specified": {
    fr: "erreur : l'option « {0} » est obligatoire",
    de: "Fehler: Die Option „{0}“ ist nötig",
  },
  "error: option '{0}' argument missing": {
    fr: "erreur : il manque la valeur de l'option « {0} »",
    de: "Fehler: Der Wert der Option „{0}“ fehlt",
  },
  "error: option '{0}' argument '{1}' is invalid. Allowed choices are {2}.": {
    fr: "erreur : l'option « {0} » ne prend pas « {1} ». Choix possibles : {2}.",
    de: "Fehler: Die Option „{0}“ nimmt nicht „{1}“. Möglich sind {2}.",
  },
  "(Did you mean {0}?)": { fr: "(Vouliez-vous dire {0} ?)", de: "(Meinten Sie {0}?)" },
  "show this help": { fr: "afficher cette aide", de: "diese Hilfe zeigen" },
  "show the help of a command": {
    fr: "afficher l'aide d'une commande",
    de: "die Hilfe eines Befehls zeigen",
  },
  "print the version": { fr: "afficher la version", de: "die Version ausgeben" },
  "language of what is said": { fr: "langue des messages", de: "Sprache der Meldungen" },
  "(concord <command> --help shows the options)": {
    fr: "(concord <command> --help montre les options)",
    de: "(concord <command> --help zeigt die Optionen)",
  },
  "Sales & Operations Planning on Excel workbooks and CSV files, without Excel.": {
    fr: "Planification industrielle et commerciale sur des classeurs Excel et des fichiers CSV, sans Excel.",
    de: "Absatz- und Produktionsplanung auf Excel-Mappen und CSV-Dateien, ohne Excel.",
  },
  "Exit codes: 0 done; {0} failed; {1} wrong arguments; {2} done in part; {3} a file could not be read or written; {4} cancelled.":
    {
      fr: "Codes de sortie : 0 fait ; {0} échec ; {1} arguments faux ; {2} fait en partie ; {3} un fichier n'a pu être lu ou écrit ; {4} annulé.",
      de: "Rückgabewerte: 0 erledigt; {0} fehlgeschlagen; {1} falsche Argumente; {2} teilweise erledigt; {3} eine Datei war nicht zu lesen oder zu schreiben; {4} abgebrochen.",
    },
  "print as JSON": { fr: "afficher en JSON", de: "als JSON ausgeben" },
  "print a summary as JSON": {
    fr: "afficher un résumé en JSON",
    de: "eine Zusammenfassung als JSON ausgeben",
  },
  "workbook with a plan": { fr: "classeur avec un plan", de: "Mappe mit einem Plan" },
  "workbook to write": { fr: "classeur à écrire", de: "zu schreibende Mappe" },
  "workbook to read": { fr: "classeur à lire", de: "zu lesende Mappe" },
  "workbook to write; may be the one that is read": {
    fr: "classeur à écrire ; peut être celui qui est lu",
    de: "zu schreibende Mappe; darf die gelesene sein",
  },
  "list the versions of the plan that a workbook keeps": {
    fr: "lister les versions du plan que garde un classeur",
    de: "die Versionen des Plans auflisten, die eine Mappe aufbewahrt",
  },
  "compare two versions of the plan cell by cell": {
    fr: "comparer deux versions du plan cellule par cellule",
    de: "zwei Versionen des Plans Zelle für Zelle vergleichen",
  },
  "Compares two versions that a workbook keeps, or one with the workbook as it is (now).": {
    fr: "Compare deux versions que garde un classeur, ou l'une avec le classeur tel qu'il est (now).",
    de: "Vergleicht zwei Versionen, die eine Mappe aufbewahrt, oder eine mit der Mappe, wie sie ist (now).",
  },
  "version, such as 2026-03.1": { fr: "version, par exemple 2026-03.1", de: "Version, etwa 2026-03.1" },
  "version, or now": { fr: "version, ou now", de: "Version, oder now" },
  "search the log of changes and check that it is whole": {
    fr: "chercher dans le journal des modifications et vérifier qu'il est entier",
    de: "das Änderungsprotokoll durchsuchen und prüfen, ob es vollständig ist",
  },
  "words that an entry must contain": {
    fr: "mots qu'une entrée doit contenir",
    de: "Wörter, die ein Eintrag enthalten muss",
  },
  "Searches the log of changes and checks that it is whole. Changes made outside Concord since it last had the file are found now and shown; the file stays as it is unless -o says where to keep them.":
    {
      fr: "Cherche dans le journal des modifications et vérifie qu'il est entier. Les modifications faites hors de Concord depuis son dernier passage sont trouvées maintenant et affichées ; le fichier reste tel quel, sauf si -o dit où les garder.",
      de: "Durchsucht das Änderungsprotokoll und prüft, ob es vollständig ist. Änderungen, die außerhalb von Concord gemacht wurden, seit es die Datei zuletzt hatte, werden jetzt gefunden und gezeigt; die Datei bleibt, wie sie ist, außer -o sagt, wo sie aufbewahrt werden.",
    },
  "workbook that keeps the changes found; may be the one that is read; without it nothing is written": {
    fr: "classeur qui garde les modifications trouvées ; peut être celui qui est lu ; sans lui, rien n'est écrit",
    de: "Arbeitsmappe, die die gefundenen Änderungen aufbewahrt; es darf die gelesene sein; ohne sie wird nichts geschrieben",
  },
  "print the whole log as CSV": {
    fr: "afficher tout le journal en CSV",
    de: "das ganze Protokoll als CSV ausgeben",
  },
  "recalculate every formula of a workbook": {
    fr: "recalculer toutes les formules d'un classeur",
    de: "alle Formeln einer Mappe neu berechnen",
  },
  "Calculates every formula of a workbook anew, SOP.* functions included, and saves it with the results.": {
    fr: "Recalcule toutes les formules d'un classeur, fonctions SOP.* comprises, et l'enregistre avec les résultats.",
    de: "Berechnet alle Formeln einer Mappe neu, SOP.*-Funktionen eingeschlossen, und speichert sie mit den Ergebnissen.",
  },
  Calculating: { fr: "Calcul", de: "Berechnung" },
  Saving: { fr: "Enregistrement", de: "Speichern" },
  Merging: { fr: "Fusion", de: "Zusammenführen" },
  "Cancelled.": { fr: "Annulé.", de: "Abgebrochen." },
  "examine a workbook's formulas and repair what is broken": {
    fr: "examiner les formules d'un classeur et réparer ce qui est cassé",
    de: "die Formeln einer Mappe untersuchen und reparieren, was beschädigt ist",
  },
  "Looks for overwritten SOP formulas, numbers among formulas, #NAME? and _xldudf_ functions, broken names and stale results. Without --repair nothing is written.":
    {
      fr: "Cherche les formules SOP écrasées, les nombres parmi les formules, les fonctions #NAME? et _xldudf_, les noms rompus et les résultats périmés. Sans --repair, rien n'est écrit.",
      de: "Sucht überschriebene SOP-Formeln, Zahlen unter Formeln, #NAME?- und _xldudf_-Funktionen, kaputte Namen und veraltete Ergebnisse. Ohne --repair wird nichts geschrieben.",
    },
  "workbook to examine": { fr: "classeur à examiner", de: "zu untersuchende Mappe" },
  "carry out the repairs and write the workbook there": {
    fr: "effectuer les réparations et y écrire le classeur",
    de: "die Reparaturen ausführen und die Mappe dorthin schreiben",
  },
  "calculate one formula": { fr: "calculer une formule", de: "eine Formel berechnen" },
  "Calculates one formula, SOP.* functions included, and prints its value or its spilled table.": {
    fr: "Calcule une formule, fonctions SOP.* comprises, et affiche sa valeur ou la table qu'elle remplit.",
    de: "Berechnet eine Formel, SOP.*-Funktionen eingeschlossen, und gibt ihren Wert oder ihre Tabelle aus.",
  },
  "for example '=SOP.PERIODS(\"2026-03-01\",6)'; quote it for the shell": {
    fr: "par exemple '=SOP.PERIODS(\"2026-03-01\",6)' ; à mettre entre guillemets pour le shell",
    de: "zum Beispiel '=SOP.PERIODS(\"2026-03-01\",6)'; für die Shell in Anführungszeichen setzen",
  },
  "workbook that the formula may refer to": {
    fr: "classeur auquel la formule peut se référer",
    de: "Mappe, auf die sich die Formel beziehen darf",
  },
  'print JSON: a value, rows of values, or {"error":"#NUM!","message":"…"}': {
    fr: 'afficher du JSON : une valeur, des lignes de valeurs, ou {"error":"#NUM!","message":"…"}',
    de: 'JSON ausgeben: einen Wert, Zeilen von Werten, oder {"error":"#NUM!","message":"…"}',
  },
  "forecast the series of a CSV file or a workbook": {
    fr: "prévoir les séries d'un fichier CSV ou d'un classeur",
    de: "die Reihen einer CSV-Datei oder Arbeitsmappe prognostizieren",
  },
  "Forecasts every series of a CSV file or a workbook, with intervals, and writes one line a series and step in the order of the input.":
    {
      fr: "Prévoit chaque série d'un fichier CSV ou d'un classeur, avec des intervalles, et écrit une ligne par série et par pas, dans l'ordre de l'entrée.",
      de: "Prognostiziert jede Reihe einer CSV-Datei oder Arbeitsmappe, mit Intervallen, und schreibt eine Zeile je Reihe und Schritt in der Reihenfolge der Eingabe.",
    },
  '.csv or .xlsx with columns id and train ("12;14;;13": blank or NA is missing), or one column a period, or id, date and value, or a date and one column a series; horizon and frequency':
    {
      fr: '.csv ou .xlsx avec les colonnes id et train ("12;14;;13" : vide ou NA signifie absent), ou une colonne par période, ou id, date et valeur, ou une date et une colonne par série ; horizon et frequency',
      de: '.csv oder .xlsx mit den Spalten id und train ("12;14;;13": leer oder NA heißt fehlend), oder einer Spalte je Periode, oder id, Datum und Wert, oder einem Datum und einer Spalte je Reihe; horizon und frequency',
    },
  "add dates up into periods: {0}": {
    fr: "additionner les dates par période : {0}",
    de: "Daten zu Perioden zusammenzählen: {0}",
  },
  "zero: periods without a value, up to the last one of the file, are zero instead of unknown": {
    fr: "zero : les périodes sans valeur, jusqu'à la dernière du fichier, valent zéro au lieu d'être inconnues",
    de: "zero: Perioden ohne Wert, bis zur letzten der Datei, sind null statt unbekannt",
  },
  "sheet or table of a workbook; without it the first that shows a history": {
    fr: "feuille ou tableau d'un classeur ; sinon le premier qui montre un historique",
    de: "Blatt oder Tabelle einer Arbeitsmappe; sonst die erste, die eine Historie zeigt",
  },
  "CSV file to write; without it the result goes to standard output": {
    fr: "fichier CSV à écrire ; sinon le résultat va sur la sortie standard",
    de: "zu schreibende CSV-Datei; sonst geht das Ergebnis auf die Standardausgabe",
  },
  "forecasting method; auto combines several, best takes the one that did best on each series' past": {
    fr: "méthode de prévision ; auto en combine plusieurs, best prend celle qui a le mieux réussi sur le passé de chaque série",
    de: "Prognosemethode; auto kombiniert mehrere, best nimmt die, die in der Vergangenheit jeder Reihe am besten war",
  },
  "coverages of the intervals in percent": {
    fr: "couvertures des intervalles en pour cent",
    de: "Abdeckungen der Intervalle in Prozent",
  },
  "periods to forecast, for series whose line names none": {
    fr: "périodes à prévoir, pour les séries dont la ligne n'en nomme pas",
    de: "zu prognostizierende Perioden, für Reihen, deren Zeile keine nennt",
  },
  "periods in a year, for series whose line names none": {
    fr: "périodes par an, pour les séries dont la ligne n'en nomme pas",
    de: "Perioden im Jahr, für Reihen, deren Zeile keine nennt",
  },
  "print a summary as JSON (with the forecasts when there is no --output)": {
    fr: "afficher un résumé en JSON (avec les prévisions s'il n'y a pas de --output)",
    de: "eine Zusammenfassung als JSON ausgeben (mit den Prognosen, wenn es kein --output gibt)",
  },
  'The result has the columns id, step, mean, a lo and a hi column for each level, and method; where the input has dates, also period. A series that cannot be forecast has one line with blank numbers and "error: …" as its method; the command then ends with exit code {0}.':
    {
      fr: "Le résultat a les colonnes id, step, mean, une colonne lo et une colonne hi par niveau, et method ; si l'entrée a des dates, aussi period. Une série qui ne peut être prévue a une ligne aux nombres vides avec « error: … » pour méthode ; la commande se termine alors avec le code {0}.",
      de: "Das Ergebnis hat die Spalten id, step, mean, je Niveau eine Spalte lo und hi, und method; hat die Eingabe Daten, auch period. Eine Reihe, die sich nicht prognostizieren lässt, hat eine Zeile mit leeren Zahlen und „error: …“ als Methode; der Befehl endet dann mit dem Rückgabewert {0}.",
    },
  "merge two people's copies of a workbook": {
    fr: "fusionner les copies d'un classeur de deux personnes",
    de: "die Kopien einer Mappe von zwei Personen zusammenführen",
  },
  "Three-way merge: what only one of the copies changed is taken, what both changed differently is listed cell by cell on the sheet SOP_Conflicts and stays as in mine. Ends with {0} when there are conflicts.":
    {
      fr: "Fusion à trois : ce qu'une seule des copies a changé est repris, ce que les deux ont changé différemment est listé cellule par cellule sur la feuille SOP_Conflicts et reste comme dans la mienne. Se termine par {0} s'il y a des conflits.",
      de: "Dreiseitige Zusammenführung: Was nur eine der Kopien geändert hat, wird übernommen; was beide verschieden geändert haben, steht Zelle für Zelle auf dem Blatt SOP_Conflicts und bleibt wie in meiner. Endet mit {0}, wenn es Konflikte gibt.",
    },
  "workbook from which both copies were made": {
    fr: "classeur d'où viennent les deux copies",
    de: "Mappe, aus der beide Kopien entstanden sind",
  },
  "my copy": { fr: "ma copie", de: "meine Kopie" },
  "their copy": { fr: "leur copie", de: "deren Kopie" },
  "merged workbook to write": {
    fr: "classeur fusionné à écrire",
    de: "zu schreibende zusammengeführte Mappe",
  },
  "input packs: a file for every sales manager, and back": {
    fr: "dossiers de saisie : un fichier par responsable des ventes, et retour",
    de: "Eingabepakete: eine Datei für jede Verkaufsleitung, und zurück",
  },
  "write a file for every sales manager": {
    fr: "écrire un fichier par responsable des ventes",
    de: "eine Datei für jede Verkaufsleitung schreiben",
  },
  "A workbook for every sales manager with the items that are theirs: what was forecast, what was agreed last, and a row to fill in. The plan remembers what it handed out.":
    {
      fr: "Un classeur par responsable des ventes avec ses articles : ce qui était prévu, ce qui a été convenu en dernier, et une ligne à remplir. Le plan se souvient de ce qu'il a distribué.",
      de: "Eine Mappe für jede Verkaufsleitung mit ihren Artikeln: was prognostiziert war, was zuletzt vereinbart war, und eine Zeile zum Ausfüllen. Der Plan merkt sich, was er ausgegeben hat.",
    },
  "workbook with a consensus forecast": {
    fr: "classeur avec une prévision de consensus",
    de: "Mappe mit einer Konsensprognose",
  },
  "day by which the files are wanted, 2026-03-20": {
    fr: "jour pour lequel les fichiers sont attendus, 2026-03-20",
    de: "Tag, bis zu dem die Dateien erbeten sind, 2026-03-20",
  },
  "folder for the files, which exists": {
    fr: "dossier existant pour les fichiers",
    de: "vorhandener Ordner für die Dateien",
  },
  "plan to write; may be the one that is read": {
    fr: "plan à écrire ; peut être celui qui est lu",
    de: "zu schreibender Plan; darf der gelesene sein",
  },
  "read filled files back, row by row": {
    fr: "relire les fichiers remplis, ligne par ligne",
    de: "ausgefüllte Dateien zurücklesen, Zeile für Zeile",
  },
  "Lists what every manager changed. With an output the changes are taken into the plan, but for those refused. Ends with {0} when something could not be taken.":
    {
      fr: "Liste ce que chaque responsable a changé. Avec une sortie, les modifications sont reprises dans le plan, sauf celles refusées. Se termine par {0} si quelque chose n'a pu être repris.",
      de: "Listet, was jede Verkaufsleitung geändert hat. Mit einer Ausgabe werden die Änderungen in den Plan übernommen, außer den abgelehnten. Endet mit {0}, wenn etwas nicht zu übernehmen war.",
    },
  "workbook that handed the packs out": {
    fr: "classeur qui a distribué les dossiers",
    de: "Mappe, die die Pakete ausgegeben hat",
  },
  "files that came back": { fr: "fichiers revenus", de: "zurückgekommene Dateien" },
  "plan to write; without it the changes are only listed": {
    fr: "plan à écrire ; sinon les modifications sont seulement listées",
    de: "zu schreibender Plan; sonst werden die Änderungen nur aufgelistet",
  },
  "changes not to take: an item, or an item in a month, FL-001:2026-05": {
    fr: "modifications à ne pas reprendre : un article, ou un article pour un mois, FL-001:2026-05",
    de: "nicht zu übernehmende Änderungen: ein Artikel, oder ein Artikel in einem Monat, FL-001:2026-05",
  },
  "run the planning cycle on a workbook": {
    fr: "dérouler le cycle de planification sur un classeur",
    de: "den Planungszyklus auf einer Mappe ausführen",
  },
  "Runs the six steps of the monthly cycle on a workbook, unattended, and saves it with the sheets that they write. The planner's own sheets stay as they are.":
    {
      fr: "Exécute sans surveillance les six étapes du cycle mensuel sur un classeur et l'enregistre avec les feuilles qu'elles écrivent. Les feuilles du planificateur restent telles quelles.",
      de: "Führt die sechs Schritte des Monatszyklus unbeaufsichtigt auf einer Mappe aus und speichert sie mit den Blättern, die sie schreiben. Die eigenen Blätter bleiben, wie sie sind.",
    },
  "workbook with the company's tables": {
    fr: "classeur avec les tables de l'entreprise",
    de: "Mappe mit den Tabellen des Unternehmens",
  },
  "only these, in the order of the cycle: {0}": {
    fr: "seulement celles-ci, dans l'ordre du cycle : {0}",
    de: "nur diese, in der Reihenfolge des Zyklus: {0}",
  },
  "write results as formulas that follow their ranges (live) or as plain values (values); the digits are the same, and the workbook remembers it":
    {
      fr: "écrire les résultats en formules qui suivent leurs plages (live) ou en simples valeurs (values) ; les chiffres sont les mêmes, et le classeur s'en souvient",
      de: "Ergebnisse als Formeln schreiben, die ihren Bereichen folgen (live), oder als reine Werte (values); die Ziffern sind dieselben, und die Mappe merkt es sich",
    },
  "pass every gate that is closed at the end, for this reason; needs --by": {
    fr: "franchir tous les jalons fermés à la fin, pour ce motif ; demande --by",
    de: "alle am Ende geschlossenen Meilensteine aus diesem Grund passieren; braucht --by",
  },
  "who waives": { fr: "qui déroge", de: "wer die Ausnahme gewährt" },
  "print the summaries of the steps as JSON": {
    fr: "afficher les résumés des étapes en JSON",
    de: "die Zusammenfassungen der Schritte als JSON ausgeben",
  },
  "close the cycle and open the next one": {
    fr: "clôturer le cycle et ouvrir le suivant",
    de: "den Zyklus abschließen und den nächsten öffnen",
  },
  "Keeps the cycle as a version in the workbook, moves the plan on by a month and opens the six steps anew. Unanswered decisions open the next cycle.":
    {
      fr: "Garde le cycle comme version dans le classeur, avance le plan d'un mois et rouvre les six étapes. Les décisions sans réponse ouvrent le cycle suivant.",
      de: "Bewahrt den Zyklus als Version in der Mappe auf, rückt den Plan um einen Monat weiter und öffnet die sechs Schritte neu. Unbeantwortete Entscheidungen eröffnen den nächsten Zyklus.",
    },
  "who closes the cycle": { fr: "qui clôture le cycle", de: "wer den Zyklus abschließt" },
  "why it closes though a step is open": {
    fr: "pourquoi il est clôturé bien qu'une étape soit ouverte",
    de: "warum er abgeschlossen wird, obwohl ein Schritt offen ist",
  },
  "write a workbook with the made-up sample company": {
    fr: "écrire un classeur avec l'entreprise d'exemple fictive",
    de: "eine Mappe mit dem erfundenen Beispielunternehmen schreiben",
  },
  "Writes a workbook with a made-up company: sales, items, resources, stock and everything a plan needs.": {
    fr: "Écrit un classeur avec une entreprise fictive : ventes, articles, ressources, stocks et tout ce qu'il faut à un plan.",
    de: "Schreibt eine Mappe mit einem erfundenen Unternehmen: Absatz, Artikel, Ressourcen, Bestände und alles, was ein Plan braucht.",
  },
  "how large the company is": { fr: "taille de l'entreprise", de: "wie groß das Unternehmen ist" },
  "another number makes another company of the same kind": {
    fr: "un autre nombre donne une autre entreprise du même genre",
    de: "eine andere Zahl ergibt ein anderes Unternehmen derselben Art",
  },
  "with the faults that real data has": {
    fr: "avec les défauts qu'ont les vraies données",
    de: "mit den Fehlern, die echte Daten haben",
  },
  "open the embedded workbook in a browser": {
    fr: "ouvrir le classeur intégré dans un navigateur",
    de: "die eingebettete Mappe im Browser öffnen",
  },
  "Serves the embedded workbook with Concord's pane on this machine only, and keeps running until Ctrl-C. Builds the pages first when they are missing or old.":
    {
      fr: "Sert le classeur intégré avec le volet de Concord sur cette machine seulement, jusqu'à Ctrl-C. Construit d'abord les pages si elles manquent ou sont anciennes.",
      de: "Stellt die eingebettete Mappe mit dem Bereich von Concord nur auf diesem Rechner bereit, bis Strg-C. Baut die Seiten zuerst, wenn sie fehlen oder alt sind.",
    },
  "port to listen on; when it is taken, a free one near it": {
    fr: "port d'écoute ; s'il est pris, un port libre voisin",
    de: "Port, auf dem gehört wird; ist er belegt, ein freier in der Nähe",
  },
  "open the page in the browser, where there is a display": {
    fr: "ouvrir la page dans le navigateur, s'il y a un écran",
    de: "die Seite im Browser öffnen, wo es eine Anzeige gibt",
  },
  "workbook to load (assets/sample.xlsx)": {
    fr: "classeur à charger (assets/sample.xlsx)",
    de: "zu ladende Mappe (assets/sample.xlsx)",
  },
  "serve the pages as they are built": {
    fr: "servir les pages telles qu'elles sont construites",
    de: "die Seiten bereitstellen, wie sie gebaut sind",
  },
  "print the address as JSON": { fr: "afficher l'adresse en JSON", de: "die Adresse als JSON ausgeben" },
  "calculate textbook examples and compare them with the print": {
    fr: "calculer des exemples de manuels et les comparer à l'imprimé",
    de: "Beispiele aus Lehrbüchern rechnen und mit den gedruckten Ergebnissen vergleichen",
  },
  "Calculates published examples of every phase with the SOP functions of this installation and lists which agree with the answers in print.":
    {
      fr: "Calcule des exemples publiés de chaque phase avec les fonctions SOP de cette installation et indique lesquels concordent avec les résultats imprimés.",
      de: "Rechnet veröffentlichte Beispiele jeder Phase mit den SOP-Funktionen dieser Installation und listet auf, welche mit den gedruckten Antworten übereinstimmen.",
    },
  "show who has signed the plan, and what has changed since": {
    fr: "montrer qui a signé le plan et ce qui a changé depuis",
    de: "zeigen, wer den Plan unterschrieben hat und was sich seither geändert hat",
  },
  "Lists the signatures under a workbook's plan with the version that each froze, and what has changed since. With --role, --by and -o the plan is signed. An integrity seal of hash, name and time: it proves no identity and is no legal signature.":
    {
      fr: "Liste les signatures sous le plan d'un classeur avec la version que chacune a figée, et ce qui a changé depuis. Avec --role, --by et -o, le plan est signé. Un sceau d'intégrité fait d'une empreinte, d'un nom et d'une heure : il ne prouve aucune identité et n'est pas une signature légale.",
      de: "Listet die Unterschriften unter dem Plan einer Arbeitsmappe mit der Version, die jede festhält, und was sich seither geändert hat. Mit --role, --by und -o wird der Plan unterschrieben. Ein Integritätssiegel aus Hash, Name und Zeit: Es beweist keine Identität und ist keine rechtsgültige Unterschrift.",
    },
  "sign for this role, such as Finance": {
    fr: "signer pour ce rôle, par exemple Finance",
    de: "für diese Rolle unterschreiben, etwa Finance",
  },
  "who signs": {
    fr: "qui signe",
    de: "wer unterschreibt",
  },
  "the vote": {
    fr: "le vote",
    de: "das Votum",
  },
};
