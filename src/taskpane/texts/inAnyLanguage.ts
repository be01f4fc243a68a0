/** The shape of texts without their words: what every language has to fill. */
export type InAnyLanguage<T> = T extends string
  ? string
  : T extends (...filling: infer Filling) => string
    ? (...filling: Filling) => string
    : { [Key in keyof T]: InAnyLanguage<T[Key]> };
