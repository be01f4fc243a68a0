import type { Translations } from "../../say";

/** What each kind of table and column is. */
export const planningDataRoles: Translations = {
  "Machines and crews with efficiency, cost and overtime limit.": {
    fr: "Machines et équipes avec rendement, coût et limite d'heures supplémentaires.",
    de: "Maschinen und Mannschaften mit Nutzungsgrad, Kosten und Überstundengrenze.",
  },
  "Working days and hours by site; a row a day or a row a month.": {
    fr: "Jours et heures ouvrés par site ; une ligne par jour ou par mois.",
    de: "Arbeitstage und -stunden je Standort; eine Zeile je Tag oder je Monat.",
  },
  "Days on which nobody works, by country.": {
    fr: "Jours où personne ne travaille, par pays.",
    de: "Tage, an denen niemand arbeitet, nach Land.",
  },
  "Hours of each resource that a unit of an item takes.": {
    fr: "Heures de chaque ressource que prend une unité d'un article.",
    de: "Stunden jeder Ressource, die ein Stück eines Artikels braucht.",
  },
  "What a unit of a parent is made of; a negative quantity is a by-product that comes out with it.": {
    fr: "De quoi est faite une unité d'un composé ; une quantité négative est un sous-produit qui en sort.",
    de: "Woraus ein Stück eines übergeordneten Artikels besteht; eine negative Menge ist ein Nebenprodukt, das dabei anfällt.",
  },
  "What was ordered and shipped: one row a month and item, or one row an item with a column a month.": {
    fr: "Ce qui a été commandé et expédié : une ligne par mois et article, ou une ligne par article avec une colonne par mois.",
    de: "Was bestellt und geliefert wurde: eine Zeile je Monat und Artikel oder eine Zeile je Artikel mit einer Spalte je Monat.",
  },
  "Customer orders not yet shipped.": {
    fr: "Commandes clients non encore expédiées.",
    de: "Noch nicht gelieferte Kundenaufträge.",
  },
  "Past and planned promotions with their mechanic.": {
    fr: "Promotions passées et prévues avec leur mécanique.",
    de: "Vergangene und geplante Aktionen mit ihrer Mechanik.",
  },
  "Forecasts from sales, marketing and customers, past months included so that their bias shows.": {
    fr: "Prévisions des ventes, du marketing et des clients, mois passés compris pour montrer leur biais.",
    de: "Prognosen von Vertrieb, Marketing und Kunden, mit vergangenen Monaten, damit ihre Verzerrung sichtbar wird.",
  },
  "Which share of the predecessor's demand goes to the successor, month by month.": {
    fr: "Quelle part de la demande du prédécesseur va au successeur, mois par mois.",
    de: "Welcher Anteil des Bedarfs des Vorgängers zum Nachfolger geht, Monat für Monat.",
  },
  "Months in which an item could not be had, where the sales history has no column for it.": {
    fr: "Mois où un article était indisponible, si l'historique des ventes n'a pas de colonne pour cela.",
    de: "Monate, in denen ein Artikel nicht erhältlich war, falls die Verkaufshistorie keine Spalte dafür hat.",
  },
  "What happened in the month under plan: sales, production, receipts and closing stock.": {
    fr: "Ce qui s'est passé dans le mois planifié : ventes, production, réceptions et stock final.",
    de: "Was im geplanten Monat geschah: Verkäufe, Produktion, Zugänge und Endbestand.",
  },
  "Order lines delivered in the month under plan, for on-time in-full.": {
    fr: "Lignes de commande livrées dans le mois planifié, pour le taux OTIF.",
    de: "Im geplanten Monat gelieferte Auftragspositionen, für die OTIF-Quote.",
  },
  "What is sold, made and bought.": {
    fr: "Ce qui est vendu, fabriqué et acheté.",
    de: "Was verkauft, hergestellt und eingekauft wird.",
  },
  "Who buys, with priority and promised service.": {
    fr: "Qui achète, avec priorité et service promis.",
    de: "Wer kauft, mit Priorität und zugesagtem Servicegrad.",
  },
  "Where it is sold, and which warehouse serves it.": {
    fr: "Où l'on vend, et quel entrepôt dessert.",
    de: "Wo verkauft wird und welches Lager beliefert.",
  },
  "How it is sold.": { fr: "Comment l'on vend.", de: "Wie verkauft wird." },
  "Plants and warehouses.": { fr: "Usines et entrepôts.", de: "Werke und Lager." },
  "Factors between units and between currencies, with the date from which they hold.": {
    fr: "Facteurs entre unités et entre devises, avec la date d'effet.",
    de: "Umrechnungen zwischen Einheiten und zwischen Währungen, mit dem Datum, ab dem sie gelten.",
  },
  "The first month of the plan, its length, and the company's rates.": {
    fr: "Le premier mois du plan, sa durée et les taux de l'entreprise.",
    de: "Der erste Monat des Plans, seine Länge und die Sätze der Firma.",
  },
  "Who supplies, how reliably and how much a month.": {
    fr: "Qui fournit, avec quelle fiabilité et combien par mois.",
    de: "Wer liefert, wie zuverlässig und wie viel im Monat.",
  },
  "Where an item is bought: price, lead time, lots and split.": {
    fr: "Où un article est acheté : prix, délai, lots et répartition.",
    de: "Wo ein Artikel gekauft wird: Preis, Lieferzeit, Lose und Aufteilung.",
  },
  "Purchase orders received: they tell the real lead times.": {
    fr: "Commandes d'achat reçues : elles disent les vrais délais.",
    de: "Eingegangene Bestellungen: Sie zeigen die wirklichen Lieferzeiten.",
  },
  "Stock at the start of the plan, by item and site.": {
    fr: "Stock au début du plan, par article et site.",
    de: "Bestand zu Beginn des Plans, nach Artikel und Standort.",
  },
  "Supply already on its way.": {
    fr: "Approvisionnements déjà en route.",
    de: "Zugänge, die schon unterwegs sind.",
  },
  "How goods move between sites.": {
    fr: "Comment les marchandises circulent entre sites.",
    de: "Wie Waren zwischen Standorten bewegt werden.",
  },
  "How stock is steered, by segment or item.": {
    fr: "Comment le stock est piloté, par segment ou article.",
    de: "Wie der Bestand gesteuert wird, nach Segment oder Artikel.",
  },
  "List and net prices with the date from which they hold.": {
    fr: "Prix de liste et prix nets avec la date d'effet.",
    de: "Listen- und Nettopreise mit dem Datum, ab dem sie gelten.",
  },
  "Standard cost and its parts, with the date from which they hold.": {
    fr: "Coût standard et ses parts, avec la date d'effet.",
    de: "Standardkosten und ihre Teile, mit dem Datum, ab dem sie gelten.",
  },
  "The annual budget in units and money; fixed costs stand in rows without an item or a family.": {
    fr: "Le budget annuel en unités et en valeur ; les coûts fixes sont dans des lignes sans article ni famille.",
    de: "Das Jahresbudget in Stück und Geld; Fixkosten stehen in Zeilen ohne Artikel oder Familie.",
  },
  "What each key figure should be.": {
    fr: "Ce que chaque indicateur devrait être.",
    de: "Was jede Kennzahl sein soll.",
  },
  "Stock that was counted beside what the books said, for the accuracy of stock records.": {
    fr: "Stock compté face au stock théorique, pour l'exactitude des enregistrements de stock.",
    de: "Gezählter Bestand neben dem Buchbestand, für die Genauigkeit der Bestandsführung.",
  },
};
