import { toSay } from "../../words";
import { amount, date, flag, fraction, key, number, text, type RoleSpec } from "../columns";
import { dateWords, emissionWords, resourceWords, nameWords, itemKey, siteKey } from "./words";

/** What it takes to make things. */
export const capacityRoles = {
  resources: {
    table: "Resources",
    synonyms: ["work centres", "machines", "Ressourcen", "Arbeitsplätze", "Postes de charge"],
    purpose: toSay("Machines and crews with efficiency, cost and overtime limit."),
    required: false,
    uniqueBy: ["resource"],
    columns: {
      resource: key("Resource", { required: true, synonyms: resourceWords }),
      description: text("Description", { synonyms: nameWords }),
      site: siteKey(false),
      type: key("Type", {
        choices: ["machine", "labour", "supplier"],
        blank: "machine",
        synonyms: ["resource type", "art"],
      }),
      units: amount("Units", "parallel machines", { blank: 1, synonyms: ["machines", "anzahl", "nombre"] }),
      efficiency: amount("Efficiency", "fraction", {
        blank: 1,
        max: 2,
        synonyms: ["leistungsgrad", "rendement"],
      }),
      availability: fraction("Availability", { blank: 1, synonyms: ["verfügbarkeit", "disponibilité"] }),
      costPerHour: amount("Cost per hour", "currency/h", {
        blank: 0,
        synonyms: ["cost_hour", "rate", "stundensatz", "taux horaire"],
      }),
      overtimeCostPerHour: amount("Overtime cost", "currency/h", {
        blank: 0,
        synonyms: ["ot_cost", "overtime rate", "überstundensatz"],
      }),
      overtimeMax: fraction("Overtime max", {
        blank: 0,
        synonyms: ["ot_max_pct", "overtime limit", "überstunden max"],
      }),
      extraShiftMax: fraction("Extra shift max", {
        blank: 0,
        synonyms: ["shift_max_pct", "extra shift limit", "zusatzschicht max", "équipe supplémentaire max"],
      }),
      extraShiftCostPerHour: amount("Extra shift cost", "currency/h; blank means the overtime cost", {
        synonyms: ["shift_cost", "extra shift rate", "zusatzschichtsatz", "coût équipe supplémentaire"],
      }),
      subcontractAllowed: flag("Subcontract allowed", {
        blank: 0,
        synonyms: ["sub_allowed", "fremdvergabe", "sous-traitance"],
      }),
      labourPool: key("Labour pool", {
        synonyms: ["labor pool", "crew", "personalgruppe", "mannschaft", "équipe de travail"],
      }),
      workers: amount("Workers", "people at the start", {
        synonyms: ["headcount", "mitarbeiter", "arbeitskräfte", "effectif", "ouvriers"],
      }),
      hoursPerWorker: amount("Hours per worker", "h/month", {
        synonyms: ["hours_worker", "stunden je mitarbeiter", "heures par ouvrier"],
      }),
      wage: amount("Wage", "currency/worker and month", {
        blank: 0,
        synonyms: ["wage per worker", "lohn je mitarbeiter", "salaire"],
      }),
      hireCost: amount("Hire cost", "currency/worker", {
        synonyms: ["hiring cost", "einstellkosten", "coût d'embauche"],
      }),
      layoffCost: amount("Layoff cost", "currency/worker", {
        synonyms: ["lay-off cost", "entlassungskosten", "coût de licenciement"],
      }),
      maxWorkers: amount("Max workers", "people", {
        synonyms: ["most workers", "höchstzahl mitarbeiter", "effectif maximum"],
      }),
      co2PerHour: amount("CO2e per hour", "kg/h", {
        blank: 0,
        synonyms: [
          ...emissionWords,
          "co2_hour",
          "co2e je stunde",
          "co2 je stunde",
          "co2e par heure",
          "co2 par heure",
        ],
      }),
    },
  },
  calendar: {
    table: "Calendar",
    synonyms: ["shop calendar", "working days", "Kalender", "Werkskalender", "Calendrier"],
    purpose: toSay("Working days and hours by site; a row a day or a row a month."),
    required: false,
    uniqueBy: ["date", "site"],
    columns: {
      date: date("Date", { required: true, synonyms: dateWords }),
      site: siteKey(false),
      working: amount("Working", "days", {
        required: true,
        synonyms: ["working days", "arbeitstag", "jours ouvrés"],
      }),
      shifts: amount("Shifts", "per day", { blank: 1, synonyms: ["schichten", "équipes"] }),
      hours: amount("Hours", "per shift", { blank: 8, synonyms: ["stunden", "heures"] }),
    },
  },
  holidays: {
    table: "Holidays",
    synonyms: ["public holidays", "Feiertage", "Jours fériés"],
    purpose: toSay("Days on which nobody works, by country."),
    required: false,
    uniqueBy: ["country", "date"],
    columns: {
      country: key("Country", { synonyms: ["land", "pays"] }),
      date: date("Date", { required: true, synonyms: ["day", "datum"] }),
      name: text("Name", { synonyms: nameWords }),
    },
  },
  billOfResources: {
    table: "BillOfResources",
    synonyms: ["routing", "routings", "bill of capacity", "Arbeitspläne", "Gammes"],
    purpose: toSay("Hours of each resource that a unit of an item takes."),
    required: false,
    uniqueBy: ["item", "resource"],
    columns: {
      item: itemKey(),
      resource: key("Resource", { of: "resources", required: true, synonyms: resourceWords }),
      hoursPerUnit: amount("Hours per unit", "h/unit", {
        required: true,
        synonyms: ["hours_per_unit", "run time", "stückzeit", "temps unitaire"],
      }),
      setupHours: amount("Setup hours", "h/lot", {
        blank: 0,
        synonyms: ["setup_h", "setup", "rüstzeit", "temps de réglage"],
      }),
      setupCost: amount("Setup cost", "currency/lot", {
        blank: 0,
        synonyms: ["setup_cost", "rüstkosten", "coût de réglage"],
      }),
      lotSize: amount("Lot size", "units/lot", {
        synonyms: ["lot", "batch size", "losgröße", "fertigungslos", "taille de lot"],
      }),
      offsetPeriods: amount("Offset", "periods", {
        blank: 0,
        synonyms: ["offset_periods", "lead time offset", "vorlauf"],
      }),
      alternate: key("Alternate", { synonyms: ["alternative", "variante"] }),
      priority: amount("Priority", "1 is used first", {
        blank: 1,
        synonyms: ["priorität", "priorité"],
      }),
    },
  },
  billOfMaterials: {
    table: "BOM",
    synonyms: ["bill of materials", "structure", "Stückliste", "Nomenclature"],
    purpose: toSay(
      "What a unit of a parent is made of; a negative quantity is a by-product that comes out with it.",
    ),
    required: false,
    uniqueBy: ["parent", "component", "alternate"],
    columns: {
      parent: key("Parent", {
        of: "items",
        required: true,
        synonyms: ["assembly", "oberteil", "baugruppe", "parent item", "composé"],
      }),
      component: key("Component", {
        of: "items",
        required: true,
        synonyms: ["child", "komponente", "composant"],
      }),
      quantityPer: number("Qty per", "units/unit", {
        required: true,
        synonyms: ["qty_per", "usage", "menge je", "quantité par"],
      }),
      scrap: fraction("Scrap", { blank: 0, max: 0.999, synonyms: ["ausschuss", "rebut"] }),
      from: date("From", { synonyms: ["valid from", "gültig ab"] }),
      to: date("To", { synonyms: ["valid to", "gültig bis"] }),
      alternate: key("Alternate", { synonyms: ["alternative", "variante"] }),
    },
  },
} as const satisfies Record<string, RoleSpec>;
