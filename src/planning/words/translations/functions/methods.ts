import type { Translations } from "../../say";

/** What is good to know of each function, and by which method it works. */
export const functionMethods: Translations = {
  "A text that is no date, or no number, is refused by its row; a transaction with a blank quantity is left out.":
    {
      fr: "Un texte qui n'est pas une date, ou pas un nombre, est refusé avec sa ligne ; un mouvement dont la quantité est vide est laissé de côté.",
      de: "Ein Text, der kein Datum oder keine Zahl ist, wird mit seiner Zeile abgelehnt; eine Bewegung ohne Menge bleibt außer Betracht.",
    },
  "A date outside the periods counts in the column outside.": {
    fr: "Une date hors des périodes compte dans la colonne outside.",
    de: "Ein Datum außerhalb der Perioden zählt in der Spalte outside.",
  },
  "Time bucketing; totals are conserved: all periods and the outside column add up to the input.": {
    fr: "Regroupement par périodes ; les totaux sont conservés : toutes les périodes et la colonne outside donnent la somme des entrées.",
    de: "Zuordnung zu Perioden; die Summen bleiben erhalten: alle Perioden und die Spalte outside ergeben zusammen die Eingabe.",
  },
  "Key, orphan, range, duplicate, loop and gap rules of data quality.": {
    fr: "Règles de qualité des données : clés, orphelins, plages, doublons, boucles et lacunes.",
    de: "Regeln der Datenqualität: Schlüssel, Waisen, Wertebereiche, Dubletten, Schleifen und Lücken.",
  },
  "Ties keep their order. An item without weight is C, one that never sold is none.": {
    fr: "Les ex æquo gardent leur ordre. Un article sans poids est C, un article jamais vendu est none.",
    de: "Bei Gleichstand bleibt die Reihenfolge. Ein Artikel ohne Gewicht ist C, einer, der nie verkauft wurde, none.",
  },
  "The item that crosses a cut-off still belongs to the class before.": {
    fr: "L'article qui franchit une limite appartient encore à la classe d'avant.",
    de: "Der Artikel, der eine Grenze überschreitet, gehört noch zur Klasse davor.",
  },
  "ABC (Pareto); Syntetos, Boylan & Croston 2005: cut-offs ADI 1.32 and CV² 0.49.": {
    fr: "ABC (Pareto) ; Syntetos, Boylan & Croston 2005 : limites ADI 1,32 et CV² 0,49.",
    de: "ABC (Pareto); Syntetos, Boylan & Croston 2005: Grenzen ADI 1,32 und CV² 0,49.",
  },
  "Series of fewer than 8 numbers are left as they are.": {
    fr: "Les séries de moins de 8 nombres restent telles quelles.",
    de: "Reihen mit weniger als 8 Zahlen bleiben, wie sie sind.",
  },
  "A row with a bad cell errs alone.": {
    fr: "Une ligne dont une cellule est fautive est seule en erreur.",
    de: "Eine Zeile mit einer fehlerhaften Zelle ergibt allein einen Fehler.",
  },
  "Hampel |x − median| > k·1.4826·MAD; Tukey fences; STL (Cleveland et al. 1990); censored demand from the periods in stock.":
    {
      fr: "Hampel |x − médiane| > k·1,4826·MAD ; bornes de Tukey ; STL (Cleveland et al. 1990) ; demande censurée estimée d'après les périodes avec stock.",
      de: "Hampel |x − Median| > k·1,4826·MAD; Grenzen nach Tukey; STL (Cleveland et al. 1990); zensierte Nachfrage aus den Perioden mit Bestand.",
    },
  "Shortest chain of conversions, backwards too; an item's own factor goes before a general one, the latest before older ones.":
    {
      fr: "La plus courte chaîne de conversions, dans les deux sens ; le facteur propre à l'article passe avant un facteur général, le plus récent avant les plus anciens.",
      de: "Kürzeste Kette von Umrechnungen, auch rückwärts; der eigene Faktor eines Artikels geht vor dem allgemeinen, der jüngste vor älteren.",
    },
  "A basis of zeros shares equally.": {
    fr: "Une base de zéros partage à parts égales.",
    de: "Eine Basis aus Nullen teilt zu gleichen Teilen.",
  },
  "Locks beyond the total give #NUM! and name the excess.": {
    fr: "Des verrous qui dépassent le total donnent #NUM! et l'excédent est nommé.",
    de: "Sperren über die Summe hinaus ergeben #NUM! und nennen den Überschuss.",
  },
  "Largest remainders (Hamilton); equal run-out time (Hax & Meal 1975).": {
    fr: "Plus forts restes (Hamilton) ; même durée d'épuisement (Hax & Meal 1975).",
    de: "Größte Reste (Hamilton); gleiche Reichweite (Hax & Meal 1975).",
  },
  "ISO 8601 weeks; National Retail Federation 4-5-4 calendar rule with the 53rd week in the last month.": {
    fr: "Semaines ISO 8601 ; calendrier 4-5-4 de la National Retail Federation, la 53e semaine dans le dernier mois.",
    de: "ISO-8601-Wochen; 4-5-4-Kalender der National Retail Federation mit der 53. Woche im letzten Monat.",
  },
  "Where all actuals are zero a relative measure does not exist and gives #N/A.": {
    fr: "Quand tous les réalisés sont nuls, une mesure relative n'existe pas et donne #N/A.",
    de: "Sind alle Istwerte null, gibt es kein relatives Maß: #N/A.",
  },
  "Hyndman & Koehler 2006 (MASE); M5 competition (RMSSE); WMAPE = Σ|A−F| ÷ Σ|A|; bias = Σ(F−A) ÷ Σ|A|.": {
    fr: "Hyndman & Koehler 2006 (MASE) ; concours M5 (RMSSE) ; WMAPE = Σ|A−F| ÷ Σ|A| ; biais = Σ(F−A) ÷ Σ|A|.",
    de: "Hyndman & Koehler 2006 (MASE); M5-Wettbewerb (RMSSE); WMAPE = Σ|A−F| ÷ Σ|A|; Verzerrung = Σ(F−A) ÷ Σ|A|.",
  },
  "A short history has fewer origins than asked for; the number used is shown.": {
    fr: "Un historique court a moins d'origines que demandé ; le nombre utilisé est indiqué.",
    de: "Eine kurze Historie hat weniger Ursprünge als verlangt; gezeigt wird, wie viele benutzt wurden.",
  },
  "MASE and RMSSE are scaled by the naive forecast (MASE: of the season before) on the history that each origin knew.":
    {
      fr: "MASE et RMSSE sont rapportés à la prévision naïve (MASE : de la saison précédente) sur l'historique que chaque origine connaissait.",
      de: "MASE und RMSSE beziehen sich auf die naive Prognose (MASE: der Vorsaison) auf der Historie, die jeder Ursprung kannte.",
    },
  "Rolling-origin evaluation (Tashman 2000).": {
    fr: "Évaluation à origine glissante (Tashman 2000).",
    de: "Bewertung mit rollendem Ursprung (Tashman 2000).",
  },
  "With q not above p sales fall from the start: the peak is at 0.": {
    fr: "Si q ne dépasse pas p, les ventes baissent dès le début : le pic est à 0.",
    de: "Ist q nicht größer als p, fallen die Verkäufe von Anfang an: der Höhepunkt liegt bei 0.",
  },
  "Bass 1969: N(t) = m(1 − e^−(p+q)t) ÷ (1 + (q/p)e^−(p+q)t); t* = ln(q/p) ÷ (p + q); peak m(p + q)² ÷ 4q.": {
    fr: "Bass 1969 : N(t) = m(1 − e^−(p+q)t) ÷ (1 + (q/p)e^−(p+q)t) ; t* = ln(q/p) ÷ (p + q) ; pic m(p + q)² ÷ 4q.",
    de: "Bass 1969: N(t) = m(1 − e^−(p+q)t) ÷ (1 + (q/p)e^−(p+q)t); t* = ln(q/p) ÷ (p + q); Höhepunkt m(p + q)² ÷ 4q.",
  },
  "Ordinary least squares; a small ridge penalty where drivers move together.": {
    fr: "Moindres carrés ordinaires ; une légère pénalité ridge quand des facteurs évoluent ensemble.",
    de: "Kleinste Quadrate; eine kleine Ridge-Strafe, wo Treiber sich gemeinsam bewegen.",
  },
  "Bates & Granger 1969; missing streams are left out and the weights scaled up.": {
    fr: "Bates & Granger 1969 ; les flux manquants sont laissés de côté et les poids relevés d'autant.",
    de: "Bates & Granger 1969; fehlende Ströme bleiben weg und die Gewichte werden hochgerechnet.",
  },
  "Orders beyond every forecast in reach stay in the total.": {
    fr: "Les commandes au-delà de toute prévision à portée restent dans le total.",
    de: "Aufträge über jede erreichbare Prognose hinaus bleiben in der Summe.",
  },
  "Netting order of frePPLe: own period, then backward, then forward.": {
    fr: "Ordre de consommation de frePPLe : la période même, puis en arrière, puis en avant.",
    de: "Verrechnungsfolge von frePPLe: eigene Periode, dann rückwärts, dann vorwärts.",
  },
  "STL (Cleveland, Cleveland, McRae & Terpenning 1990); classical decomposition.": {
    fr: "STL (Cleveland, Cleveland, McRae & Terpenning 1990) ; décomposition classique.",
    de: "STL (Cleveland, Cleveland, McRae & Terpenning 1990); klassische Zerlegung.",
  },
  "A price that never varied gives #N/A.": {
    fr: "Un prix qui n'a jamais varié donne #N/A.",
    de: "Ein Preis, der sich nie geändert hat, ergibt #N/A.",
  },
  "Regression of log demand on log price.": {
    fr: "Régression du logarithme de la demande sur le logarithme du prix.",
    de: "Regression des Logarithmus der Nachfrage auf den Logarithmus des Preises.",
  },
  "Fewer than 3 points: the last value. Fewer than 2 seasons: no season. All zero: 0.": {
    fr: "Moins de 3 points : la dernière valeur. Moins de 2 saisons : pas de saison. Que des zéros : 0.",
    de: "Weniger als 3 Punkte: der letzte Wert. Weniger als 2 Saisons: keine Saison. Alles null: 0.",
  },
  "Whole columns can be given, with their title: more blanks at the end than two years, and than the history, are no missing points.":
    {
      fr: "On peut donner des colonnes entières, avec leur titre : plus de vides à la fin que deux ans, et que l'historique, ne sont pas des points manquants.",
      de: "Ganze Spalten mit ihrem Titel können angegeben werden: Mehr Leeres am Ende als zwei Jahre, und als die Historie, sind keine fehlenden Punkte.",
    },
  "Steps are compared on the periods that all of them forecast, where there are any.": {
    fr: "Les étapes sont comparées sur les périodes que toutes prévoient, s'il y en a.",
    de: "Schritte werden auf den Perioden verglichen, die alle prognostizieren, soweit es solche gibt.",
  },
  "A row with a bad cell, or without a number, errs alone.": {
    fr: "Une ligne dont une cellule est fautive, ou sans aucun nombre, est seule en erreur.",
    de: "Eine Zeile mit einer fehlerhaften Zelle oder ohne eine Zahl ergibt allein einen Fehler.",
  },
  "Errors are those of FORECAST.ETS: #NUM! for a target date inside the history, a timeline without a constant step, and codes that do not exist; #N/A for a timeline of another length than values.":
    {
      fr: "Les erreurs sont celles de PREVISION.ETS : #NUM! pour une date cible dans l'historique, une chronologie sans pas constant et des codes qui n'existent pas ; #N/A pour une chronologie d'une autre longueur que values.",
      de: "Die Fehler sind die von PROGNOSE.ETS: #NUM! für ein Zieldatum in der Historie, eine Zeitachse ohne gleichen Schritt und Codes, die es nicht gibt; #N/A für eine Zeitachse, die nicht so lang ist wie values.",
    },
  "Exponential smoothing state-space models with selection and combination (Hyndman et al. 2008).": {
    fr: "Modèles à espace d'états du lissage exponentiel, avec sélection et combinaison (Hyndman et al. 2008).",
    de: "Zustandsraummodelle der exponentiellen Glättung mit Auswahl und Kombination (Hyndman et al. 2008).",
  },
  "One-step-ahead fits; given constants by the recursion of Holt and Winters as in Chopra & Meindl.": {
    fr: "Ajustements à un pas ; constantes données : récurrence de Holt et Winters comme chez Chopra & Meindl.",
    de: "Anpassung einen Schritt voraus; gegebene Konstanten nach der Rekursion von Holt und Winters wie bei Chopra & Meindl.",
  },
  "A statistic that does not exist, such as MASE of a constant series, is blank.": {
    fr: "Une statistique qui n'existe pas, comme le MASE d'une série constante, reste vide.",
    de: "Eine Kennzahl, die es nicht gibt, etwa der MASE einer konstanten Reihe, bleibt leer.",
  },
  "MASE (Hyndman & Koehler 2006); WMAPE and bias as fractions of demand, bias = forecast − actual; errors one step ahead on the history.":
    {
      fr: "MASE (Hyndman & Koehler 2006) ; WMAPE et biais en fractions de la demande, biais = prévision − réalisé ; erreurs à un pas sur l'historique.",
      de: "MASE (Hyndman & Koehler 2006); WMAPE und Verzerrung als Anteile der Nachfrage, Verzerrung = Prognose − Ist; Fehler einen Schritt voraus auf der Historie.",
    },
  "Gilliland 2010: FVA = error of the step before − error of the step.": {
    fr: "Gilliland 2010 : FVA = erreur de l'étape d'avant − erreur de l'étape.",
    de: "Gilliland 2010: FVA = Fehler des Schritts davor − Fehler des Schritts.",
  },
  "Waterfall (lagged) forecast table.": {
    fr: "Tableau en cascade des prévisions par antériorité.",
    de: "Wasserfalltabelle der Prognosen nach Vorlauf.",
  },
  "Average of analogues by age; where the younger ones end, the growth of the others carries on.": {
    fr: "Moyenne des analogues par âge ; où les plus jeunes s'arrêtent, la croissance des autres continue.",
    de: "Mittel der ähnlichen Artikel nach Alter; wo die jüngeren enden, setzt sich das Wachstum der anderen fort.",
  },
  "Phase-in and phase-out rules of D365 Supply Chain Management; overlapping rules apply in row order.": {
    fr: "Règles d'entrée et de sortie de D365 Supply Chain Management ; les règles qui se recouvrent s'appliquent dans l'ordre des lignes.",
    de: "Ein- und Auslaufregeln von D365 Supply Chain Management; überlappende Regeln gelten in der Folge der Zeilen.",
  },
  "Without a season the length is 1 and the index 1.": {
    fr: "Sans saison, la longueur est 1 et l'indice 1.",
    de: "Ohne Saison ist die Länge 1 und der Index 1.",
  },
  "Autocorrelation test of the M competitions; classical decomposition; strength 1 − Var(R) ÷ Var(S + R) (Wang, Smith & Hyndman 2006).":
    {
      fr: "Test d'autocorrélation des concours M ; décomposition classique ; force 1 − Var(R) ÷ Var(S + R) (Wang, Smith & Hyndman 2006).",
      de: "Autokorrelationstest der M-Wettbewerbe; klassische Zerlegung; Stärke 1 − Var(R) ÷ Var(S + R) (Wang, Smith & Hyndman 2006).",
    },
  "While the mean absolute error is zero the signal is 0.": {
    fr: "Tant que l'erreur absolue moyenne est nulle, le signal est 0.",
    de: "Solange der mittlere absolute Fehler null ist, ist das Signal 0.",
  },
  "TS = Σ error ÷ MAD (Brown 1959); alarm at |4|.": {
    fr: "TS = Σ erreur ÷ MAD (Brown 1959) ; alerte à |4|.",
    de: "TS = Σ Fehler ÷ MAD (Brown 1959); Alarm bei |4|.",
  },
  "Log ratio to trend and season of the unpromoted periods; random-effects mean (DerSimonian & Laird 1986).":
    {
      fr: "Rapport logarithmique à la tendance et à la saison des périodes sans promotion ; moyenne à effets aléatoires (DerSimonian & Laird 1986).",
      de: "Logarithmisches Verhältnis zu Trend und Saison der Perioden ohne Aktion; Mittel mit Zufallseffekten (DerSimonian & Laird 1986).",
    },
  "The optimal plan never costs more than another policy.": {
    fr: "Le plan optimal ne coûte jamais plus qu'une autre politique.",
    de: "Der optimale Plan kostet nie mehr als eine andere Strategie.",
  },
  "Plans of the same cost can differ: compare the cost, not the plan.": {
    fr: "Des plans de même coût peuvent différer : comparez le coût, pas le plan.",
    de: "Pläne gleicher Kosten können verschieden sein: vergleichen Sie die Kosten, nicht den Plan.",
  },
  "Without a price for subcontracting there is none, and without one for backlog demand may not wait.": {
    fr: "Sans prix de sous-traitance, il n'y en a pas ; sans prix du retard, la demande ne peut attendre.",
    de: "Ohne Preis für Fremdvergabe gibt es keine, und ohne einen für Rückstand darf Nachfrage nicht warten.",
  },
  "Hanssmann & Hess 1960; Chopra & Meindl, Supply Chain Management, ch. 8. Solved by HiGHS.": {
    fr: "Hanssmann & Hess 1960 ; Chopra & Meindl, Supply Chain Management, ch. 8. Résolu par HiGHS.",
    de: "Hanssmann & Hess 1960; Chopra & Meindl, Supply Chain Management, Kap. 8. Gelöst von HiGHS.",
  },
  "Without priority the rule is fair share, with it priority. Proportional without weights is fair share.": {
    fr: "Sans priorité la règle est la part équitable, avec elle la priorité. Le prorata sans poids est la part équitable.",
    de: "Ohne Priorität gilt die gerechte Verteilung, mit ihr die Priorität. Anteilig ohne Gewichte ist gerechte Verteilung.",
  },
  "Quantities sum to min(supply, Σ requests) to the last digit.": {
    fr: "La somme des quantités est min(offre, Σ demandes) au dernier chiffre près.",
    de: "Die Mengen ergeben bis zur letzten Stelle min(Angebot, Σ Anforderungen).",
  },
  "Fair share, water-filling, priority tiers and fill to target (Silver, Pyke & Thomas).": {
    fr: "Part équitable, remplissage par le bas, niveaux de priorité et remplissage jusqu'à la cible (Silver, Pyke & Thomas).",
    de: "Gerechte Verteilung, Auffüllen von unten, Prioritätsstufen und Auffüllen bis zum Ziel (Silver, Pyke & Thomas).",
  },
  "A lot that later orders overdraw takes what it lacks from earlier lots.": {
    fr: "Un lot que des commandes ultérieures dépassent prend ce qui lui manque aux lots d'avant.",
    de: "Ein Los, das spätere Aufträge überziehen, nimmt das Fehlende von früheren Losen.",
  },
  "Vollmann, Berry & Whybark: on hand + lot − orders until the next lot.": {
    fr: "Vollmann, Berry & Whybark : stock + lot − commandes jusqu'au lot suivant.",
    de: "Vollmann, Berry & Whybark: Bestand + Los − Aufträge bis zum nächsten Los.",
  },
  "Effective capacity = units × shifts × hours × days × efficiency × availability (APICS).": {
    fr: "Capacité effective = unités × équipes × heures × jours × rendement × disponibilité (APICS).",
    de: "Effektive Kapazität = Einheiten × Schichten × Stunden × Tage × Leistungsgrad × Verfügbarkeit (APICS).",
  },
  "Forward cover (days of supply) by consumption of the future demand.": {
    fr: "Couverture (jours de stock) par consommation de la demande à venir.",
    de: "Reichweite (Tage) durch Verbrauch der künftigen Nachfrage.",
  },
  "Greedy earliest promise: latest lots before the due date first, then new production within free capacity.":
    {
      fr: "Promesse au plus tôt : d'abord les derniers lots avant l'échéance, puis une production nouvelle dans la capacité libre.",
      de: "Frühestmögliche Zusage: zuerst die letzten Lose vor dem Termin, dann neue Produktion in freier Kapazität.",
    },
  "Lanes that run in a circle give #VALUE! and are named.": {
    fr: "Des liaisons qui tournent en rond donnent #VALUE! et sont nommées.",
    de: "Strecken, die im Kreis laufen, ergeben #VALUE! und werden genannt.",
  },
  "The first column of shipments and releases holds what is late.": {
    fr: "La première colonne des expéditions et des lancements contient ce qui est en retard.",
    de: "Die erste Spalte der Lieferungen und Freigaben enthält, was verspätet ist.",
  },
  "Martin, Distribution Resource Planning; time-phased order points, transit on the lane.": {
    fr: "Martin, Distribution Resource Planning ; points de commande échelonnés, transit sur la liaison.",
    de: "Martin, Distribution Resource Planning; zeitlich gestaffelte Bestellpunkte, Transport auf der Strecke.",
  },
  'Three models ordered together, 4000 a truck and 1000 a model on it: =SOP.EOQ({12000;1200;120}, 1000, 100, , , , "all", , , 4000).':
    {
      fr: 'Trois modèles commandés ensemble, 4000 par camion et 1000 par modèle à bord : =SOP.EOQ({12000;1200;120}, 1000, 100, , , , "all", , , 4000).',
      de: 'Drei Modelle zusammen bestellt, 4000 je Lkw und 1000 je Modell darauf: =SOP.EOQ({12000;1200;120}, 1000, 100, , , , "all", , , 4000).',
    },
  "A production rate not above demand gives #NUM!.": {
    fr: "Une cadence de production qui ne dépasse pas la demande donne #NUM!.",
    de: "Eine Produktionsrate, die nicht über der Nachfrage liegt, ergibt #NUM!.",
  },
  'Price breaks with a yearly holding cost of 0.80 a unit: =SOP.EOQ(816, 12, 0.8, {1,20;50,18}, , , , , "money").':
    {
      fr: 'Remises par quantité avec un coût de possession annuel de 0,80 par unité : =SOP.EOQ(816, 12, 0.8, {1,20;50,18}, , , , , "money").',
      de: 'Mengenrabatte bei Lagerkosten von 0,80 je Einheit und Jahr: =SOP.EOQ(816, 12, 0.8, {1,20;50,18}, , , , , "money").',
    },
  "Harris 1913; Taft 1918 (production rate); Snyder & Shen, ch. 3 (backorders, discounts); Silver 1976 (joint replenishment).":
    {
      fr: "Harris 1913 ; Taft 1918 (cadence de production) ; Snyder & Shen, ch. 3 (retards, remises) ; Silver 1976 (commandes groupées).",
      de: "Harris 1913; Taft 1918 (Produktionsrate); Snyder & Shen, Kap. 3 (Rückstände, Rabatte); Silver 1976 (Sammelbestellung).",
    },
  "A loop in the bill gives #VALUE! and is named.": {
    fr: "Une boucle dans la nomenclature donne #VALUE! et est nommée.",
    de: "Eine Schleife in der Stückliste ergibt #VALUE! und wird genannt.",
  },
  "Multi-level explosion with scrap: quantity ÷ (1 − scrap).": {
    fr: "Éclatement à plusieurs niveaux avec rebut : quantité ÷ (1 − rebut).",
    de: "Mehrstufige Auflösung mit Ausschuss: Menge ÷ (1 − Ausschuss).",
  },
  "Customs value (CIF) times duty; carrying cost = unit cost × rate × days ÷ 365.": {
    fr: "Valeur en douane (CAF) fois le droit ; coût de portage = coût unitaire × taux × jours ÷ 365.",
    de: "Zollwert (CIF) mal Zollsatz; Kapitalbindung = Stückkosten × Zinssatz × Tage ÷ 365.",
  },
  "Nothing gets lost: what is done and what is unmet add up to the load.": {
    fr: "Rien ne se perd : le travail fait et le travail non fait donnent la charge.",
    de: "Nichts geht verloren: was getan und was nicht erfüllt wird, ergibt zusammen die Last.",
  },
  'Where early work is dear: =SOP.LEVEL({0,10,20,0}, 10, , 3, 1, , , "cheapest").': {
    fr: 'Quand produire tôt coûte cher : =SOP.LEVEL({0,10,20,0}, 10, , 3, 1, , , "cheapest").',
    de: 'Wo frühes Fertigen teuer ist: =SOP.LEVEL({0,10,20,0}, 10, , 3, 1, , , "cheapest").',
  },
  "Backward, then forward finite loading; the cheapest way by a linear programme (HiGHS).": {
    fr: "Charge à capacité finie en arrière, puis en avant ; la voie la moins chère par un programme linéaire (HiGHS).",
    de: "Belastung gegen begrenzte Kapazität, rückwärts, dann vorwärts; der billigste Weg durch ein lineares Programm (HiGHS).",
  },
  "Wagner–Whitin never costs more than another rule.": {
    fr: "Wagner–Whitin ne coûte jamais plus qu'une autre règle.",
    de: "Wagner–Whitin kostet nie mehr als eine andere Regel.",
  },
  "Periods without a requirement at the end stay empty.": {
    fr: "Les périodes sans besoin à la fin restent vides.",
    de: "Perioden ohne Bedarf am Ende bleiben leer.",
  },
  'Two items on one machine of 70 hours: =SOP.LOTSIZE({0,60;0,50}, "capacitated", 10, 1, , , , , , , , 70, 1, 5).':
    {
      fr: 'Deux articles sur une machine de 70 heures : =SOP.LOTSIZE({0,60;0,50}, "capacitated", 10, 1, , , , , , , , 70, 1, 5).',
      de: 'Zwei Artikel auf einer Maschine mit 70 Stunden: =SOP.LOTSIZE({0,60;0,50}, "capacitated", 10, 1, , , , , , , , 70, 1, 5).',
    },
  "No plan within the capacity gives #NUM!.": {
    fr: "Si aucun plan ne tient dans la capacité : #NUM!.",
    de: "Gibt es keinen Plan innerhalb der Kapazität: #NUM!.",
  },
  "Wagner & Whitin 1958; Silver & Meal 1973; part-period balancing (DeMatteis 1968); Silver, Pyke & Peterson.":
    {
      fr: "Wagner & Whitin 1958 ; Silver & Meal 1973 ; équilibrage des périodes (DeMatteis 1968) ; Silver, Pyke & Peterson.",
      de: "Wagner & Whitin 1958; Silver & Meal 1973; Stückperiodenausgleich (DeMatteis 1968); Silver, Pyke & Peterson.",
    },
  "#NUM! tells an infeasible programme from an unbounded one.": {
    fr: "#NUM! dit si un programme est infaisable ou non borné.",
    de: "#NUM! sagt, ob ein Programm unlösbar oder unbeschränkt ist.",
  },
  "With whole variables there are no duals.": {
    fr: "Avec des variables entières, il n'y a pas de valeurs duales.",
    de: "Mit ganzzahligen Variablen gibt es keine Dualwerte.",
  },
  "HiGHS (Huangfu & Hall 2018), dual simplex and branch and bound.": {
    fr: "HiGHS (Huangfu & Hall 2018), simplexe dual et séparation-évaluation.",
    de: "HiGHS (Huangfu & Hall 2018), duales Simplexverfahren und Branch-and-Bound.",
  },
  "Arcs that close a loop give #VALUE! and are named.": {
    fr: "Des arcs qui ferment une boucle donnent #VALUE! et sont nommés.",
    de: "Kanten, die eine Schleife schließen, ergeben #VALUE! und werden genannt.",
  },
  "Times are whole periods.": {
    fr: "Les délais sont des périodes entières.",
    de: "Zeiten sind ganze Perioden.",
  },
  "Guaranteed service model: Simpson 1958; Graves & Willems 2000, dynamic programme over a tree.": {
    fr: "Modèle du service garanti : Simpson 1958 ; Graves & Willems 2000, programmation dynamique sur un arbre.",
    de: "Modell des garantierten Service: Simpson 1958; Graves & Willems 2000, dynamische Programmierung auf einem Baum.",
  },
  "Linear programme (HiGHS); throughput an hour of the bottleneck (Goldratt).": {
    fr: "Programme linéaire (HiGHS) ; débit par heure du goulot (Goldratt).",
    de: "Lineares Programm (HiGHS); Durchsatz je Stunde des Engpasses (Goldratt).",
  },
  "Demand is the larger of forecast and orders beyond the demand fence; discrete ATP (Stevenson; Vollmann, Berry & Whybark).":
    {
      fr: "La demande est le plus grand de la prévision et des commandes au-delà de la limite de demande ; ATP discret (Stevenson ; Vollmann, Berry & Whybark).",
      de: "Jenseits der Nachfragegrenze gilt das Größere aus Prognose und Aufträgen; diskretes ATP (Stevenson; Vollmann, Berry & Whybark).",
    },
  "Items of the bill that are not in items are added below them, with lot for lot and no lead time.": {
    fr: "Les articles de la nomenclature absents d'items sont ajoutés en dessous, lot pour lot et sans délai.",
    de: "Artikel der Stückliste, die nicht in items stehen, werden darunter angefügt, Los für Los und ohne Vorlaufzeit.",
  },
  "Orlicky, Material Requirements Planning; low-level coding, net = gross − on hand − scheduled + safety stock.":
    {
      fr: "Orlicky, Material Requirements Planning ; codes de plus bas niveau, net = brut − stock − réceptions attendues + stock de sécurité.",
      de: "Orlicky, Material Requirements Planning; Dispositionsstufen, netto = brutto − Bestand − geplante Zugänge + Sicherheitsbestand.",
    },
  "Critical ratio F(S) = p ÷ (p + h) (Arrow, Harris & Marschak 1951; Snyder & Shen, ch. 4).": {
    fr: "Ratio critique F(S) = p ÷ (p + h) (Arrow, Harris & Marschak 1951 ; Snyder & Shen, ch. 4).",
    de: "Kritisches Verhältnis F(S) = p ÷ (p + h) (Arrow, Harris & Marschak 1951; Snyder & Shen, Kap. 4).",
  },
  "A workforce that does not follow from hiring and layoffs gives #VALUE! naming the period.": {
    fr: "Un effectif qui ne découle pas des embauches et des départs donne #VALUE! et nomme la période.",
    de: "Eine Belegschaft, die sich nicht aus Einstellungen und Entlassungen ergibt, führt zu #VALUE! mit der Periode.",
  },
  "Production beyond the hours gives #NUM! naming the period, and so does demand that waits when backlog has no cost.":
    {
      fr: "Une production au-delà des heures donne #NUM! et nomme la période, de même qu'une demande qui attend quand le retard n'a pas de coût.",
      de: "Produktion über die Stunden hinaus ergibt #NUM! mit der Periode, ebenso wartende Nachfrage, wenn Rückstand keine Kosten hat.",
    },
  "Stock and backlog follow from the balance; costs as in SOP.AGGPLAN.": {
    fr: "Stock et retard découlent du bilan ; coûts comme dans SOP.AGGPLAN.",
    de: "Bestand und Rückstand folgen aus der Bilanz; Kosten wie in SOP.AGGPLAN.",
  },
  "Blank demand and receipts count as 0.": {
    fr: "Demande et réceptions vides comptent pour 0.",
    de: "Leere Nachfrage und Zugänge zählen als 0.",
  },
  "Stock identity: end = start + receipts − issues, exact in every period.": {
    fr: "Identité du stock : fin = début + entrées − sorties, exacte à chaque période.",
    de: "Bestandsgleichung: Ende = Anfang + Zugänge − Abgänge, in jeder Periode exakt.",
  },
  "Vollmann, Berry, Whybark, Manufacturing Planning and Control: overall factors, bill of capacity, resource profiles.":
    {
      fr: "Vollmann, Berry, Whybark, Manufacturing Planning and Control : facteurs globaux, nomenclature de charge, profils de ressources.",
      de: "Vollmann, Berry, Whybark, Manufacturing Planning and Control: Gesamtfaktoren, Kapazitätsstückliste, Ressourcenprofile.",
    },
  "(s,S): Silver, Pyke & Peterson cap s and S at the newsvendor's level, output level of SOP.SAFETYSTOCK at a service of shortage_cost ÷ (shortage_cost + holding), where S − s is less than 1.5 reviews' demand.":
    {
      fr: "(s,S) : Silver, Pyke & Peterson plafonnent s et S au niveau du marchand de journaux, sortie level de SOP.SAFETYSTOCK à un service de shortage_cost ÷ (shortage_cost + holding), quand S − s est inférieur à la demande de 1,5 revue.",
      de: "(s,S): Silver, Pyke & Peterson begrenzen s und S auf den Wert des Zeitungsjungen, Ausgabe level von SOP.SAFETYSTOCK bei einem Service von shortage_cost ÷ (shortage_cost + holding), wo S − s unter der Nachfrage von 1,5 Prüfzyklen liegt.",
    },
  "Silver, Pyke & Peterson; (s,S) with a shortage cost: the power approximation of Ehrhardt & Mosier 1984 as Snyder & Shen give it, S = s + spread; Hadley & Whitin 1963 (least-cost (s,Q), by the loss function); Ptak & Smith (DDMRP).":
    {
      fr: "Silver, Pyke & Peterson ; (s,S) avec un coût de rupture : approximation de puissance d'Ehrhardt & Mosier 1984 selon Snyder & Shen, S = s + écart ; Hadley & Whitin 1963 ((s,Q) au moindre coût, par la fonction de perte) ; Ptak & Smith (DDMRP).",
      de: "Silver, Pyke & Peterson; (s,S) mit Fehlmengenkosten: Potenznäherung von Ehrhardt & Mosier 1984 nach Snyder & Shen, S = s + Spanne; Hadley & Whitin 1963 (billigstes (s,Q), über die Verlustfunktion); Ptak & Smith (DDMRP).",
    },
  "A service of 1 or more gives #NUM!.": {
    fr: "Un service de 1 ou plus donne #NUM!.",
    de: "Ein Service von 1 oder mehr ergibt #NUM!.",
  },
  "A small fill rate can need less than no safety stock: the negative number is shown.": {
    fr: "Un faible taux de remplissage peut demander moins qu'aucun stock de sécurité : le nombre négatif est montré.",
    de: "Ein kleiner Lieferbereitschaftsgrad kann weniger als keinen Sicherheitsbestand brauchen: die negative Zahl wird gezeigt.",
  },
  "From a forecast's own quantile, such as hi80 of SOP.FORECAST (the 90 % quantile): demand_sd = (hi80 − mean) / NORM.S.INV(0.9).":
    {
      fr: "D'après le quantile d'une prévision, tel que hi80 de SOP.FORECAST (quantile à 90 %) : demand_sd = (hi80 − mean) / LOI.NORMALE.STANDARD.INVERSE.N(0,9).",
      de: "Aus dem Quantil einer Prognose, etwa hi80 von SOP.FORECAST (90-%-Quantil): demand_sd = (hi80 − mean) / NORM.S.INV(0,9).",
    },
  "A stock-out chance of 1 in 100 from 24 errors is the largest of their sums: few errors say little about rare events.":
    {
      fr: "Un risque de rupture de 1 sur 100 d'après 24 erreurs est la plus grande de leurs sommes : peu d'erreurs disent peu des événements rares.",
      de: "Ein Fehlmengenrisiko von 1 zu 100 aus 24 Fehlern ist die größte ihrer Summen: wenige Fehler sagen wenig über seltene Ereignisse.",
    },
  "σ² = (L + R)·σd² + d²·σL²; cycle service z = Φ⁻¹(P1); fill rate by the inverse loss function (Silver, Pyke & Peterson; Chopra & Meindl). With errors the quantile of their sums over L + R periods.":
    {
      fr: "σ² = (L + R)·σd² + d²·σL² ; service par cycle z = Φ⁻¹(P1) ; taux de remplissage par l'inverse de la fonction de perte (Silver, Pyke & Peterson ; Chopra & Meindl). Avec des erreurs, le quantile de leurs sommes sur L + R périodes.",
      de: "σ² = (L + R)·σd² + d²·σL²; Service je Zyklus z = Φ⁻¹(P1); Lieferbereitschaft durch die Umkehrung der Verlustfunktion (Silver, Pyke & Peterson; Chopra & Meindl). Mit Fehlern das Quantil ihrer Summen über L + R Perioden.",
    },
  "Without variation the shortage is what the stock falls short of demand.": {
    fr: "Sans variation, la rupture est ce qui manque au stock pour couvrir la demande.",
    de: "Ohne Schwankung ist die Fehlmenge das, was dem Bestand zur Nachfrage fehlt.",
  },
  "Cycle service Φ(ss/σ); expected shortage σ·G(ss/σ); fill rate 1 − shortage ÷ lot (Silver, Pyke & Peterson).":
    {
      fr: "Service par cycle Φ(ss/σ) ; rupture attendue σ·G(ss/σ) ; taux de remplissage 1 − rupture ÷ lot (Silver, Pyke & Peterson).",
      de: "Service je Zyklus Φ(ss/σ); erwartete Fehlmenge σ·G(ss/σ); Lieferbereitschaft 1 − Fehlmenge ÷ Los (Silver, Pyke & Peterson).",
    },
  "Every shortage is explained: output reasons.": {
    fr: "Chaque manque est expliqué : sortie reasons.",
    de: "Jede Fehlmenge wird erklärt: Ausgabe reasons.",
  },
  "What still waits after the last period costs end_penalty instead of penalty, so that no plan gains by leaving it: give the penalty there where the end of the table is the end of the season.":
    {
      fr: "Ce qui attend encore après la dernière période coûte end_penalty au lieu de penalty, pour qu'aucun plan ne gagne à le laisser : donnez-y la penalty si la fin du tableau est la fin de la saison.",
      de: "Was nach der letzten Periode noch wartet, kostet end_penalty statt penalty, damit kein Plan gewinnt, indem er es liegen lässt: Geben Sie dort die penalty an, wo das Ende der Tabelle das Ende der Saison ist.",
    },
  "An item with buy_cost and without hours or components is bought only.": {
    fr: "Un article avec buy_cost et sans heures ni composants est seulement acheté.",
    de: "Ein Artikel mit buy_cost und ohne Stunden oder Komponenten wird nur zugekauft.",
  },
  "Large plans belong to the pane; over 50,000 decisions give #N/A.": {
    fr: "Les grands plans se font dans le volet ; plus de 50 000 décisions donnent #N/A.",
    de: "Große Pläne gehören in den Aufgabenbereich; über 50.000 Entscheidungen ergeben #N/A.",
  },
  "Set-ups and lots make it a mixed-integer programme: proven within 0.01 %, or the best plan of 30 seconds.":
    {
      fr: "Réglages et lots en font un programme en nombres entiers : prouvé à 0,01 % près, ou le meilleur plan de 30 secondes.",
      de: "Rüsten und Lose machen daraus ein gemischt-ganzzahliges Programm: auf 0,01 % bewiesen, oder der beste Plan aus 30 Sekunden.",
    },
  "Linear programme over items, resources and periods, solved by HiGHS; safety stock is a soft target.": {
    fr: "Programme linéaire sur articles, ressources et périodes, résolu par HiGHS ; le stock de sécurité est une cible souple.",
    de: "Lineares Programm über Artikel, Ressourcen und Perioden, gelöst von HiGHS; der Sicherheitsbestand ist ein weiches Ziel.",
  },
  "Price–volume–mix: volume (Q1−Q0)·P̄0, mix Σ(q1−q0·Q1/Q0)(p0−P̄0), price Σ(p1−p0)·q1; the parts sum exactly.":
    {
      fr: "Prix–volume–mix : volume (Q1−Q0)·P̄0, mix Σ(q1−q0·Q1/Q0)(p0−P̄0), prix Σ(p1−p0)·q1 ; les parts s'additionnent exactement.",
      de: "Preis–Menge–Mix: Menge (Q1−Q0)·P̄0, Mix Σ(q1−q0·Q1/Q0)(p0−P̄0), Preis Σ(p1−p0)·q1; die Teile ergeben genau die Summe.",
    },
  "The cross-over period counts from 1 and is blank when supply keeps up.": {
    fr: "La période de croisement se compte à partir de 1 et reste vide quand l'offre suit.",
    de: "Die Periode der Überschneidung zählt ab 1 und bleibt leer, wenn das Angebot mithält.",
  },
  "Blank demand and supply count as 0. A blank budget is none: its periods are left out of the gap to the budget.":
    {
      fr: "Demande et offre vides comptent pour 0. Un budget vide n'en est pas un : ses périodes sortent de l'écart au budget.",
      de: "Leere Nachfrage und leeres Angebot zählen als 0. Ein leeres Budget ist keines: seine Perioden bleiben aus der Lücke zum Budget.",
    },
  "Supply − demand by group and period; cross-over when cumulative demand first exceeds cumulative supply.": {
    fr: "Offre − demande par groupe et période ; croisement quand la demande cumulée dépasse pour la première fois l'offre cumulée.",
    de: "Angebot − Nachfrage je Gruppe und Periode; Überschneidung, wenn die kumulierte Nachfrage erstmals das kumulierte Angebot übersteigt.",
  },
  "Grouped structures (several totals over the same parts) take the summing matrix.": {
    fr: "Les structures groupées (plusieurs totaux sur les mêmes parties) prennent la matrice de sommation.",
    de: "Gruppierte Strukturen (mehrere Summen über dieselben Teile) nehmen die Summenmatrix.",
  },
  "Wickramasuriya, Athanasopoulos & Hyndman 2019 (MinT); Schäfer & Strimmer 2005 (shrinkage); Gross & Sohl 1990 (past shares).":
    {
      fr: "Wickramasuriya, Athanasopoulos & Hyndman 2019 (MinT) ; Schäfer & Strimmer 2005 (contraction) ; Gross & Sohl 1990 (parts passées).",
      de: "Wickramasuriya, Athanasopoulos & Hyndman 2019 (MinT); Schäfer & Strimmer 2005 (Schrumpfung); Gross & Sohl 1990 (vergangene Anteile).",
    },
  "Calculated anew when the workbook is: run Reconcile, then calculate.": {
    fr: "Recalculé quand le classeur l'est : exécutez l'étape Équilibre, puis calculez.",
    de: "Neu berechnet, wenn die Arbeitsmappe es wird: Abgleich ausführen, dann berechnen.",
  },
  "The table SOP_Scenario_Results, which Reconcile writes.": {
    fr: "Le tableau SOP_Scenario_Results, qu'écrit l'étape Équilibre.",
    de: "Die Tabelle SOP_Scenario_Results, die der Abgleich schreibt.",
  },
  "Demand that is not met waits; from the next period on supply is raised up to its capacity, or cut, to come back to the planned stock.":
    {
      fr: "La demande non satisfaite attend ; dès la période suivante l'offre est relevée jusqu'à sa capacité, ou réduite, pour revenir au stock prévu.",
      de: "Nicht erfüllte Nachfrage wartet; ab der nächsten Periode wird das Angebot bis zur Kapazität erhöht oder gekürzt, um zum geplanten Bestand zurückzukehren.",
    },
  "Operating result = revenue − cost of what is shipped − fixed costs. Cash = result − increase of stock and receivables + payables.":
    {
      fr: "Résultat d'exploitation = chiffre d'affaires − coût des livraisons − frais fixes. Trésorerie = résultat − hausse du stock et des créances + dettes.",
      de: "Betriebsergebnis = Umsatz − Kosten des Gelieferten − Fixkosten. Zahlungsmittel = Ergebnis − Zunahme von Bestand und Forderungen + Verbindlichkeiten.",
    },
  "Monte Carlo; Latin hypercube sampling (McKay, Beckman and Conover 1979); quantiles of type 7 (Hyndman and Fan 1996).":
    {
      fr: "Monte-Carlo ; échantillonnage par hypercube latin (McKay, Beckman et Conover 1979) ; quantiles de type 7 (Hyndman et Fan 1996).",
      de: "Monte-Carlo; Latin-Hypercube-Stichproben (McKay, Beckman und Conover 1979); Quantile vom Typ 7 (Hyndman und Fan 1996).",
    },
  "A negative amount takes a rate, fixed or step line off, as a cost.": {
    fr: "Un montant négatif retranche une ligne proportionnelle, fixe ou par paliers, comme un coût.",
    de: "Ein negativer Betrag zieht eine proportionale, feste oder gestufte Zeile ab, wie Kosten.",
  },
  "Blank volumes count as 0.": {
    fr: "Les volumes vides comptent pour 0.",
    de: "Leere Mengen zählen als 0.",
  },
  "Volume × rate; contribution margin statement.": {
    fr: "Volume × taux ; compte de résultat par marge sur coûts variables.",
    de: "Menge × Satz; Deckungsbeitragsrechnung.",
  },
  "Without a difference the list holds one row that says so.": {
    fr: "Sans différence, la liste tient une ligne qui le dit.",
    de: "Ohne Unterschied enthält die Liste eine Zeile, die das sagt.",
  },
  "Full outer join by key; blank differs from 0.": {
    fr: "Jointure externe complète par clé ; vide diffère de 0.",
    de: "Voller äußerer Verbund nach Schlüssel; leer ist nicht 0.",
  },
  "Management by exception, ranked by money (Pareto).": {
    fr: "Gestion par exception, classée par argent (Pareto).",
    de: "Steuerung nach Ausnahmen, nach Geld geordnet (Pareto).",
  },
  "Lines in which a number is missing are skipped; only in otif and on time a line that was due and has no arrival counts as missed.":
    {
      fr: "Les lignes où un nombre manque sont passées ; seulement pour otif et on time, une ligne échue sans arrivée compte comme manquée.",
      de: "Zeilen, in denen eine Zahl fehlt, werden übergangen; nur bei otif und on time zählt eine fällige Zeile ohne Ankunft als verfehlt.",
    },
  "A zero denominator gives #DIV/0!.": {
    fr: "Un dénominateur nul donne #DIV/0!.",
    de: "Ein Nenner von null ergibt #DIV/0!.",
  },
  "SCOR and APICS definitions; the formula of each indicator is in the guide.": {
    fr: "Définitions SCOR et APICS ; la formule de chaque indicateur est dans le guide.",
    de: "Definitionen nach SCOR und APICS; die Formel jeder Kennzahl steht im Leitfaden.",
  },
  "Calculated anew when the workbook is; a version once kept never changes.": {
    fr: "Recalculé quand le classeur l'est ; une version une fois gardée ne change plus.",
    de: "Neu berechnet, wenn die Arbeitsmappe es wird; eine einmal bewahrte Version ändert sich nie.",
  },
  "With it a lagged accuracy is one formula: SOP.ACCURACY of actuals and of what an earlier cycle forecast.":
    {
      fr: "Avec elle, une précision par antériorité est une seule formule : SOP.ACCURACY des réalisés et de ce qu'un cycle antérieur prévoyait.",
      de: "Mit ihr ist eine Genauigkeit nach Vorlauf eine Formel: SOP.ACCURACY der Istwerte und dessen, was ein früherer Zyklus prognostiziert hat.",
    },
  "The versions that Concord keeps in the workbook; SOP_Versions lists them.": {
    fr: "Les versions que Concord garde dans le classeur ; SOP_Versions en donne la liste.",
    de: "Die Versionen, die Concord in der Arbeitsmappe bewahrt; SOP_Versions listet sie auf.",
  },
};
