import type { Translations } from "../../say";

/** Names of forecasting methods, and of what goes into the consensus, as the pane shows them. */
export const cycleVoices: Translations = {
  Statistical: { fr: "Statistique", de: "Statistik" },
  Promotions: { fr: "Promotions", de: "Aktionen" },
  Frozen: { fr: "Gelé", de: "Eingefroren" },
  Combination: { fr: "Combinaison", de: "Kombination" },
  "Last month": { fr: "Dernier mois", de: "Letzter Monat" },
  "Last year's same month": { fr: "Même mois de l'an dernier", de: "Vorjahresmonat" },
  "Moving average": { fr: "Moyenne mobile", de: "Gleitender Durchschnitt" },
  "Simple exponential smoothing": {
    fr: "Lissage exponentiel simple",
    de: "Einfache exponentielle Glättung",
  },
  "Trend (Holt)": { fr: "Tendance (Holt)", de: "Trend (Holt)" },
  "Damped trend (Holt)": { fr: "Tendance amortie (Holt)", de: "Gedämpfter Trend (Holt)" },
  "Holt–Winters, additive": { fr: "Holt-Winters, additif", de: "Holt-Winters, additiv" },
  "Holt–Winters": { fr: "Holt-Winters", de: "Holt-Winters" },
  "Exponential smoothing (ETS)": { fr: "Lissage exponentiel (ETS)", de: "Exponentielle Glättung (ETS)" },
  "Pool of ETS models": { fr: "Ensemble de modèles ETS", de: "ETS-Verbund" },
  Theta: { fr: "Thêta", de: "Theta" },
  "Theta, classical": { fr: "Thêta, classique", de: "Theta, klassisch" },
  "Complex smoothing (CES)": { fr: "Lissage complexe (CES)", de: "Komplexe Glättung (CES)" },
  ARIMA: { fr: "ARIMA", de: "ARIMA" },
  "Temporal hierarchy (THieF)": { fr: "Hiérarchie temporelle (THieF)", de: "Zeitliche Hierarchie (THieF)" },
  Croston: { fr: "Croston", de: "Croston" },
  "Syntetos–Boylan (SBA)": { fr: "Syntetos-Boylan (SBA)", de: "Syntetos-Boylan (SBA)" },
  "Teunter–Syntetos–Babai (TSB)": {
    fr: "Teunter-Syntetos-Babai (TSB)",
    de: "Teunter-Syntetos-Babai (TSB)",
  },
  ADIDA: { fr: "ADIDA", de: "ADIDA" },
  IMAPA: { fr: "IMAPA", de: "IMAPA" },
  "Mean of the methods for rare demand": {
    fr: "Moyenne des méthodes pour demande rare",
    de: "Mittel der Verfahren für seltenen Bedarf",
  },
  "{0} in {1} ({2}: {3})": { fr: "{0} en {1} ({2} : {3})", de: "{0} in {1} ({2}: {3})" },
  "fixed at {0}": { fr: "fixé à {0}", de: "festgelegt auf {0}" },
};
