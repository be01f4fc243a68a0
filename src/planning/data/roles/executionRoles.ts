import { toSay } from "../../words";
import { amount, date, key, type RoleSpec } from "../columns";
import {
  quantityWords,
  dateWords,
  customerWords,
  itemKey,
  optionalRegion,
  optionalChannel,
  siteKey,
} from "./words";

/** What really happened in the month under plan. */
export const executionRoles = {
  actuals: {
    table: "Actuals",
    synonyms: ["actuals this month", "Ist", "Réalisé"],
    purpose: toSay("What happened in the month under plan: sales, production, receipts and closing stock."),
    required: false,
    uniqueBy: ["measure", "date", "item", "site", "region", "channel"],
    columns: {
      measure: key("Measure", {
        required: true,
        choices: ["sales", "production", "receipts", "inventory"],
        synonyms: ["kind", "type", "kennzahl"],
      }),
      date: date("Month", { required: true, synonyms: ["date", ...dateWords] }),
      item: itemKey(),
      site: siteKey(false),
      region: optionalRegion(),
      channel: optionalChannel(),
      quantity: amount("Qty", "units", { required: true, synonyms: quantityWords }),
    },
  },
  deliveries: {
    table: "Deliveries",
    synonyms: ["order lines", "delivered orders", "Lieferungen", "Livraisons"],
    purpose: toSay("Order lines delivered in the month under plan, for on-time in-full."),
    required: false,
    uniqueBy: ["order"],
    columns: {
      order: key("Order", { required: true, synonyms: ["order no", "auftrag", "commande"] }),
      item: itemKey(),
      customer: key("Customer", { of: "customers", synonyms: customerWords }),
      due: date("Due", { required: true, synonyms: ["due date", "requested", "échéance"] }),
      delivered: date("Delivered", { synonyms: ["delivery date", "geliefert", "livré"] }),
      quantityOrdered: amount("Qty ordered", "units", {
        required: true,
        synonyms: ["ordered", "bestellmenge"],
      }),
      quantityDelivered: amount("Qty delivered", "units", {
        blank: 0,
        synonyms: ["delivered qty", "liefermenge"],
      }),
    },
  },
  stockCounts: {
    table: "StockCounts",
    synonyms: ["cycle counts", "inventory counts", "physical inventory", "Inventurzählungen", "Inventaires"],
    purpose: toSay("Stock that was counted beside what the books said, for the accuracy of stock records."),
    required: false,
    uniqueBy: ["item", "site", "date"],
    columns: {
      item: itemKey(),
      site: siteKey(false),
      date: date("Counted on", {
        required: true,
        synonyms: ["count date", "zähldatum", "date d'inventaire"],
      }),
      booked: amount("Qty booked", "units", {
        required: true,
        synonyms: ["booked", "book stock", "system qty", "buchbestand", "stock théorique"],
      }),
      counted: amount("Qty counted", "units", {
        required: true,
        synonyms: ["counted", "count", "physical qty", "zählmenge", "stock compté"],
      }),
    },
  },
} as const satisfies Record<string, RoleSpec>;
