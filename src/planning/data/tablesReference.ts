import type { ColumnSpec, RoleSpec } from "./columns";
import { roleIds, roles } from "./roles";
import { settingNotes } from "./settings";

/**
 * The page that tells a planner which tables Concord reads and which columns each needs, in Markdown.
 * It follows from the roles, so that it cannot say anything else than the reader does.
 */
export function tablesMarkdown(): string {
  const specs: RoleSpec[] = roleIds.map((id) => roles[id]);
  const index = specs.map(
    (spec) =>
      `| [\`${spec.table}\`](#${spec.table.toLowerCase()}) | ${spec.purpose} | ${spec.required ? "yes" : ""} |`,
  );
  return [
    "# Tables",
    "",
    "<!-- Made from the table roles by `npm run docs`; edits here are lost. -->",
    "",
    "Concord reads Excel tables. It recognises a table by its name or, failing that, by its headers; capitals,",
    "spaces and underscores do not matter. Only the required tables and columns must be there: a step that needs",
    "more says so.",
    "",
    "| table | what it holds | required |",
    "| --- | --- | --- |",
    ...index,
    "",
    ...specs.flatMap(tableSection),
  ].join("\n");
}

function tableSection(spec: RoleSpec): string[] {
  const also = spec.synonyms.length > 0 ? [`Also recognised: ${spec.synonyms.join(", ")}.`, ""] : [];
  return [
    `## ${spec.table}`,
    "",
    spec.purpose,
    "",
    ...also,
    "| column | holds | required | also recognised |",
    "| --- | --- | --- | --- |",
    ...Object.values(spec.columns).map(columnRow),
    "",
    ...(spec.table === roles.settings.table ? settingLines() : []),
  ];
}

function settingLines(): string[] {
  return [
    "| setting | says | without it |",
    "| --- | --- | --- |",
    ...Object.values(settingNotes).map(({ name, says, otherwise }) => `| ${name} | ${says} | ${otherwise} |`),
    "",
  ];
}

function columnRow(column: ColumnSpec): string {
  const synonyms = column.synonyms.join(", ");
  return `| ${column.header} | ${holds(column)} | ${column.required ? "yes" : ""} | ${synonyms} |`;
}

/** What a cell of the column holds, in words: kind, unit, choices, what it names and what a blank means. */
function holds(column: ColumnSpec): string {
  const kind = { key: "code", text: "text", number: "number", date: "date", flag: "0 or 1" }[column.kind];
  const unit = column.unit ? ` in ${column.unit}` : "";
  const choices = column.choices ? `: ${column.choices.join(", ")}` : "";
  const of = column.of ? ` of ${roles[column.of].table}` : "";
  const blank = column.blank === undefined || column.blank === "" ? "" : `; blank means ${column.blank}`;
  return `${kind}${unit}${of}${choices}${blank}`;
}
