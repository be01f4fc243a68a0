import { toSay } from "../../words";
import { amount, date, key, number, type RoleSpec } from "../columns";
import { itemWords, quantityWords, dateWords, itemKey, optionalRegion, optionalChannel } from "./words";

/** What units are worth, and what was promised for the year. */
export const valueRoles = {
  prices: {
    table: "Prices",
    synonyms: ["price list", "Preise", "Preisliste", "Prix", "Tarifs"],
    purpose: toSay("List and net prices with the date from which they hold."),
    required: false,
    uniqueBy: ["item", "channel", "from"],
    columns: {
      item: itemKey(),
      channel: optionalChannel(),
      from: date("From", {
        required: true,
        synonyms: ["valid from", "effective", "gültig ab", "à partir du"],
      }),
      list: amount("List", "currency/unit", { synonyms: ["list price", "listenpreis", "prix catalogue"] }),
      net: amount("Net", "currency/unit", {
        required: true,
        synonyms: ["net price", "price", "nettopreis", "prix net"],
      }),
      currency: key("Currency", { synonyms: ["währung", "devise"] }),
    },
  },
  costs: {
    table: "Costs",
    synonyms: ["standard costs", "Kosten", "Coûts"],
    purpose: toSay("Standard cost and its parts, with the date from which they hold."),
    required: false,
    uniqueBy: ["item", "from"],
    columns: {
      item: itemKey(),
      from: date("From", {
        required: true,
        synonyms: ["valid from", "effective", "gültig ab", "à partir du"],
      }),
      material: amount("Material", "currency/unit", {
        synonyms: ["material cost", "materialkosten", "matière"],
      }),
      labour: amount("Labour", "currency/unit", { synonyms: ["labor", "lohn", "main-d'œuvre"] }),
      overhead: amount("Overhead", "currency/unit", { synonyms: ["gemeinkosten", "frais généraux"] }),
      freight: amount("Freight", "currency/unit", { synonyms: ["fracht", "fret"] }),
      standardCost: amount("Std cost", "currency/unit", {
        synonyms: ["std_cost", "standard cost", "unit cost", "cost", "herstellkosten", "coût standard"],
      }),
      currency: key("Currency", { synonyms: ["währung", "devise"] }),
    },
  },
  budget: {
    table: "Budget",
    synonyms: ["AOP", "plan", "annual operating plan", "Planung"],
    purpose: toSay(
      "The annual budget in units and money; fixed costs stand in rows without an item or a family.",
    ),
    required: false,
    uniqueBy: ["date", "family", "item", "region", "channel"],
    columns: {
      date: date("Month", { required: true, synonyms: ["date", ...dateWords] }),
      family: key("Family", { synonyms: ["product family", "group", "familie", "famille"] }),
      item: key("Item", { of: "items", synonyms: itemWords }),
      region: optionalRegion(),
      channel: optionalChannel(),
      quantity: amount("Qty", "units", { synonyms: quantityWords }),
      revenue: number("Revenue", "currency", { synonyms: ["net sales", "umsatz", "chiffre d'affaires"] }),
      margin: number("Margin", "currency", { synonyms: ["contribution", "deckungsbeitrag", "marge"] }),
      fixedCost: amount("Fixed cost", "currency", {
        synonyms: ["fixed costs", "fixkosten", "coûts fixes"],
      }),
      wages: amount("Wages", "currency", {
        synonyms: [
          "labour cost",
          "personnel cost",
          "löhne",
          "personalkosten",
          "salaires",
          "frais de personnel",
        ],
      }),
      currency: key("Currency", { synonyms: ["währung", "devise"] }),
    },
  },
  targets: {
    table: "Targets",
    synonyms: ["KPI targets", "Ziele", "Objectifs"],
    purpose: toSay("What each key figure should be."),
    required: false,
    uniqueBy: ["kpi", "level"],
    columns: {
      kpi: key("KPI", { required: true, synonyms: ["measure", "kennzahl", "indicateur"] }),
      level: key("Level", { synonyms: ["scope", "ebene", "niveau"] }),
      target: number("Target", "as the key figure", {
        required: true,
        synonyms: ["ziel", "objectif"],
      }),
      tolerance: amount("Tolerance", "as the key figure", {
        blank: 0,
        synonyms: ["toleranz", "tolérance"],
      }),
    },
  },
} as const satisfies Record<string, RoleSpec>;
