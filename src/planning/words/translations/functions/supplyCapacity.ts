import type { Translations } from "../../say";

/** Functions of capacity: arguments, help and errors. */
export const functionsSupplyCapacity: Translations = {
  "Production plan, products × periods, units.": {
    fr: "Plan de production, produits × périodes, unités.",
    de: "Produktionsplan, Produkte × Perioden, Stück.",
  },
  "Hours a unit. Method bill: resources × products (so that load = MMULT(bill, mps)), or products × resources. Method cpof: one number a product. Any method but cpof: also a list with the columns product, resource, hours, offset.":
    {
      fr: "Heures par unité. Méthode bill : ressources × produits (de sorte que charge = PRODUITMAT(bill; mps)), ou produits × ressources. Méthode cpof : un nombre par produit. Toute méthode sauf cpof : aussi une liste avec produit, ressource, heures, décalage.",
      de: "Stunden je Stück. Verfahren bill: Ressourcen × Produkte (sodass Last = MMULT(bill; mps)) oder Produkte × Ressourcen. Verfahren cpof: eine Zahl je Produkt. Jedes Verfahren außer cpof: auch eine Liste mit Produkt, Ressource, Stunden, Versatz.",
    },
  "Capacity planning by overall factors (cpof), by bill of resources, or by resource profile with lead-time offsets.":
    {
      fr: "Planification de capacité par facteurs globaux (cpof), par macro-gammes (bill), ou par profils de ressource avec décalages.",
      de: "Kapazitätsplanung mit Gesamtfaktoren (cpof), mit Ressourcenliste (bill) oder mit Ressourcenprofilen und Vorlaufversatz.",
    },
  "Hours available, resources × periods, or one column for all periods. Needed for percent and overload.": {
    fr: "Heures disponibles, ressources × périodes, ou une colonne pour toutes. Nécessaire pour percent et overload.",
    de: "Verfügbare Stunden, Ressourcen × Perioden oder eine Spalte für alle Perioden. Nötig für percent und overload.",
  },
  "Method cpof: the share of all hours that falls on each resource.": {
    fr: "Méthode cpof : la part de toutes les heures qui revient à chaque ressource.",
    de: "Verfahren cpof: der Anteil aller Stunden, der auf jede Ressource entfällt.",
  },
  "Load in hours, percent (load ÷ capacity as a fraction), overload in hours, or total load of each resource.":
    {
      fr: "Charge en heures, en pour cent (charge ÷ capacité, en fraction), surcharge en heures, ou charge totale de chaque ressource.",
      de: "Last in Stunden, Prozent (Last ÷ Kapazität als Anteil), Überlast in Stunden oder Gesamtlast jeder Ressource.",
    },
  "Names of the products in the rows of mps, for a bill that is a list of names.": {
    fr: "Noms des produits dans les lignes de mps, pour une liste de noms.",
    de: "Namen der Produkte in den Zeilen von mps, für eine Liste von Namen.",
  },
  "Names of the resources in the order wanted; otherwise as they first appear.": {
    fr: "Noms des ressources dans l'ordre voulu ; sinon par première apparition.",
    de: "Namen der Ressourcen in gewünschter Reihenfolge; sonst wie sie zuerst vorkommen.",
  },
  "Working time a unit: name, shifts a day, hours a shift, days a week; or name and the hours of Monday to Sunday (8 columns). A header row is skipped.":
    {
      fr: "Temps de travail : nom, équipes par jour, heures par équipe, jours par semaine ; ou nom et heures du lundi au dimanche (8 colonnes). Une ligne d'en-tête est sautée.",
      de: "Arbeitszeit: Name, Schichten je Tag, Stunden je Schicht, Tage je Woche; oder Name und die Stunden von Montag bis Sonntag (8 Spalten). Eine Kopfzeile wird übersprungen.",
    },
  "Resource, calendar, units side by side, efficiency, availability. The last three default to 1.": {
    fr: "Ressource, calendrier, unités en parallèle, rendement, disponibilité. Les trois derniers valent 1 par défaut.",
    de: "Ressource, Kalender, parallele Einheiten, Nutzungsgrad, Verfügbarkeit. Die letzten drei sind ohne Angabe 1.",
  },
  "Start and end date of each period in two columns (as SOP.PERIODS gives), or a row or column of start dates, or of working days a period (at most 366).":
    {
      fr: "Dates de début et de fin de chaque période en deux colonnes (comme les donne SOP.PERIODS), ou une ligne ou colonne de débuts, ou de jours ouvrés par période (366 au plus).",
      de: "Anfangs- und Enddatum jeder Periode in zwei Spalten (wie von SOP.PERIODS) oder eine Zeile oder Spalte von Anfangsdaten oder von Arbeitstagen je Periode (höchstens 366).",
    },
  "Departures: resource or calendar (blank: all), first day, last day, factor on the hours (0: closed), extra hours a day.":
    {
      fr: "Écarts : ressource ou calendrier (vide : tous), premier jour, dernier jour, facteur sur les heures (0 : fermé), heures en plus par jour.",
      de: "Abweichungen: Ressource oder Kalender (leer: alle), erster Tag, letzter Tag, Faktor auf die Stunden (0: geschlossen), zusätzliche Stunden je Tag.",
    },
  "Purchase price a unit.": { fr: "Prix d'achat par unité.", de: "Einkaufspreis je Stück." },
  "Freight a unit.": { fr: "Fret par unité.", de: "Fracht je Stück." },
  "Duty as a fraction of unit cost, freight and insurance.": {
    fr: "Droits de douane en fraction du coût unitaire, du fret et de l'assurance.",
    de: "Zoll als Anteil von Stückkosten, Fracht und Versicherung.",
  },
  "Insurance as a fraction of unit cost and freight.": {
    fr: "Assurance en fraction du coût unitaire et du fret.",
    de: "Versicherung als Anteil von Stückkosten und Fracht.",
  },
  "Handling a unit.": { fr: "Manutention par unité.", de: "Handling je Stück." },
  "Days in transit.": { fr: "Jours de transit.", de: "Tage unterwegs." },
  "Cost of bound money, fraction a year.": {
    fr: "Coût de l'argent immobilisé, fraction par an.",
    de: "Kosten gebundenen Geldes, Anteil im Jahr.",
  },
  "The total, or one part of it.": {
    fr: "Le total, ou une de ses parties.",
    de: "Die Summe oder ein Teil davon.",
  },
  "Load or quantity, rows × periods.": {
    fr: "Charge ou quantité, lignes × périodes.",
    de: "Last oder Menge, Zeilen × Perioden.",
  },
  "Capacity in the same unit: the shape of load, one row for all, or one number.": {
    fr: "Capacité dans la même unité : la forme de load, une ligne pour toutes, ou un nombre.",
    de: "Kapazität in derselben Einheit: die Form von load, eine Zeile für alle oder eine Zahl.",
  },
  "Most periods that work may be pulled ahead.": {
    fr: "Nombre maximal de périodes d'avance.",
    de: "Höchstzahl an Perioden, um die vorgezogen wird.",
  },
  "Money a unit and period made early.": {
    fr: "Coût par unité et période d'avance.",
    de: "Geld je Stück und Periode zu früh.",
  },
  "Money a unit and period late.": {
    fr: "Coût par unité et période de retard.",
    de: "Geld je Stück und Periode zu spät.",
  },
  "What is done, the work ahead or behind at the end of each period, what is undone after the last, or the cost.":
    {
      fr: "Ce qui est fait, le travail en avance ou en retard en fin de période, ce qui reste après la dernière, ou le coût.",
      de: "Was getan wird, was am Ende jeder Periode vorgezogen oder im Rückstand ist, was nach der letzten unerledigt ist, oder die Kosten.",
    },
  "Hours, resources × periods.": {
    fr: "Heures, ressources × périodes.",
    de: "Stunden, Ressourcen × Perioden.",
  },
  "Money a unit for each cell of the arguments; or one part of it.": {
    fr: "Coût par unité pour chaque cellule des arguments ; ou une de ses parties.",
    de: "Geld je Stück für jede Zelle der Argumente; oder ein Teil davon.",
  },
  "What is done in each period, in the shape of load; or what is early, late, unmet at the end, or the cost a row.":
    {
      fr: "Ce qui est fait dans chaque période, dans la forme de load ; ou ce qui est en avance, en retard, non fait à la fin, ou le coût par ligne.",
      de: "Was in jeder Periode getan wird, in der Form von load; oder was zu früh, zu spät, am Ende unerledigt ist, oder die Kosten je Zeile.",
    },
  "Resources × periods: hours of load, or with capacity the utilisation (1 = full) or the overload in hours. With method profile a first column holds the hours that fall before the first period.":
    {
      fr: "Ressources × périodes : heures de charge, ou avec la capacité, le taux d'utilisation (1 = plein) ou la surcharge en heures. Avec method profile, une première colonne contient les heures antérieures à la première période.",
      de: "Ressourcen × Perioden: Stunden Last oder mit Kapazität die Auslastung (1 = voll) oder die Überlast in Stunden. Mit method profile enthält eine erste Spalte die Stunden vor der ersten Periode.",
    },
  "Computes the hours that each resource can work in each period, from shifts, days, efficiency and availability.":
    {
      fr: "Calcule les heures que chaque ressource peut travailler par période, d'après équipes, jours, rendement et disponibilité.",
      de: "Berechnet die Stunden, die jede Ressource je Periode arbeiten kann, aus Schichten, Tagen, Nutzungsgrad und Verfügbarkeit.",
    },
  "Landed cost of a unit: purchase, freight, insurance, duty, handling and the money bound in transit.": {
    fr: "Coût de revient rendu d'une unité : achat, fret, assurance, droits, manutention et argent immobilisé en transit.",
    de: "Einstandskosten eines Stücks: Einkauf, Fracht, Versicherung, Zoll, Handling und unterwegs gebundenes Geld.",
  },
  "Fits load into capacity: pulls overload ahead into free capacity, and pushes late what finds no room.": {
    fr: "Fait tenir la charge dans la capacité : avance les surcharges vers la capacité libre et retarde ce qui ne trouve pas de place.",
    de: "Passt Last in die Kapazität ein: zieht Überlast in freie Kapazität vor und verschiebt, was keinen Platz findet.",
  },
  "Rough-cut capacity: the hours that a production plan needs on each resource, beside what is there.": {
    fr: "Capacité globale : les heures qu'un plan de production demande à chaque ressource, face à celles qui existent.",
    de: "Grobe Kapazitätsplanung: die Stunden, die ein Produktionsplan auf jeder Ressource braucht, neben den vorhandenen.",
  },
  "{0} must name one of the calendars.": {
    fr: "{0} doit désigner l'un des calendriers.",
    de: "{0} muss einen der Kalender nennen.",
  },
  "{0} is blank; it needs a name.": {
    fr: "{0} est vide ; il faut un nom.",
    de: "{0} ist leer; nötig ist ein Name.",
  },
  "{0} is {1}; it needs a number of at least 0.": {
    fr: "{0} vaut {1} ; il faut un nombre d'au moins 0.",
    de: "{0} ist {1}; nötig ist eine Zahl von mindestens 0.",
  },
  "{0} is {1}; it needs a date.": {
    fr: "{0} vaut {1} ; il faut une date.",
    de: "{0} ist {1}; nötig ist ein Datum.",
  },
  "{0} is {1} × {2}; give the shape of load, one row, or one number.": {
    fr: "{0} est de taille {1} × {2} ; donnez la forme de load, une ligne ou un nombre.",
    de: "{0} ist {1} × {2}; geben Sie die Form von load, eine Zeile oder eine Zahl an.",
  },
  "The method cpof needs shares: the part of all hours on each resource.": {
    fr: "La méthode cpof demande shares : la part de toutes les heures sur chaque ressource.",
    de: "Die Methode cpof braucht shares: den Anteil jeder Ressource an allen Stunden.",
  },
  "The output {0} needs the argument capacity.": {
    fr: "Le résultat {0} demande l'argument capacity.",
    de: "Die Ausgabe {0} braucht das Argument capacity.",
  },
  "bill is {0} × {1} for {2} products; give resources × products.": {
    fr: "bill est de taille {0} × {1} pour {2} produits ; donnez ressources × produits.",
    de: "bill ist {0} × {1} für {2} Produkte; geben Sie Ressourcen × Produkte an.",
  },
  "bill as a list needs the columns product, resource, hours and offset.": {
    fr: "bill sous forme de liste demande les colonnes product, resource, hours et offset.",
    de: "bill als Liste braucht die Spalten product, resource, hours und offset.",
  },
  "{0} is {1}; it needs a product of items, or its row number in mps.": {
    fr: "{0} vaut {1} ; il faut un produit de items, ou son numéro de ligne dans mps.",
    de: "{0} ist {1}; nötig ist ein Produkt aus items oder seine Zeilennummer in mps.",
  },
  "{0} is {1}; it needs hours of at least 0.": {
    fr: "{0} vaut {1} ; il faut des heures d'au moins 0.",
    de: "{0} ist {1}; nötig sind Stunden von mindestens 0.",
  },
  "capacity is {0} × {1}; give {2} × {3} (resources × periods) or one column.": {
    fr: "capacity est de taille {0} × {1} ; donnez {2} × {3} (ressources × périodes) ou une colonne.",
    de: "capacity ist {0} × {1}; geben Sie {2} × {3} (Ressourcen × Perioden) oder eine Spalte an.",
  },
  "Calendar {0} has {1} days in a week; give the days of a week, at most 7.": {
    fr: "Le calendrier {0} a {1} jours par semaine ; donnez les jours d'une semaine, 7 au plus.",
    de: "Kalender {0} hat {1} Tage in der Woche; geben Sie die Tage einer Woche an, höchstens 7.",
  },
  "{0} is {1}; it needs a date, or at most {2} working days.": {
    fr: "{0} est {1} ; il faut une date, ou {2} jours ouvrés au plus.",
    de: "{0} ist {1}; nötig ist ein Datum, oder höchstens {2} Arbeitstage.",
  },
  'Resource {0} uses calendar "{1}", which is not in the list of calendars.': {
    fr: "La ressource {0} utilise le calendrier « {1} », qui n'est pas dans la liste des calendriers.",
    de: "Ressource {0} verwendet den Kalender „{1}“, der nicht in der Liste der Kalender steht.",
  },
  "Exceptions go by day; give periods as dates instead of numbers of working days.": {
    fr: "Les exceptions vont par jour ; donnez les périodes en dates plutôt qu'en nombres de jours ouvrés.",
    de: "Ausnahmen gelten tageweise; geben Sie die Perioden als Daten statt als Zahl der Arbeitstage an.",
  },
  "Calendar {0} has {1} hours in a day; give the shifts of a day, the hours of one shift and the days of a week.":
    {
      fr: "Le calendrier {0} a {1} heures dans une journée ; donnez les équipes par jour, les heures d'une équipe et les jours par semaine.",
      de: "Kalender {0} hat {1} Stunden am Tag; geben Sie die Schichten je Tag, die Stunden einer Schicht und die Tage je Woche an.",
    },
  "{0} is {1}; it needs a fraction of at most {2}, as 95 % is 0.95 or 95%.": {
    fr: "{0} vaut {1} ; il faut une fraction d'au plus {2} : 95 % s'écrit 0,95 ou 95%.",
    de: "{0} ist {1}; nötig ist ein Anteil von höchstens {2}, 95 % etwa als 0,95 oder 95%.",
  },
  "There is load but no capacity in this period.": {
    fr: "Il y a de la charge mais aucune capacité dans cette période.",
    de: "In dieser Periode gibt es Last, aber keine Kapazität.",
  },
  "The shares sum to {0}; enter them as fractions that sum to 1, such as 0.6 or 60%.": {
    fr: "Les parts totalisent {0} ; entrez-les en fractions dont la somme est 1, comme 0,6 ou 60%.",
    de: "Die Anteile ergeben zusammen {0}; geben Sie Brüche mit der Summe 1 an, etwa 0,6 oder 60%.",
  },
  "Most work done ahead at the end of a period: one number, one row for all, or the shape of load; blank: none.":
    {
      fr: "Travail en avance maximal à la fin d'une période : un nombre, une ligne pour tous ou la forme de load ; vide : aucun.",
      de: "Größte Vorarbeit am Ende einer Periode: eine Zahl, eine Zeile für alle oder die Form von load; leer: keine.",
    },
  "Nearest takes the nearest free capacity before, then after. Cheapest weighs holding against late_cost.": {
    fr: "Nearest prend la capacité libre la plus proche avant, puis après. Cheapest met en balance holding et late_cost.",
    de: "Nearest nimmt die nächste freie Kapazität davor, dann danach. Cheapest wägt holding gegen late_cost ab.",
  },
};
