import { toSay } from "../../words";
import { amount, date, flag, fraction, key, number, text, type RoleSpec } from "../columns";
import { emissionWords, quantityWords, supplierWords, nameWords, itemKey, siteKey, siteWords } from "./words";

/** Where things are bought, kept and moved. */
export const networkRoles = {
  suppliers: {
    table: "Suppliers",
    synonyms: ["vendors", "Lieferanten", "Fournisseurs"],
    purpose: toSay("Who supplies, how reliably and how much a month."),
    required: false,
    uniqueBy: ["supplier"],
    columns: {
      supplier: key("Supplier", { required: true, synonyms: supplierWords }),
      name: text("Name", { synonyms: nameWords }),
      country: key("Country", { synonyms: ["land", "pays"] }),
      onTimeTarget: fraction("OTD target", {
        synonyms: ["otd_target", "on time delivery", "liefertreue"],
      }),
      capacityPerMonth: amount("Capacity per month", "units/month", {
        synonyms: ["capacity_month", "kapazität", "capacité"],
      }),
      minimumPerMonth: amount("Minimum per month", "units/month", {
        synonyms: ["contract minimum", "mindestabnahme", "minimum contractuel"],
      }),
      shortfallCost: amount("Shortfall cost", "currency/unit", {
        synonyms: ["take or pay", "shortfall charge", "fehlmengenkosten", "pénalité de sous-achat"],
      }),
    },
  },
  itemSuppliers: {
    table: "ItemSupplier",
    synonyms: ["item suppliers", "purchasing info", "Einkaufsinfo", "Articles fournisseurs"],
    purpose: toSay("Where an item is bought: price, lead time, lots and split."),
    required: false,
    uniqueBy: ["item", "supplier", "from"],
    columns: {
      item: itemKey(),
      supplier: key("Supplier", {
        of: "suppliers",
        usedUnlisted: true,
        required: true,
        synonyms: supplierWords,
      }),
      price: amount("Price", "currency/unit", { synonyms: ["unit price", "preis", "prix"] }),
      leadTimeDays: amount("Lead time", "days", {
        synonyms: ["lead_time_d", "lead time days", "wiederbeschaffungszeit", "lieferzeit", "délai"],
      }),
      leadTimeSd: amount("Lead time SD", "days", {
        synonyms: ["lead_sd", "lead time deviation"],
      }),
      minimumOrder: amount("MOQ", "units", {
        blank: 0,
        synonyms: ["minimum order", "mindestbestellmenge", "minimum de commande"],
      }),
      multiple: amount("Multiple", "units", {
        blank: 1,
        synonyms: ["lot multiple", "rounding", "rundungswert"],
      }),
      quota: fraction("Quota", { blank: 1, synonyms: ["split", "share", "quote"] }),
      freight: amount("Freight", "currency/unit", {
        blank: 0,
        synonyms: ["freight per unit", "fracht je einheit", "fret par unité"],
      }),
      duty: fraction("Duty", { blank: 0, synonyms: ["customs duty", "zoll", "droits de douane"] }),
      currency: key("Currency", { synonyms: ["währung", "devise"] }),
      from: date("From", { synonyms: ["valid from", "gültig ab"] }),
      site: key("Deliver to", {
        of: "sites",
        synonyms: ["site", "delivered to", "receiving site", "lieferort", "livré à", ...siteWords],
      }),
    },
  },
  receipts: {
    table: "ReceiptsHistory",
    synonyms: ["receipts", "purchase history", "Wareneingänge", "Réceptions"],
    purpose: toSay("Purchase orders received: they tell the real lead times."),
    required: false,
    uniqueBy: ["purchaseOrder"],
    columns: {
      purchaseOrder: key("PO", { required: true, synonyms: ["purchase order", "bestellung", "commande"] }),
      item: itemKey(),
      supplier: key("Supplier", { of: "suppliers", usedUnlisted: true, synonyms: supplierWords }),
      ordered: date("Ordered", { required: true, synonyms: ["order date", "bestelldatum", "commandé"] }),
      due: date("Due", { synonyms: ["due date", "fällig", "échéance"] }),
      received: date("Received", { required: true, synonyms: ["receipt date", "eingang", "reçu"] }),
      quantity: amount("Qty", "units", { required: true, synonyms: quantityWords }),
      quantityOrdered: amount("Qty ordered", "units", {
        synonyms: ["ordered qty", "order quantity", "bestellmenge", "quantité commandée"],
      }),
    },
  },
  inventory: {
    table: "Inventory",
    synonyms: ["stock", "on hand", "Bestand", "Bestände", "Stocks"],
    purpose: toSay("Stock at the start of the plan, by item and site."),
    required: false,
    uniqueBy: ["item", "site"],
    columns: {
      item: itemKey(),
      site: siteKey(false),
      onHand: number("On hand", "units", {
        required: true,
        synonyms: ["on_hand", "stock", "bestand", "stock disponible"],
      }),
      onHold: amount("On hold", "units", {
        blank: 0,
        synonyms: ["on_hold", "blocked", "gesperrt", "bloqué"],
      }),
      inTransit: amount("In transit", "units", {
        blank: 0,
        synonyms: ["in_transit", "unterwegs", "en transit"],
      }),
      safetyStock: amount("Safety stock", "units", {
        synonyms: ["safety_manual", "safety", "sicherheitsbestand", "stock de sécurité"],
      }),
      maximum: amount("Max", "units", { synonyms: ["maximum", "max stock", "höchstbestand"] }),
      uom: key("UoM", { synonyms: ["unit", "einheit", "unité"] }),
    },
  },
  scheduledReceipts: {
    table: "ScheduledReceipts",
    synonyms: ["open purchase orders", "open supply", "geplante Zugänge", "Réceptions prévues"],
    purpose: toSay("Supply already on its way."),
    required: false,
    uniqueBy: [],
    columns: {
      item: itemKey(),
      site: siteKey(false),
      due: date("Due", { required: true, synonyms: ["due date", "arrival", "fällig", "échéance"] }),
      quantity: amount("Qty", "units", { required: true, synonyms: quantityWords }),
      type: key("Type", { choices: ["PO", "MO", "TO"], synonyms: ["order type", "art"] }),
      firm: flag("Firm", { blank: 1, synonyms: ["fix", "ferme"] }),
    },
  },
  lanes: {
    table: "Lanes",
    synonyms: ["transport lanes", "routes", "Transportwege"],
    purpose: toSay("How goods move between sites."),
    required: false,
    uniqueBy: ["from", "to", "mode"],
    columns: {
      from: key("From", { of: "sites", required: true, synonyms: ["origin", "von", "de"] }),
      to: key("To", { of: "sites", required: true, synonyms: ["destination", "nach", "vers"] }),
      mode: key("Mode", { synonyms: ["transport mode", "verkehrsträger"] }),
      transitDays: amount("Transit", "days", { synonyms: ["transit_d", "transit days", "transportzeit"] }),
      costPerUnit: amount("Cost per unit", "currency/unit", {
        blank: 0,
        synonyms: ["cost_unit", "kosten je einheit"],
      }),
      duty: fraction("Duty", { blank: 0, synonyms: ["customs duty", "zoll", "droits de douane"] }),
      costFixed: amount("Fixed cost", "currency/trip", { blank: 0, synonyms: ["cost_fix", "fixkosten"] }),
      capacity: amount("Capacity", "units/month", { synonyms: ["kapazität", "capacité"] }),
      minimum: amount("Min", "units", { blank: 0, synonyms: ["minimum", "mindestmenge"] }),
      quota: fraction("Quota", { synonyms: ["split", "share", "quote"] }),
      co2PerUnit: amount("CO2e per unit", "kg/unit", {
        blank: 0,
        synonyms: [
          ...emissionWords,
          "co2_unit",
          "co2e je einheit",
          "co2 je einheit",
          "co2e par unité",
          "co2 par unité",
        ],
      }),
    },
  },
  policies: {
    table: "Policies",
    synonyms: ["planning policies", "Dispositionsregeln"],
    purpose: toSay("How stock is steered, by segment or item."),
    required: false,
    uniqueBy: ["scope"],
    columns: {
      scope: key("Segment or item", { required: true, synonyms: ["segment", "item", "scope"] }),
      policy: key("Policy", { synonyms: ["rule", "strategie"] }),
      service: fraction("Service", { synonyms: ["service level", "servicegrad"] }),
      lotRule: key("Lot rule", { synonyms: ["lot_rule", "lot size rule", "losgröße"] }),
      demandFence: amount("DTF", "months", { blank: 0, synonyms: ["dtf", "demand time fence"] }),
      planningFence: amount("PTF", "months", { blank: 0, synonyms: ["ptf", "planning time fence"] }),
      review: amount("Review", "days", { synonyms: ["review period"] }),
    },
  },
} as const satisfies Record<string, RoleSpec>;
