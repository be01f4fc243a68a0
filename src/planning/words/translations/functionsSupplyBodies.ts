import type { Translations } from "../say";

/** Own errors of the functions of src/functions/supply. */
export const functionsSupplyBodies: Translations = {
  "days has {0} numbers for {1} periods; give one a period.": {
    fr: "days a {0} nombres pour {1} périodes ; donnez-en un par période.",
    de: "days hat {0} Zahlen für {1} Perioden; geben Sie jeder Periode eine.",
  },
  "A plan of whole units has no marginal cost.": {
    fr: "Un plan en unités entières n'a pas de coût marginal.",
    de: "Ein Plan in ganzen Einheiten hat keine Grenzkosten.",
  },
  'plan has no row "produced"; put the names of the rows in its first column.': {
    fr: 'plan n\'a pas de ligne "produced" ; mettez les noms des lignes dans sa première colonne.',
    de: 'plan hat keine Zeile "produced"; setzen Sie die Namen der Zeilen in die erste Spalte.',
  },
  "Row {0} of plan has {1} periods where demand has {2}.": {
    fr: "La ligne {0} de plan a {1} périodes là où demand en a {2}.",
    de: "Zeile {0} von plan hat {1} Perioden, demand dagegen {2}.",
  },
  "supply is {0} × {1} for requests of {2} × {3}; give one number, one a column or one a row.": {
    fr: "supply est de taille {0} × {1} pour des requests de {2} × {3} ; donnez un nombre, un par colonne ou un par ligne.",
    de: "supply ist {0} × {1} für requests von {2} × {3}; geben Sie eine Zahl, eine je Spalte oder eine je Zeile an.",
  },
  "{0} is {1} × {2} for requests of {3} × {4}; give one number a request, or one a row or column.": {
    fr: "{0} est de taille {1} × {2} pour des requests de {3} × {4} ; donnez un nombre par demande, ou un par ligne ou colonne.",
    de: "{0} ist {1} × {2} für requests von {3} × {4}; geben Sie eine Zahl je Anforderung oder eine je Zeile oder Spalte an.",
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
  "capacity is {0} × {1}; give the shape of load, one row, or one number.": {
    fr: "capacity est de taille {0} × {1} ; donnez la forme de load, une ligne ou un nombre.",
    de: "capacity ist {0} × {1}; geben Sie die Form von load, eine Zeile oder eine Zahl an.",
  },
  'The rule "{0}" of {1} in {2} is not known; use l4l, foq, poq, eoq, silverMeal, luc, ppb, ltc or ww.': {
    fr: "La règle « {0} » de {1} dans {2} n'est pas connue ; utilisez l4l, foq, poq, eoq, silverMeal, luc, ppb, ltc ou ww.",
    de: "Die Regel „{0}“ von {1} in {2} ist nicht bekannt; verwenden Sie l4l, foq, poq, eoq, silverMeal, luc, ppb, ltc oder ww.",
  },
  "The stock has {0} numbers for {1} rows; give one a row.": {
    fr: "Le stock compte {0} nombres pour {1} lignes ; donnez-en un par ligne.",
    de: "Der Bestand hat {0} Zahlen für {1} Zeilen; geben Sie jeder Zeile eine.",
  },
  "{0} is {1} × {2} where demand is {3} × {4}; give the same shape.": {
    fr: "{0} est de taille {1} × {2} là où demand est de {3} × {4} ; donnez la même forme.",
    de: "{0} ist {1} × {2}, demand dagegen {3} × {4}; geben Sie dieselbe Form an.",
  },
  "The argument sd is missing; only Poisson and empirical demand do without it.": {
    fr: "L'argument sd manque ; seules les demandes de Poisson et empirique s'en passent.",
    de: "Das Argument sd fehlt; nur Poisson- und empirischer Bedarf kommen ohne es aus.",
  },
  'The argument capacity goes with the rule "capacitated".': {
    fr: 'L\'argument capacity va avec la règle "capacitated".',
    de: 'Das Argument capacity gehört zur Regel "capacitated".',
  },
  'The output {0} goes with the rule "capacitated".': {
    fr: 'Le résultat {0} va avec la règle "capacitated".',
    de: 'Die Ausgabe {0} gehört zur Regel "capacitated".',
  },
  "A programme with whole variables has no duals.": {
    fr: "Un programme à variables entières n'a pas de valeurs duales.",
    de: "Ein Programm mit ganzzahligen Variablen hat keine Dualwerte.",
  },
  'The argument sense holds {0}; it needs "<=", "=" or ">=".': {
    fr: 'L\'argument sense contient {0} ; il faut "<=", "=" ou ">=".',
    de: 'Das Argument sense enthält {0}; nötig ist "<=", "=" oder ">=".',
  },
  "The argument integer holds {0}; it needs TRUE or FALSE.": {
    fr: "L'argument integer contient {0} ; il faut TRUE ou FALSE.",
    de: "Das Argument integer enthält {0}; nötig ist TRUE oder FALSE.",
  },
  "The argument {0} has {1} cells; give one, or {2}.": {
    fr: "L'argument {0} a {1} cellules ; donnez-en une, ou {2}.",
    de: "Das Argument {0} hat {1} Zellen; geben Sie eine an oder {2}.",
  },
  "The argument {0} has {1} numbers; give one, or {2}.": {
    fr: "L'argument {0} a {1} nombres ; donnez-en un, ou {2}.",
    de: "Das Argument {0} hat {1} Zahlen; geben Sie eine an oder {2}.",
  },
  "bill has {0} numbers for {1} resources of capacity_free; give one a resource.": {
    fr: "bill a {0} nombres pour {1} ressources de capacity_free ; donnez-en un par ressource.",
    de: "bill hat {0} Zahlen für {1} Ressourcen von capacity_free; geben Sie jeder Ressource eine.",
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
  'The rule "capacitated" needs the argument capacity.': {
    fr: 'La règle "capacitated" demande l\'argument capacity.',
    de: 'Die Regel "capacitated" braucht das Argument capacity.',
  },
  'The rule "capacitated" does not know the argument {0}.': {
    fr: 'La règle "capacitated" ne connaît pas l\'argument {0}.',
    de: 'Die Regel "capacitated" kennt das Argument {0} nicht.',
  },
  "{0} has {1} numbers for {2} periods; give one, or one a period.": {
    fr: "{0} a {1} nombres pour {2} périodes ; donnez-en un, ou un par période.",
    de: "{0} hat {1} Zahlen für {2} Perioden; geben Sie eine an oder eine je Periode.",
  },
  "inventory has {0} figures for {1} rows of demand; give one a row, or the shape of demand.": {
    fr: "inventory a {0} chiffres pour {1} lignes de demand ; donnez-en un par ligne, ou la forme de demand.",
    de: "inventory hat {0} Zahlen für {1} Zeilen von demand; geben Sie jeder Zeile eine oder die Form von demand.",
  },
  'unit takes "periods", "days", a number of days, or {0} numbers of days.': {
    fr: 'unit prend "periods", "days", un nombre de jours, ou {0} nombres de jours.',
    de: 'unit nimmt "periods", "days", eine Anzahl von Tagen oder {0} Anzahlen von Tagen.',
  },
  "{0} has {1} numbers for {2} rows; give one a row.": {
    fr: "{0} a {1} nombres pour {2} lignes ; donnez-en un par ligne.",
    de: "{0} hat {1} Zahlen für {2} Zeilen; geben Sie jeder Zeile eine.",
  },
  "{0} is {1} × {2}; give one number, one an item, or {3} × {4}.": {
    fr: "{0} est de taille {1} × {2} ; donnez un nombre, un par article, ou {3} × {4}.",
    de: "{0} ist {1} × {2}; geben Sie eine Zahl, eine je Artikel oder {3} × {4} an.",
  },
  "This plan is too large for a formula; run Supply plan in the pane.": {
    fr: "Ce plan est trop grand pour une formule ; lancez le plan d'approvisionnement dans le volet.",
    de: "Dieser Plan ist zu groß für eine Formel; führen Sie den Versorgungsplan im Aufgabenbereich aus.",
  },
  "demand has {0} rows for {1} items; give one row an item.": {
    fr: "demand a {0} lignes pour {1} articles ; donnez une ligne par article.",
    de: "demand hat {0} Zeilen für {1} Artikel; geben Sie jedem Artikel eine Zeile.",
  },
  "bill is {0} × {1} for {2} resources and {3} items; give resources × items.": {
    fr: "bill est de taille {0} × {1} pour {2} ressources et {3} articles ; donnez ressources × articles.",
    de: "bill ist {0} × {1} für {2} Ressourcen und {3} Artikel; geben Sie Ressourcen × Artikel an.",
  },
  "row {0} of {1}": { fr: "la ligne {0} de {1}", de: "Zeile {0} von {1}" },
  "the items": { fr: "les articles", de: "den Artikeln" },
  "the resources": { fr: "les ressources", de: "den Ressourcen" },
  "All demand is met in time.": {
    fr: "Toute la demande est satisfaite à temps.",
    de: "Der gesamte Bedarf wird rechtzeitig gedeckt.",
  },
  "A fill rate needs the argument lot.": {
    fr: "Un taux de service en quantité demande l'argument lot.",
    de: "Ein Lieferbereitschaftsgrad braucht das Argument lot.",
  },
};
