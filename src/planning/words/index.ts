export { language, languageOf, languages, locale, type Language } from "./language";
export { decimal, formatNumber, inCurrency, isOne, plain, withMinus } from "./numbers";
export { said, say, toSay, type Translation, type Translations } from "./say";
export { speak } from "./speak";
export { typeset } from "./typeset";
