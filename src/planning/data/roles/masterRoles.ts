import { toSay } from "../../words";
import { amount, date, fraction, key, text, type RoleSpec } from "../columns";
import { itemWords, regionWords, channelWords, siteWords, customerWords, nameWords } from "./words";

/** What the company is made of: its items, customers, regions, channels, sites and settings. */
export const masterRoles = {
  items: {
    table: "Items",
    synonyms: [
      "products",
      "materials",
      "item master",
      "articles",
      "Artikel",
      "Artikelstamm",
      "Produkte",
      "Produits",
    ],
    purpose: toSay("What is sold, made and bought."),
    required: true,
    uniqueBy: ["item"],
    columns: {
      item: key("Item", { required: true, synonyms: itemWords }),
      description: text("Description", { synonyms: nameWords }),
      family: key("Family", {
        synonyms: ["product family", "group", "category", "familie", "warengruppe", "famille"],
      }),
      subfamily: key("Subfamily", { synonyms: ["subgroup", "subcategory", "unterfamilie", "sous-famille"] }),
      brand: key("Brand", { synonyms: ["marke", "marque"] }),
      type: key("Type", {
        choices: ["FG", "SF", "RM"],
        blank: "FG",
        synonyms: ["item type", "material type", "materialart", "art"],
      }),
      uom: key("UoM", {
        synonyms: ["unit", "unit of measure", "base unit", "einheit", "mengeneinheit", "unité"],
      }),
      weightKg: amount("Weight", "kg", { synonyms: ["weight kg", "gewicht", "poids"] }),
      status: key("Status", {
        choices: ["new", "active", "phase-out"],
        blank: "active",
        synonyms: ["lifecycle", "statut"],
      }),
      launch: date("Launch", {
        synonyms: ["launch date", "start of sales", "einführung", "lancement"],
      }),
      end: date("End", { synonyms: ["end date", "end of life", "auslauf", "fin"] }),
      predecessor: key("Predecessor", { of: "items", synonyms: ["replaces", "vorgänger", "prédécesseur"] }),
      predecessorFactor: amount("Predecessor factor", "units per unit", {
        blank: 1,
        synonyms: ["predecessor_factor"],
      }),
      likeItem: key("Like item", {
        of: "items",
        synonyms: ["reference item", "analogue", "referenzartikel", "article similaire"],
      }),
      likeFactor: amount("Like factor", "units per unit", { blank: 1, synonyms: ["like scale"] }),
      abc: key("ABC", { synonyms: ["class", "abc class"] }),
      planner: text("Planner", { synonyms: ["owner", "disponent", "planificateur"] }),
      scrap: fraction("Scrap", {
        blank: 0,
        max: 0.999,
        synonyms: ["item scrap", "assembly scrap", "yield loss", "ausschuss", "baugruppenausschuss", "rebut"],
      }),
      shelfLifeMonths: amount("Shelf life", "months", {
        synonyms: ["shelf_life_m", "haltbarkeit", "durée de vie"],
      }),
    },
  },
  customers: {
    table: "Customers",
    synonyms: ["accounts", "Kunden", "Clients"],
    purpose: toSay("Who buys, with priority and promised service."),
    required: false,
    uniqueBy: ["customer"],
    columns: {
      customer: key("Customer", { required: true, synonyms: customerWords }),
      name: text("Name", { synonyms: nameWords }),
      channel: key("Channel", { of: "channels", synonyms: channelWords }),
      region: key("Region", { of: "regions", synonyms: regionWords }),
      priority: amount("Priority", "1 is served first", { synonyms: ["priorität", "priorité"] }),
      serviceTarget: fraction("Service target", {
        synonyms: ["service_target", "service level", "servicegrad", "taux de service"],
      }),
      dso: amount("DSO", "days", { synonyms: ["payment days", "zahlungsziel", "délai de paiement"] }),
    },
  },
  regions: {
    table: "Regions",
    synonyms: ["markets", "Märkte", "Régions"],
    purpose: toSay("Where it is sold, and which warehouse serves it."),
    required: false,
    uniqueBy: ["region"],
    columns: {
      region: key("Region", { required: true, synonyms: regionWords }),
      country: key("Country", { synonyms: ["land", "pays"] }),
      currency: key("Currency", { synonyms: ["währung", "devise"] }),
      warehouse: key("Warehouse", { of: "sites", synonyms: siteWords }),
    },
  },
  channels: {
    table: "Channels",
    synonyms: ["Kanäle", "Canaux"],
    purpose: toSay("How it is sold."),
    required: false,
    uniqueBy: ["channel"],
    columns: {
      channel: key("Channel", { required: true, synonyms: channelWords }),
      marginClass: key("Margin class", { synonyms: ["margin_class"] }),
    },
  },
  sites: {
    table: "Sites",
    synonyms: ["locations", "plants", "warehouses", "Standorte", "Werke"],
    purpose: toSay("Plants and warehouses."),
    required: false,
    uniqueBy: ["site"],
    columns: {
      site: key("Site", { required: true, synonyms: siteWords }),
      type: key("Type", { choices: ["plant", "DC"], synonyms: ["site type", "art"] }),
      region: key("Region", { of: "regions", synonyms: regionWords }),
      storageMax: amount("Storage max", "units", { synonyms: ["storage_max", "capacity", "lagerkapazität"] }),
    },
  },
  conversions: {
    table: "Conversions",
    synonyms: ["units of measure", "exchange rates", "Umrechnung", "Conversions d'unités"],
    purpose: toSay("Factors between units and between currencies, with the date from which they hold."),
    required: false,
    uniqueBy: ["item", "fromUnit", "toUnit", "from"],
    columns: {
      item: key("Item", { of: "items", synonyms: itemWords }),
      fromUnit: key("From unit", { required: true, synonyms: ["from", "von"] }),
      toUnit: key("To unit", { required: true, synonyms: ["to", "nach"] }),
      factor: amount("Factor", "to per from", {
        required: true,
        synonyms: ["rate", "faktor", "kurs"],
      }),
      from: date("Valid from", { synonyms: ["effective", "gültig ab"] }),
    },
  },
  settings: {
    table: "Settings",
    synonyms: ["parameters", "Einstellungen", "Paramètres"],
    purpose: toSay("The first month of the plan, its length, and the company's rates."),
    required: false,
    uniqueBy: ["name"],
    columns: {
      name: key("Setting", { required: true, synonyms: ["name", "parameter", "einstellung"] }),
      value: text("Value", { required: true, synonyms: ["wert", "valeur"] }),
      note: text("Note", { synonyms: ["remark", "hinweis", "remarque"] }),
    },
  },
} as const satisfies Record<string, RoleSpec>;
