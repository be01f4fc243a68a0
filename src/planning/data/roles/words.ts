import { key } from "../columns";

/** Words for the same thing that many tables share, in English, German and French. */
export const itemWords = [
  "material",
  "sku",
  "product",
  "article",
  "part",
  "item no",
  "item number",
  "item code",
  "product code",
  "product name",
  "part number",
  "material number",
  "sku code",
  "model",
  "artikel",
  "artikelnr",
  "materialnummer",
  "artikelnummer",
  "produkt",
  "produit",
  "référence",
  "code article",
  "item id",
  "product id",
  "réf. article",
  "référence article",
  "désignation article",
];
export const quantityWords = [
  "qty",
  "quantity",
  "units",
  "pieces",
  "volume",
  "menge",
  "stück",
  "anzahl",
  "quantité",
  "qté",
  "qty sold",
  "sold",
  "units sold",
  "sales units",
  "order qty",
  "absatz",
  "absatzmenge",
  "fakt. menge",
  "fakturierte menge",
  "auftragsmenge",
  "billed quantity",
  "invoiced quantity",
  "quantité facturée",
  "quantité vendue",
];
export const dateWords = [
  "month",
  "week",
  "woche",
  "semaine",
  "sales month",
  "order date",
  "invoice date",
  "posting date",
  "buchungsdatum",
  "period",
  "day",
  "datum",
  "monat",
  "periode",
  "mois",
  "période",
  "kw",
  "kalenderwoche",
  "calendar week",
  "kal.jahr/monat",
  "kalenderjahr/monat",
  "calendar year/month",
  "year month",
  "jahr/monat",
  "année/mois",
  "posting period",
  "buchungsperiode",
];
export const regionWords = ["country", "market", "area", "gebiet", "markt", "région", "marché"];
export const channelWords = ["sales channel", "kanal", "vertriebsweg", "canal"];
export const supplierWords = ["vendor", "lieferant", "fournisseur"];
export const resourceWords = [
  "work centre",
  "work center",
  "machine",
  "line",
  "ressource",
  "arbeitsplatz",
  "anlage",
  "poste de charge",
];
/** What a unit moved or an hour worked emits. */
export const emissionWords = [
  "co2e",
  "co2",
  "co₂e",
  "co₂",
  "kg co2e",
  "kg co2",
  "emission factor",
  "carbon factor",
  "emissionsfaktor",
  "facteur d'émission",
];
export const siteWords = ["plant", "location", "warehouse", "werk", "standort", "lager", "usine", "dépôt"];
export const customerWords = ["account", "client", "kunde", "kundennummer"];
export const nameWords = ["name", "text", "label", "bezeichnung", "beschreibung", "désignation", "libellé"];

export const itemKey = (header = "Item") => key(header, { of: "items", required: true, synonyms: itemWords });
export const optionalRegion = () => key("Region", { of: "regions", synonyms: regionWords });
export const optionalChannel = () => key("Channel", { of: "channels", synonyms: channelWords });
export const siteKey = (required = true) => key("Site", { of: "sites", required, synonyms: siteWords });
