import type { Translations } from "../say";

/** Sentences of src/planning/data/cleaning. */
export const planningDataCleaning: Translations = {
  "The {0} has {1} periods but the history has {2}; give as many.": {
    fr: "{0} : {1} périodes, mais l'historique en a {2} ; donnez-en autant.",
    de: "{0}: {1} Perioden, die Historie hat aber {2}; geben Sie ebenso viele an.",
  },
  "A promotion raised demand by an estimated {0}; the baseline is without it.": {
    fr: "Une promotion a augmenté la demande d'environ {0} ; la base est sans elle.",
    de: "Eine Aktion hat den Bedarf um geschätzt {0} erhöht; die Basis ist ohne sie.",
  },
  "A promotion lowered demand by an estimated {0}; the baseline is without it.": {
    fr: "Une promotion a réduit la demande d'environ {0} ; la base est sans elle.",
    de: "Eine Aktion hat den Bedarf um geschätzt {0} gesenkt; die Basis ist ohne sie.",
  },
  "{0} standard deviations from trend plus season (robust STL).": {
    fr: "{0} écarts-types de la tendance plus saison (STL robuste).",
    de: "{0} Standardabweichungen von Trend plus Saison (robustes STL).",
  },
  "In stock for {0} % of the period: sales of {1} are less than demand was.": {
    fr: "En stock pendant {0} % de la période : les ventes de {1} sont inférieures à la demande.",
    de: "{0} % der Periode vorrätig: Der Verkauf von {1} liegt unter dem Bedarf.",
  },
  "{0} what trend and season of the other periods lead to expect ({1} standard deviations).": {
    fr: "{0} ce que tendance et saison des autres périodes laissent attendre ({1} écarts-types).",
    de: "{0} was Trend und Saison der anderen Perioden erwarten lassen ({1} Standardabweichungen).",
  },
  "{0} from the median of the {1} periods around it (Hampel).": {
    fr: "{0} de la médiane des {1} périodes voisines (Hampel).",
    de: "{0} vom Median der {1} Perioden ringsum (Hampel).",
  },
  "Beyond Tukey's lower fence of {0}, {1} interquartile ranges from the middle half.": {
    fr: "Au-delà de la borne inférieure de Tukey de {0}, à {1} écarts interquartiles de la moitié centrale.",
    de: "Jenseits von Tukeys unterer Grenze von {0}, {1} Quartilsabstände von der mittleren Hälfte.",
  },
  "Beyond Tukey's upper fence of {0}, {1} interquartile ranges from the middle half.": {
    fr: "Au-delà de la borne supérieure de Tukey de {0}, à {1} écarts interquartiles de la moitié centrale.",
    de: "Jenseits von Tukeys oberer Grenze von {0}, {1} Quartilsabstände von der mittleren Hälfte.",
  },
  "Far off, where all others are alike,": {
    fr: "Très éloigné, alors que tous les autres sont semblables,",
    de: "Weit entfernt, wo alle anderen gleich sind,",
  },
};
