import { toSay } from "../../words";
import { amount, date, fraction, key, number, text, type RoleSpec } from "../columns";
import { quantityWords, dateWords, customerWords, itemKey, optionalRegion, optionalChannel } from "./words";

/** What customers ordered and what is expected of them. */
export const demandRoles = {
  sales: {
    table: "SalesHistory",
    synonyms: [
      "sales",
      "history",
      "demand",
      "demand history",
      "shipments",
      "Absatz",
      "Verkäufe",
      "Ventes",
      "Historique",
    ],
    purpose: toSay(
      "What was ordered and shipped: one row a month and item, or one row an item with a column a month.",
    ),
    required: true,
    uniqueBy: ["date", "item", "region", "channel", "customer"],
    columns: {
      date: date("Month", { required: true, synonyms: ["date", ...dateWords] }),
      item: itemKey(),
      region: optionalRegion(),
      channel: optionalChannel(),
      customer: key("Customer", { of: "customers", synonyms: customerWords }),
      ordered: amount("Qty ordered", "units", {
        required: true,
        synonyms: ["ordered", "demand", "orders", ...quantityWords],
      }),
      shipped: amount("Qty shipped", "units", {
        synonyms: ["shipped", "delivered", "sales qty", "liefermenge", "quantité livrée"],
      }),
      revenue: number("Revenue", "currency", {
        synonyms: [
          "net sales",
          "turnover",
          "umsatz",
          "chiffre d'affaires",
          "net value",
          "nettowert",
          "nettoumsatz",
          "valeur nette",
        ],
      }),
      currency: key("Currency", { synonyms: ["währung", "währg", "curr.", "devise"] }),
      returns: number("Returns", "units", { synonyms: ["returned", "retouren", "retours"] }),
      inStock: fraction("In stock", {
        blank: 1,
        synonyms: ["in_stock", "availability", "verfügbar", "en stock"],
      }),
      uom: key("UoM", {
        synonyms: [
          "unit",
          "unit of measure",
          "sales unit",
          "einheit",
          "mengeneinheit",
          "unité",
          "me",
          "vme",
          "bme",
        ],
      }),
    },
  },
  openOrders: {
    table: "OpenOrders",
    synonyms: ["sales orders", "backlog", "Aufträge", "offene Aufträge", "Commandes"],
    purpose: toSay("Customer orders not yet shipped."),
    required: false,
    uniqueBy: ["order"],
    columns: {
      order: key("Order", { required: true, synonyms: ["order no", "sales order", "auftrag", "commande"] }),
      item: itemKey(),
      customer: key("Customer", { of: "customers", synonyms: customerWords }),
      region: optionalRegion(),
      channel: optionalChannel(),
      due: date("Due", { required: true, synonyms: ["due date", "requested", "wunschtermin", "échéance"] }),
      quantity: amount("Qty", "units", { required: true, synonyms: quantityWords }),
      promised: date("Promised", { synonyms: ["promise date", "bestätigt", "promis"] }),
    },
  },
  promotions: {
    table: "Promotions",
    synonyms: ["promo calendar", "Aktionen", "Promotionen"],
    purpose: toSay("Past and planned promotions with their mechanic."),
    required: false,
    uniqueBy: ["promo"],
    columns: {
      promo: key("Promo", { required: true, synonyms: ["promotion", "aktion"] }),
      item: itemKey(),
      region: optionalRegion(),
      channel: optionalChannel(),
      start: date("Start", { required: true, synonyms: ["from", "beginn", "début"] }),
      end: date("End", { required: true, synonyms: ["to", "ende", "fin"] }),
      mechanic: key("Mechanic", { required: true, synonyms: ["type", "mechanik", "mécanique"] }),
      depth: fraction("Depth", { blank: 0, synonyms: ["discount", "rabatt", "remise"] }),
      expectedUplift: number("Expected uplift", "fraction", { synonyms: ["expected_uplift", "uplift"] }),
      cost: amount("Cost", "currency", { synonyms: ["kosten", "coût"] }),
    },
  },
  streams: {
    table: "Streams",
    synonyms: ["forecast streams", "forecasts", "Prognosen", "Prévisions"],
    purpose: toSay(
      "Forecasts from sales, marketing and customers, past months included so that their bias shows.",
    ),
    required: false,
    uniqueBy: ["stream", "date", "item", "region"],
    columns: {
      stream: key("Stream", { required: true, synonyms: ["source", "origin", "quelle"] }),
      date: date("Month", { required: true, synonyms: ["date", ...dateWords] }),
      item: itemKey(),
      region: optionalRegion(),
      quantity: amount("Qty", "units", { required: true, synonyms: quantityWords }),
      author: text("Author", { synonyms: ["owner", "autor", "auteur"] }),
    },
  },
  phases: {
    table: "PhaseInOut",
    synonyms: ["phase in phase out", "successions", "Auslaufsteuerung"],
    purpose: toSay("Which share of the predecessor's demand goes to the successor, month by month."),
    required: false,
    uniqueBy: ["predecessor", "successor", "date"],
    columns: {
      predecessor: key("Predecessor", { of: "items", required: true, synonyms: ["from item", "vorgänger"] }),
      successor: key("Successor", { of: "items", required: true, synonyms: ["to item", "nachfolger"] }),
      date: date("Month", { required: true, synonyms: ["date", "from", ...dateWords] }),
      share: fraction("Successor share", { required: true, synonyms: ["share", "factor", "anteil", "part"] }),
    },
  },
  stockOuts: {
    table: "StockOuts",
    synonyms: ["availability", "out of stock", "Fehlbestände", "Ruptures"],
    purpose: toSay("Months in which an item could not be had, where the sales history has no column for it."),
    required: false,
    uniqueBy: ["item", "date", "region", "channel"],
    columns: {
      item: itemKey(),
      date: date("Month", { required: true, synonyms: ["date", ...dateWords] }),
      region: optionalRegion(),
      channel: optionalChannel(),
      inStock: fraction("In stock", {
        required: true,
        synonyms: ["in_stock", "availability", "verfügbar", "en stock"],
      }),
    },
  },
} as const satisfies Record<string, RoleSpec>;
