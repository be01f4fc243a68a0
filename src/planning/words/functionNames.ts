import type { Language } from "./language";

/** The languages besides English in which Excel can be told of the functions. */
export const otherLanguages = ["fr", "de"] as const satisfies readonly Language[];

export type OtherLanguage = (typeof otherLanguages)[number];

/**
 * What functions are called in French and German Excel, beside their English names, where planners there say another
 * word. Letters without accents: names go into files and are read back by programs that know no others. Never changed
 * once shipped, because workbooks refer to them.
 */
const namesById: Readonly<Record<string, Partial<Record<OtherLanguage, string>>>> = {
  BUCKET: { fr: "REGROUPER", de: "ZEITRASTER" },
  CHECK: { fr: "VERIFIER", de: "PRUEFEN" },
  CLASSIFY: { fr: "CLASSER", de: "KLASSIEREN" },
  CLEAN: { fr: "NETTOYER", de: "BEREINIGEN" },
  CONVERT: { fr: "CONVERTIR", de: "UMRECHNEN" },
  DISAGG: { fr: "VENTILER", de: "AUFTEILEN" },
  PERIODS: { fr: "PERIODES", de: "PERIODEN" },
  ACCURACY: { fr: "PRECISION", de: "GENAUIGKEIT" },
  BACKTEST: { fr: "TESTERPASSE", de: "RUECKTEST" },
  CAUSAL: { fr: "CAUSALE", de: "KAUSAL" },
  CONSENSUS: { de: "KONSENS" },
  CONSUME: { fr: "CONSOMMER", de: "VERRECHNEN" },
  DECOMPOSE: { fr: "DECOMPOSER", de: "ZERLEGEN" },
  ELASTICITY: { fr: "ELASTICITE", de: "ELASTIZITAET" },
  FORECAST: { fr: "PREVISION", de: "PROGNOSE" },
  "FORECAST.FIT": { fr: "PREVISION.AJUSTEMENT", de: "PROGNOSE.ANPASSUNG" },
  "FORECAST.STAT": { fr: "PREVISION.STAT", de: "PROGNOSE.STAT" },
  LAG: { fr: "ANTERIORITE", de: "VORLAUF" },
  LIKE: { fr: "SIMILAIRE", de: "AEHNLICH" },
  SEASONALITY: { fr: "SAISONNALITE", de: "SAISONALITAET" },
  TRACKSIGNAL: { fr: "SIGNALSUIVI", de: "ABWEICHUNGSSIGNAL" },
  UPLIFT: { fr: "EFFETPROMO", de: "AKTIONSEFFEKT" },
  AGGPLAN: { fr: "PLANGLOBAL", de: "GESAMTPLAN" },
  ALLOCATE: { fr: "ALLOUER", de: "ZUTEILEN" },
  CAPACITY: { fr: "CAPACITE", de: "KAPAZITAET" },
  COVER: { fr: "COUVERTURE", de: "REICHWEITE" },
  EOQ: { fr: "QUANTITEECO", de: "BESTELLMENGE" },
  EXPLODE: { fr: "ECLATER", de: "AUFLOESEN" },
  LANDED: { fr: "COUTRENDU", de: "EINSTAND" },
  LEVEL: { fr: "LISSER", de: "ABGLEICHEN" },
  LOTSIZE: { fr: "TAILLELOT", de: "LOSGROESSE" },
  LPSOLVE: { fr: "PROGLINEAIRE", de: "LINOPT" },
  MPS: { fr: "PDP", de: "HAUPTPLAN" },
  MRP: { fr: "CBN" },
  NEWSVENDOR: { fr: "VENDEURJOURNAUX", de: "ZEITUNGSJUNGE" },
  PLANCOST: { fr: "COUTPLAN", de: "PLANKOSTEN" },
  PROJECT: { fr: "PROJETER", de: "FORTSCHREIBEN" },
  REORDER: { fr: "POINTCOMMANDE", de: "MELDEBESTAND" },
  SAFETYSTOCK: { fr: "STOCKSECURITE", de: "SICHERHEITSBESTAND" },
  SERVICE: { de: "SERVICEGRAD" },
  SUPPLYPLAN: { fr: "PLANAPPRO", de: "VERSORGUNGSPLAN" },
  BRIDGE: { fr: "PASSERELLE", de: "BRUECKE" },
  GAP: { fr: "ECART", de: "LUECKE" },
  RECONCILE: { fr: "RECONCILIER", de: "ABSTIMMEN" },
  SCENARIO: { de: "SZENARIO" },
  SIMULATE: { fr: "SIMULER", de: "SIMULIEREN" },
  VALUE: { fr: "VALORISER", de: "BEWERTEN" },
  EXCEPTIONS: { de: "AUSNAHMEN" },
  KPI: { fr: "INDICATEURS", de: "KENNZAHLEN" },
};

/** The name in that language; undefined where it is the English one. */
export function localName(id: string, language: Language): string | undefined {
  return language === "en" ? undefined : namesById[id]?.[language];
}

/** The names of a function in all languages besides English. */
export function localNamesOf(id: string): string[] {
  return Object.values(namesById[id] ?? {});
}

/** The English name, which every Excel knows, for each name in another language. */
const englishNames = new Map(
  Object.keys(namesById).flatMap((id) => localNamesOf(id).map((name) => [name, id] as const)),
);

/** The formula with the English names of Concord's functions. */
export function withEnglishNames(formula: string): string {
  return formula.replace(/\bSOP\.([A-Z][A-Z.]*)(?=\s*\()/gi, (call, name: string) => {
    const english = englishNames.get(name.toUpperCase());
    return english ? `SOP.${english}` : call;
  });
}
