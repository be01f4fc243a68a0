import { catalogue } from "./catalogue";
import { inReference } from "../planning/words/translations/functions/reference";
import type { Language } from "../planning/words";
import { localName, localNamesOf } from "../planning/words/functionNames";
import { anchorOf } from "./metadata";
import type { FunctionSpec, Phase } from "./support";
import { acceptedIn } from "./support/acceptedWords";

const phaseTitles: Record<Phase, string> = {
  data: "1 Gather and analyse",
  demand: "2 Demand planning",
  supply: "3 Supply planning",
  reconcile: "4 Integrated reconciliation",
  review: "5 Executive review",
  monitor: "6 Execution and monitoring",
};

const conventions = [
  "A row is a series or an item, columns are periods. A single column is accepted too, and a column comes back. Give a whole table to one formula: chains of small formulas are slow in Excel, one formula for 2,000 items is not.",
  "An argument in square brackets may be left out. A choice is written as its name or its number.",
  'A blank cell means missing, not zero, unless the argument says otherwise. Excel for Windows hands blank cells of a range to add-in functions as 0 in some versions; where that matters, pass `IF(range="", "", range)`.',
  "A bad cell is named by its position. Where rows are independent, a bad row errs alone.",
  "#VALUE! means that an argument does not fit, #N/A that there is not enough data or nothing was found, #NUM! that no answer exists, #DIV/0! that a denominator is zero. Excel shows the sentence behind #VALUE! and #N/A when you click the error sign.",
  "The functions are pure: the same arguments give the same digits on every machine. They know no current date and no chance.",
  "A result of more than 100,000 cells is refused; the pane writes tables of any size.",
];

/** The function reference as Markdown: docs/functions.md. */
export function referenceMarkdown(): string {
  const parts = [
    "# Functions",
    "",
    "<!-- Made from the function catalogue by `npm run docs`; edits here are lost. -->",
    "",
    ...conventions.map((rule) => `- ${rule}`),
    "",
    "| function | what it answers |",
    "| --- | --- |",
    ...catalogue.map(
      (spec) => `| [\`SOP.${spec.id}\`](#${markdownAnchor(spec)}) | ${cellText(spec.summary)} |`,
    ),
    "",
    ...phasesInUse().flatMap((phase) => [
      `## ${phaseTitles[phase]}`,
      "",
      ...specsOf(phase).flatMap(functionMarkdown),
    ]),
  ];
  return `${parts.join("\n").trimEnd()}\n`;
}

/**
 * The module that names every function, so that Excel can be told of them before their descriptions and their code
 * are loaded.
 */
export function idsModule(): string {
  const ids = catalogue.flatMap((spec) => [spec.id, ...(spec.shortNames ?? []), ...localNamesOf(spec.id)]);
  return `/**
 * Ids of all functions in the order of the catalogue, each with its names in other languages, so that Excel can be told of them before their descriptions
 * and their code are loaded. Written by \`npm run docs\`; a test holds it against the catalogue.
 */
export const functionIds = ${JSON.stringify(ids)} as const;
`;
}

function functionMarkdown(spec: FunctionSpec): string[] {
  return [
    `### SOP.${spec.id}`,
    "",
    `\`${signature(spec)}\``,
    "",
    spec.summary,
    "",
    `Returns: ${spec.returns}`,
    "",
    "| argument | meaning | accepts | when left out |",
    "| --- | --- | --- | --- |",
    ...argumentRows(spec).map((row) => `| ${row.map(cellText).join(" | ")} |`),
    "",
    ...(spec.notes ?? []).map((note) => `- ${note}`),
    ...(spec.notes ? [""] : []),
    ...shortNameNote(spec),
    ...localNameNote(spec),
    `Example: \`${spec.example}\``,
    "",
    `Method: ${spec.source}`,
    "",
  ];
}

function shortNameNote(spec: FunctionSpec): string[] {
  if (!spec.shortNames) return [];
  const names = spec.shortNames.map((name) => `\`SOP.${name}\``).join(", ");
  return [
    `The command line also understands ${names}; Excel takes no function names of fewer than three characters.`,
    "",
  ];
}

function localNameNote(spec: FunctionSpec): string[] {
  const french = localName(spec.id, "fr");
  const german = localName(spec.id, "de");
  const names = [french && `\`SOP.${french}\` in French`, german && `\`SOP.${german}\` in German`].filter(
    Boolean,
  );
  return names.length > 0 ? [`Also ${names.join(" and ")} Excel.`, ""] : [];
}

/** The function reference as the page that Excel opens from a function's help link: help.html and its twins. */
export function referencePage(language: Language = "en"): string {
  const said = (text: string): string => escapeHtml(inReference(text, language));
  const body = phasesInUse()
    .map((phase) => {
      const functions = specsOf(phase).map((spec) => functionHtml(spec, language));
      return `<h2>${said(phaseTitles[phase])}</h2>${functions.join("")}`;
    })
    .join("");
  const rules = conventions.map((rule) => `<li>${said(rule)}</li>`).join("");
  const title = said("SOP functions");
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><style>
body{font:15px/1.5 "Segoe UI",system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#242424}
table{border-collapse:collapse}td,th{border:1px solid #d1d1d1;padding:.3rem .5rem;text-align:left;vertical-align:top}
code{background:#f5f5f5}</style></head><body><h1>${title}</h1><ul>${rules}</ul>${body}</body></html>`;
}

function functionHtml(spec: FunctionSpec, language: Language): string {
  const said = (text: string): string => escapeHtml(inReference(text, language));
  const head = ["argument", "meaning", "accepts", "when left out"]
    .map((text) => `<th>${said(text)}</th>`)
    .join("");
  const rows = spec.parameters
    .map(({ name, parameter }) => [
      escapeHtml(name),
      said(parameter.description),
      escapeHtml(acceptedIn(parameter.accepts, language)),
      parameter.optional ? escapeHtml(parameter.defaultText) : said("required"),
    ])
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("");
  const notes = (spec.notes ?? []).map((note) => `<li>${said(note)}</li>`).join("");
  const local = localName(spec.id, language);
  return `<h3 id="${anchorOf(spec)}">SOP.${spec.id}${local ? ` · SOP.${local}` : ""}</h3>
<p><code>${escapeHtml(signature(spec))}</code></p><p>${said(spec.summary)}</p><p>${said("Returns:")} ${said(spec.returns)}</p>
<table><tr>${head}</tr>${rows}</table>
<ul>${notes}</ul><p>${said("Example:")} <code>${escapeHtml(spec.example)}</code></p><p>${said("Method:")} ${said(spec.source)}</p>`;
}

/** `SOP.COVER(inventory, demand, [unit])`. */
export function signature(spec: FunctionSpec): string {
  const names = spec.parameters.map(({ name, parameter }) => (parameter.optional ? `[${name}]` : name));
  return `SOP.${spec.id}(${names.join(", ")})`;
}

function argumentRows(spec: FunctionSpec): string[][] {
  return spec.parameters.map(({ name, parameter }) => [
    name,
    parameter.description,
    parameter.accepts,
    parameter.optional ? parameter.defaultText : "required",
  ]);
}

function phasesInUse(): Phase[] {
  return (Object.keys(phaseTitles) as Phase[]).filter((phase) => specsOf(phase).length > 0);
}

function specsOf(phase: Phase): FunctionSpec[] {
  return catalogue.filter((spec) => spec.phase === phase);
}

/** The anchor that Markdown viewers give the heading of a function. */
function markdownAnchor(spec: FunctionSpec): string {
  return `sop${spec.id.toLowerCase().replaceAll(".", "")}`;
}

function cellText(text: string): string {
  return text.replaceAll("|", "\\|");
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
