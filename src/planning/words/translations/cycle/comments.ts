import type { Translations } from "../../say";

/** Comments on items, families and months. */
export const cycleComments: Translations = {
  Settled: {
    fr: "Réglé",
    de: "Erledigt",
  },
  "Write the comment first.": {
    fr: "Écrivez d'abord le commentaire.",
    de: "Schreiben Sie zuerst den Kommentar.",
  },
  "Enter the name of the person who comments.": {
    fr: "Saisissez le nom de la personne qui commente.",
    de: "Geben Sie den Namen der kommentierenden Person ein.",
  },
  'There is no item or family "{0}".': {
    fr: "Il n'y a pas d'article ni de famille « {0} ».",
    de: "Es gibt keinen Artikel und keine Familie „{0}“.",
  },
  '"{0}" is no month.': {
    fr: "« {0} » n'est pas un mois.",
    de: "„{0}“ ist kein Monat.",
  },
  Comments: {
    fr: "Commentaires",
    de: "Kommentare",
  },
  "What people said about an item, a family or the whole plan, by month. Comments on the same item or family and month are one thread. A thread stays open, into the next cycles too, until its last row says settled.":
    {
      fr: "Ce qui a été dit d'un article, d'une famille ou de l'ensemble du plan, par mois. Les commentaires sur le même article ou la même famille et le même mois forment un fil. Un fil reste ouvert, aussi dans les cycles suivants, jusqu'à ce que sa dernière ligne indique settled.",
      de: "Was zu einem Artikel, einer Familie oder dem ganzen Plan gesagt wurde, je Monat. Kommentare zu demselben Artikel oder derselben Familie und demselben Monat bilden einen Faden. Ein Faden bleibt offen, auch in den nächsten Zyklen, bis seine letzte Zeile settled sagt.",
    },
};
