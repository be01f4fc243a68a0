import type { Translations } from "../../say";

/** Sentences of the summary. */
export const planningReview: Translations = {
  "An outlay must not be negative.": {
    fr: "Une dépense ne doit pas être négative.",
    de: "Eine Auszahlung darf nicht negativ sein.",
  },
  "A rate of return must be above −100 %.": {
    fr: "Un taux de rendement doit être supérieur à −100 %.",
    de: "Eine Rendite muss über −100 % liegen.",
  },
};
