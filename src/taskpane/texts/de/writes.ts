import type { WriteTexts } from "../en/writes";

/** Was eine Änderung schreiben wird, gesagt, bevor sie geschieht. */
export const writeTexts: WriteTexts = {
  writes: {
    row: (table) => `Fügt 1 Zeile zu ${table} hinzu; sonst ändert sich nichts.`,
    rows: (count, table) =>
      `Fügt ${count === 1 ? "1 Zeile" : `${count} Zeilen`} zu ${table} hinzu; sonst ändert sich nichts.`,
    marks: (count, table) =>
      `Setzt die Spalte Apply in ${count === 1 ? "1 Zeile" : `bis zu ${count} Zeilen`} von ${table}; die Historie selbst bleibt.`,
    packs: "Schreibt ein Blatt je Verkaufsleitung; Ihre eigenen Blätter bleiben, wie sie sind.",
    version: "Bewahrt den Plan in der Datei auf und fügt 1 Zeile zu SOP_Versions hinzu.",
    repair: (places) =>
      `Schreibt ${places === 1 ? "1 Formel oder Namen" : `${places} Formeln oder Namen`} neu, jede an ihrer Stelle.`,
  },
};
