import type { Translations } from "../say";

/** What each function answers. */
export const functionsSummary: Translations = {
  "Sums dated quantities into periods, one row a key.": {
    fr: "Cumule des quantités datées par période, une ligne par clé.",
    de: "Summiert datierte Mengen zu Perioden, eine Zeile je Schlüssel.",
  },
  "Checks a table against rules: missing and repeated keys, ranges, orphans, loops, gaps.": {
    fr: "Vérifie une table d'après des règles : clés manquantes et répétées, bornes, orphelins, boucles, trous.",
    de: "Prüft eine Tabelle nach Regeln: fehlende und doppelte Schlüssel, Grenzen, Waisen, Kreise, Lücken.",
  },
  "Classes of items: ABC by value, XYZ by how evenly they sell, demand pattern (smooth, erratic, intermittent, lumpy).":
    {
      fr: "Classes d'articles : ABC par la valeur, XYZ par la régularité des ventes, profil de demande (lisse, erratique, intermittent, grumeleux).",
      de: "Klassen von Artikeln: ABC nach Wert, XYZ nach Gleichmäßigkeit des Absatzes, Bedarfsmuster (glatt, schwankend, sporadisch, klumpig).",
    },
  "Corrects outliers and stock-outs in histories, and shows every correction.": {
    fr: "Corrige valeurs aberrantes et ruptures dans les historiques, et montre chaque correction.",
    de: "Korrigiert Ausreißer und Fehlbestände in Historien und zeigt jede Korrektur.",
  },
  "Converts quantities between units or currencies, item by item, with dates and chains of units.": {
    fr: "Convertit des quantités entre unités ou devises, article par article, avec dates et chaînes d'unités.",
    de: "Rechnet Mengen zwischen Einheiten oder Währungen um, Artikel für Artikel, mit Daten und Ketten von Einheiten.",
  },
  "Spreads totals over children so that they add up again, with locked children and whole units.": {
    fr: "Répartit des totaux sur des enfants de sorte que les sommes restent justes, avec enfants verrouillés et unités entières.",
    de: "Verteilt Summen auf untergeordnete Reihen, sodass sie wieder aufgehen, mit Sperren und ganzen Stücken.",
  },
  "Builds a planning calendar: start, end, label and working days of consecutive periods.": {
    fr: "Construit un calendrier de planification : début, fin, libellé et jours ouvrés de périodes consécutives.",
    de: "Baut einen Planungskalender: Anfang, Ende, Bezeichnung und Arbeitstage aufeinanderfolgender Perioden.",
  },
  "Measures how far forecasts were from what happened.": {
    fr: "Mesure l'écart entre les prévisions et la réalité.",
    de: "Misst, wie weit Prognosen von der Wirklichkeit entfernt waren.",
  },
  "Tests forecasting methods on the past: forecasts from several earlier origins, compared with what happened.":
    {
      fr: "Teste des méthodes de prévision sur le passé : prévisions depuis plusieurs origines antérieures, comparées au réalisé.",
      de: "Testet Prognoseverfahren an der Vergangenheit: Prognosen von mehreren früheren Ursprüngen, verglichen mit dem Geschehenen.",
    },
  "Diffusion of a new product: first purchases by period from innovation, imitation and market size.": {
    fr: "Diffusion d'un nouveau produit : premiers achats par période selon innovation, imitation et taille du marché.",
    de: "Diffusion eines neuen Produkts: Erstkäufe je Periode aus Innovation, Imitation und Marktgröße.",
  },
  "Forecasts from drivers such as price, weather or leads, or shows how much each driver matters.": {
    fr: "Prévoit à partir de facteurs tels que prix, météo ou contacts, ou montre l'importance de chacun.",
    de: "Prognostiziert aus Einflussgrößen wie Preis, Wetter oder Anfragen oder zeigt, wie stark jede wirkt.",
  },
  "Merges several forecasts of the same thing into one, by weights, errors, median or trimmed mean.": {
    fr: "Fusionne plusieurs prévisions de la même chose en une, par poids, erreurs, médiane ou moyenne tronquée.",
    de: "Führt mehrere Prognosen derselben Größe zusammen, nach Gewichten, Fehlern, Median oder gestutztem Mittel.",
  },
  "Nets orders against the forecast: each order uses up the forecast of its period, then of earlier, then of later ones.":
    {
      fr: "Impute les commandes à la prévision : chaque commande consomme la prévision de sa période, puis des antérieures, puis des suivantes.",
      de: "Verrechnet Aufträge mit der Prognose: Jeder Auftrag verbraucht die Prognose seiner Periode, dann früherer, dann späterer.",
    },
  "Splits a series into trend, season and remainder.": {
    fr: "Décompose une série en tendance, saison et reste.",
    de: "Zerlegt eine Reihe in Trend, Saison und Rest.",
  },
  "Price elasticity: by how many percent demand changes when the price rises by one percent.": {
    fr: "Élasticité-prix : de combien de pour cent la demande change quand le prix augmente d'un pour cent.",
    de: "Preiselastizität: um wie viel Prozent sich der Bedarf ändert, wenn der Preis um ein Prozent steigt.",
  },
  "Forecasts every series of a table, with intervals on request; the first six arguments are those of FORECAST.ETS.":
    {
      fr: "Prévoit chaque série d'une table, avec intervalles sur demande ; les six premiers arguments sont ceux de PREVISION.ETS.",
      de: "Prognostiziert jede Reihe einer Tabelle, auf Wunsch mit Intervallen; die ersten sechs Argumente sind die von PROGNOSE.ETS.",
    },
  "The forecast of each past period made one period before, its error, or the level, trend and season behind it.":
    {
      fr: "La prévision de chaque période passée faite une période avant, son erreur, ou le niveau, la tendance et la saison qui la fondent.",
      de: "Die Prognose jeder vergangenen Periode, eine Periode zuvor erstellt, ihr Fehler oder Niveau, Trend und Saison dahinter.",
    },
  "What SOP.FORECAST found in each series: method, smoothing constants, errors on the history, season, and a sentence.":
    {
      fr: "Ce que SOP.FORECAST a trouvé dans chaque série : méthode, constantes de lissage, erreurs sur l'historique, saison et une phrase.",
      de: "Was SOP.FORECAST in jeder Reihe gefunden hat: Verfahren, Glättungskonstanten, Fehler auf der Historie, Saison und ein Satz.",
    },
  "Forecast value added: how much each step, from the naive forecast to the consensus, lowers the error.": {
    fr: "Valeur ajoutée de la prévision : de combien chaque étape, de la prévision naïve au consensus, réduit l'erreur.",
    de: "Mehrwert der Prognose: um wie viel jeder Schritt, von der naiven Prognose bis zum Konsens, den Fehler senkt.",
  },
  "Finds what was forecast for each period a fixed number of periods before it, from stored snapshots.": {
    fr: "Trouve ce qui était prévu pour chaque période un nombre fixe de périodes avant, d'après les clichés conservés.",
    de: "Findet aus aufbewahrten Ständen, was für jede Periode eine feste Zahl von Perioden zuvor prognostiziert war.",
  },
  "Launch profile of a new item from the sales of like items, aligned by age.": {
    fr: "Profil de lancement d'un nouvel article d'après les ventes d'articles similaires, alignées par âge.",
    de: "Anlaufprofil eines neuen Artikels aus den Verkäufen ähnlicher Artikel, nach Alter ausgerichtet.",
  },
  "Phases items in and out: between two periods an item keeps a part of its demand and a successor takes a part.":
    {
      fr: "Introduit et retire des articles : entre deux périodes, un article garde une part de sa demande et un successeur en prend une.",
      de: "Läuft Artikel ein und aus: Zwischen zwei Perioden behält ein Artikel einen Teil seines Bedarfs, ein Nachfolger übernimmt einen Teil.",
    },
  "Finds the season of each series: its length, its strength and its indices.": {
    fr: "Trouve la saison de chaque série : sa longueur, sa force et ses indices.",
    de: "Findet die Saison jeder Reihe: ihre Länge, ihre Stärke und ihre Indizes.",
  },
  "The running tracking signal: accumulated error over the mean absolute error; beyond ±4 the forecast is biased.":
    {
      fr: "Le signal de suivi courant : erreur cumulée sur l'erreur absolue moyenne ; au-delà de ±4, la prévision est biaisée.",
      de: "Das laufende Abweichungssignal: kumulierter Fehler durch mittleren absoluten Fehler; jenseits von ±4 ist die Prognose verzerrt.",
    },
  "Uplift of promotions over the baseline, pooled by mechanic, with its interval.": {
    fr: "Effet des promotions au-dessus de la base, regroupé par mécanique, avec son intervalle.",
    de: "Zuwachs durch Aktionen gegenüber der Basis, je Mechanik zusammengefasst, mit seinem Intervall.",
  },
  "Aggregate plan of one product family: workforce, overtime, subcontracting, stock and backlog at the lowest cost.":
    {
      fr: "Plan agrégé d'une famille : effectif, heures supplémentaires, sous-traitance, stock et retard au moindre coût.",
      de: "Aggregierter Plan einer Produktfamilie: Belegschaft, Überstunden, Fremdvergabe, Bestand und Rückstand zu geringsten Kosten.",
    },
  "Shares scarce supply among requests; the shares sum exactly to the smaller of supply and requests.": {
    fr: "Partage une offre rare entre des demandes ; les parts font exactement le plus petit de l'offre et des demandes.",
    de: "Teilt knappes Angebot unter Anforderungen auf; die Teile ergeben genau das kleinere von Angebot und Anforderungen.",
  },
  "Available to promise: what can still be sold from stock and scheduled lots.": {
    fr: "Disponible à la vente (ATP) : ce qui peut encore être vendu du stock et des lots programmés.",
    de: "Verfügbar für Zusagen (ATP): was aus Bestand und geplanten Losen noch verkauft werden kann.",
  },
  "Computes the hours that each resource can work in each period, from shifts, days, efficiency and availability.":
    {
      fr: "Calcule les heures que chaque ressource peut travailler par période, d'après équipes, jours, rendement et disponibilité.",
      de: "Berechnet die Stunden, die jede Ressource je Periode arbeiten kann, aus Schichten, Tagen, Nutzungsgrad und Verfügbarkeit.",
    },
  "Tells how long stock lasts against the demand that follows, the last period in proportion.": {
    fr: "Dit combien de temps le stock couvre la demande qui suit, la dernière période au prorata.",
    de: "Sagt, wie lange der Bestand für den folgenden Bedarf reicht, die letzte Periode anteilig.",
  },
  "Capable to promise: when an order can be delivered from stock, scheduled lots and free capacity, and what holds it up.":
    {
      fr: "Capable à promettre (CTP) : quand une commande peut être livrée du stock, des lots programmés et de la capacité libre, et ce qui la retient.",
      de: "Lieferfähigkeit (CTP): wann ein Auftrag aus Bestand, geplanten Losen und freier Kapazität geliefert werden kann und was ihn aufhält.",
    },
  "Distribution requirements planning: what every site needs, and what each lane must ship when.": {
    fr: "Planification des besoins de distribution : ce qu'il faut à chaque site, et ce que chaque liaison doit expédier et quand.",
    de: "Distributionsbedarfsplanung: was jeder Standort braucht und was jede Strecke wann versenden muss.",
  },
  "Economic order quantity, with price breaks, planned backorders or gradual production.": {
    fr: "Quantité économique de commande, avec remises, retards planifiés ou production graduelle.",
    de: "Wirtschaftliche Bestellmenge, mit Staffelpreisen, geplantem Rückstand oder allmählicher Produktion.",
  },
  "Lists all components of the given items with their quantities, or everything that uses them.": {
    fr: "Liste tous les composants des articles donnés avec leurs quantités, ou tout ce qui les utilise.",
    de: "Listet alle Komponenten der gegebenen Artikel mit ihren Mengen auf oder alles, was sie verwendet.",
  },
  "Landed cost of a unit: purchase, freight, insurance, duty, handling and the money bound in transit.": {
    fr: "Coût de revient rendu d'une unité : achat, fret, assurance, droits, manutention et argent immobilisé en transit.",
    de: "Einstandskosten eines Stücks: Einkauf, Fracht, Versicherung, Zoll, Handling und unterwegs gebundenes Geld.",
  },
  "Fits load into capacity: pulls overload ahead into free capacity, and pushes late what finds no room.": {
    fr: "Fait tenir la charge dans la capacité : avance les surcharges vers la capacité libre et retarde ce qui ne trouve pas de place.",
    de: "Passt Last in die Kapazität ein: zieht Überlast in freie Kapazität vor und verschiebt, was keinen Platz findet.",
  },
  "Groups requirements into lots by a lot-sizing rule, and counts what they cost.": {
    fr: "Regroupe des besoins en lots selon une règle de lotissement et compte ce qu'ils coûtent.",
    de: "Fasst Bedarfe nach einer Losgrößenregel zu Losen zusammen und rechnet ihre Kosten aus.",
  },
  "Solves a linear or mixed-integer programme: the values that make the objective smallest or largest.": {
    fr: "Résout un programme linéaire ou mixte : les valeurs qui rendent l'objectif minimal ou maximal.",
    de: "Löst ein lineares oder gemischt-ganzzahliges Programm: die Werte, die das Ziel minimal oder maximal machen.",
  },
  "Places safety stock over the stages of a supply chain so that it costs least while all service times hold.":
    {
      fr: "Place le stock de sécurité sur les étapes d'une chaîne de sorte qu'il coûte le moins tout en tenant tous les délais de service.",
      de: "Verteilt Sicherheitsbestand auf die Stufen einer Lieferkette, sodass er am wenigsten kostet und alle Lieferzeiten gehalten werden.",
    },
  "The product mix of highest margin within the capacities, and what holds it back.": {
    fr: "Le mix de produits de plus forte marge dans les capacités, et ce qui le limite.",
    de: "Der Produktmix mit dem höchsten Deckungsbeitrag innerhalb der Kapazitäten und was ihn begrenzt.",
  },
  "Master production schedule: when lots are due, the balance they leave, and what can still be promised.": {
    fr: "Programme directeur de production : quand les lots sont dus, le solde qu'ils laissent et ce qui peut encore être promis.",
    de: "Produktionsprogrammplan (MPS): wann Lose fällig sind, welcher Saldo bleibt und was noch zugesagt werden kann.",
  },
  "Material requirements planning: planned receipts and releases of every item, level by level.": {
    fr: "Calcul des besoins nets (MRP) : réceptions et lancements planifiés de chaque article, niveau par niveau.",
    de: "Materialbedarfsplanung (MRP): geplante Zugänge und Freigaben jedes Artikels, Stufe für Stufe.",
  },
  "The one-time order quantity that balances the cost of too little with that of too much.": {
    fr: "La quantité d'une commande unique qui équilibre le coût du trop peu et celui du trop.",
    de: "Die einmalige Bestellmenge, die die Kosten von zu wenig gegen die von zu viel abwägt.",
  },
  "Costs of any aggregate plan, drawn by hand or computed: by type and in total.": {
    fr: "Coûts d'un plan agrégé quelconque, fait à la main ou calculé : par type et au total.",
    de: "Kosten eines beliebigen aggregierten Plans, von Hand oder gerechnet: nach Art und insgesamt.",
  },
  "Projects stock forward: opening stock plus receipts minus demand, period by period.": {
    fr: "Projette le stock : stock initial plus réceptions moins demande, période par période.",
    de: "Schreibt den Bestand fort: Anfangsbestand plus Zugänge minus Bedarf, Periode für Periode.",
  },
  "Rough-cut capacity: the hours that a production plan needs on each resource, beside what is there.": {
    fr: "Capacité globale : les heures qu'un plan de production demande à chaque ressource, face à celles qui existent.",
    de: "Grobe Kapazitätsplanung: die Stunden, die ein Produktionsplan auf jeder Ressource braucht, neben den vorhandenen.",
  },
  "The levels of a stock policy: when to order, how much, and the stock that follows.": {
    fr: "Les niveaux d'une politique de stock : quand commander, combien, et le stock qui s'ensuit.",
    de: "Die Größen einer Bestandspolitik: wann bestellen, wie viel, und welcher Bestand folgt.",
  },
  "Safety stock for a target service, against varying demand and lead time.": {
    fr: "Stock de sécurité pour un service visé, face à une demande et un délai variables.",
    de: "Sicherheitsbestand für einen Zielservicegrad, gegen schwankenden Bedarf und schwankende Lieferzeit.",
  },
  "The service that a stock gives: chance of no stock-out, fill rate, expected shortage.": {
    fr: "Le service que donne un stock : probabilité de non-rupture, taux de satisfaction, manque attendu.",
    de: "Der Service, den ein Bestand bietet: Wahrscheinlichkeit ohne Fehlbestand, Lieferquote, erwartete Fehlmenge.",
  },
  "The cheapest supply plan for several items on shared resources: production, stock, overtime and shortage together.":
    {
      fr: "Le plan d'offre le moins cher pour plusieurs articles sur des ressources communes : production, stock, heures supplémentaires et manque ensemble.",
      de: "Der günstigste Versorgungsplan für mehrere Artikel auf gemeinsamen Ressourcen: Produktion, Bestand, Überstunden und Fehlmengen zusammen.",
    },
  "Explains the change of revenue or margin by volume, mix, price, cost, new and lost items, exactly.": {
    fr: "Explique la variation du chiffre d'affaires ou de la marge par volume, mix, prix, coût, articles nouveaux et perdus, exactement.",
    de: "Erklärt die Änderung von Umsatz oder Marge durch Menge, Mix, Preis, Kosten, neue und verlorene Artikel, exakt.",
  },
  "Compares supply with demand and with the budget: the gap in units, money and percent, and when it opens.":
    {
      fr: "Compare l'offre à la demande et au budget : l'écart en unités, en valeur et en pour cent, et quand il s'ouvre.",
      de: "Vergleicht Angebot mit Bedarf und Budget: die Lücke in Stück, Geld und Prozent, und wann sie sich öffnet.",
    },
  "Makes forecasts of totals and parts add up, with the smallest change or from the bottom or top.": {
    fr: "Rend cohérentes les prévisions des totaux et des parties, au plus petit changement ou par le bas ou le haut.",
    de: "Bringt Prognosen von Summen und Teilen in Einklang, mit kleinster Änderung oder von unten oder oben.",
  },
  "Reads a key figure of a scenario that Reconcile has planned: its total, or month by month.": {
    fr: "Lit un indicateur d'un scénario planifié par Équilibre : son total, ou mois par mois.",
    de: "Liest eine Kennzahl eines Szenarios, das Abgleich geplant hat: ihre Summe oder Monat für Monat.",
  },
  "Runs the plan thousands of times against uncertain demand, yield, lead time, price and cost.": {
    fr: "Déroule le plan des milliers de fois face à une demande, un rendement, un délai, un prix et un coût incertains.",
    de: "Lässt den Plan tausendfach gegen unsicheren Bedarf, Ausbeute, Lieferzeit, Preis und Kosten laufen.",
  },
  "Turns a volume plan into money: revenue, variable cost and contribution, or lines of your own.": {
    fr: "Convertit un plan en volume en valeur : chiffre d'affaires, coût variable et contribution, ou vos propres lignes.",
    de: "Macht aus einem Mengenplan Geld: Umsatz, variable Kosten und Deckungsbeitrag oder eigene Zeilen.",
  },
  "Lists what differs between two tables: changed cells, added and removed rows.": {
    fr: "Liste ce qui diffère entre deux tables : cellules modifiées, lignes ajoutées et supprimées.",
    de: "Listet auf, was sich zwischen zwei Tabellen unterscheidet: geänderte Zellen, hinzugekommene und entfernte Zeilen.",
  },
  "Finds the rows of a table that break rules and ranks them by the money at stake.": {
    fr: "Trouve les lignes d'une table qui enfreignent des règles et les classe par l'argent en jeu.",
    de: "Findet die Zeilen einer Tabelle, die Regeln verletzen, und ordnet sie nach dem Geld, das auf dem Spiel steht.",
  },
  "Computes an indicator of service, stock, cash or plan performance.": {
    fr: "Calcule un indicateur de service, de stock, de trésorerie ou d'exécution du plan.",
    de: "Berechnet eine Kennzahl für Service, Bestand, Geld oder Planerfüllung.",
  },
  "Reads a measure of an archived plan: what was forecast, planned or sold in an earlier cycle.": {
    fr: "Lit une mesure d'un plan archivé : ce qui était prévu, planifié ou vendu dans un cycle antérieur.",
    de: "Liest eine Größe eines archivierten Plans: was in einem früheren Zyklus prognostiziert, geplant oder verkauft war.",
  },
};
