import { english, type Texts } from "./en";

export type { Texts };

/** The texts in the language of the pane: English until `speak` has filled in another language. */
export const texts: Texts = english;
