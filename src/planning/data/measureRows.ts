import type { TableMapping } from "./mapTable";
import { quantityWords } from "./roles/words";
import { isBlank, normaliseName, type CellValue, type RawTable } from "./table";

/** What was sold, as rows of a report are called; the first that a table has is read. */
const soldWords = [
  ...["qty ordered", "ordered", "orders", "order qty", "demand", "bedarf", "demande"],
  ...quantityWords,
  ...["pcs", "stk", "st", "sales qty", "sales volume", "sales quantity", "actual qty", "actual sales"],
  ...[
    "actual",
    "actuals",
    "history",
    "ist",
    "réel",
    "réalisé",
    "sales",
    "verkäufe",
    "ventes",
    "shipments",
    "shipped",
  ],
].map(normaliseName);
/** What stands beside it in the same report. */
const otherWords = new Set(
  [
    ...[
      "revenue",
      "net sales",
      "gross sales",
      "sales value",
      "value",
      "amount",
      "net value",
      "turnover",
      "umsatz",
    ],
    ...[
      "nettoumsatz",
      "bruttoumsatz",
      "wert",
      "nettowert",
      "betrag",
      "valeur",
      "montant",
      "ca",
      "chiffre d'affaires",
    ],
    ...[
      "eur",
      "usd",
      "chf",
      "gbp",
      "price",
      "asp",
      "preis",
      "prix",
      "cost",
      "cogs",
      "kosten",
      "coût",
      "margin",
    ],
    ...[
      "gross margin",
      "marge",
      "rohertrag",
      "discount",
      "rabatt",
      "remise",
      "returns",
      "retouren",
      "retours",
    ],
    ...[
      "forecast",
      "prognose",
      "prévision",
      "plan",
      "budget",
      "target",
      "ziel",
      "soll",
      "objectif",
      "last year",
      "ly",
    ],
    ...[
      "vorjahr",
      "stock",
      "inventory",
      "closing stock",
      "opening stock",
      "bestand",
      "lagerbestand",
      "production",
    ],
    ...[
      "produktion",
      "purchases",
      "receipts",
      "einkauf",
      "achats",
      "variance",
      "abweichung",
      "écart",
      "deviation",
    ],
  ].map(normaliseName),
);

/** Most different words in a column that says what its rows count. */
const mostMeasures = 15;

/**
 * Sales beside which other rows stand, each named in a column of its own (Quantity and Net sales of every item, or Actual
 * and Forecast): the rows of what was sold, the others blank. Tables without such a column come back as they are.
 */
export function withSoldRows(
  table: RawTable,
  mapping: TableMapping,
): { table: RawTable; mapping: TableMapping } {
  if (mapping.role !== "sales") return { table, mapping };
  for (const header of mapping.unused) {
    const column = table.headers.indexOf(header);
    const words = measuresIn(table, column);
    const sold = words && soldOf(words);
    if (!sold) continue;
    const isSold = (cell: CellValue | undefined): boolean =>
      normaliseName(String(cell ?? "")) === normaliseName(sold);
    const rows = table.rows.map((row) => (isSold(row[column]) ? row : row.map(() => null)));
    const others = words.filter((word) => word !== sold);
    const unused = mapping.unused.filter((each) => each !== header);
    return {
      table: { ...table, rows },
      mapping: { ...mapping, unused, soldRows: { column, sold, others } },
    };
  }
  return { table, mapping };
}

/** The different words of a column that holds nothing else, each more than once; undefined for other columns. */
function measuresIn({ rows }: RawTable, column: number): string[] | undefined {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const cell = row[column];
    if (isBlank(cell)) continue;
    if (typeof cell !== "string") return undefined;
    const word = cell.trim();
    counts.set(word, (counts.get(word) ?? 0) + 1);
    if (counts.size > mostMeasures) return undefined;
  }
  return counts.size > 1 ? [...counts.keys()] : undefined;
}

/** The word for what was sold, where the others are known for something else. */
function soldOf(words: readonly string[]): string | undefined {
  const names = words.map(normaliseName);
  const sold = soldWords.map((word) => names.indexOf(word)).find((at) => at >= 0);
  const hasOther = names.some((name) => otherWords.has(name));
  return sold !== undefined && hasOther ? words[sold] : undefined;
}
