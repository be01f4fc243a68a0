import { useId } from "react";
import { Body1, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { TableChoice, TableUse } from "../../../cycle/gather/contract";
import { number } from "../../format";
import { Heading } from "../../frame/Heading";
import { texts } from "../../texts";
import { Disclosure } from "../shared/Disclosure";
import { WillWrite } from "../shared/WillWrite";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  select: { minWidth: 0, width: "100%" },
});

const words = texts.gather;

interface TablesPartProps {
  tables: readonly TableUse[];
  kinds: readonly { role: string; name: string }[];
  onChoose(table: string, choice: TableChoice): void;
}

/** How each table was understood; a doubtful table or column can be given its meaning, which is kept. */
export function TablesPart({ tables, kinds, onChoose }: TablesPartProps) {
  const styles = useStyles();
  const doubtful = tables.filter(isDoubtful);
  const clear = tables.filter((use) => !isDoubtful(use));
  const entry = (use: TableUse) => (
    <Disclosure key={use.table} title={titleOf(use)}>
      <Use use={use} kinds={kinds} onChoose={(choice) => onChoose(use.table, choice)} />
    </Disclosure>
  );
  return (
    <div className={styles.part}>
      <Heading kind="part">{words.tables}</Heading>
      <Caption1 className={styles.quiet}>
        {doubtful.length === 0
          ? words.allUnderstood(tables.length)
          : words.someDoubtful(doubtful.length, tables.length)}
      </Caption1>
      {doubtful.map(entry)}
      {clear.length > 0 && (
        <Disclosure title={words.understood(clear.length)}>
          <div>{clear.map(entry)}</div>
        </Disclosure>
      )}
    </div>
  );
}

interface UseProps {
  use: TableUse;
  kinds: TablesPartProps["kinds"];
  onChoose(choice: TableChoice): void;
}

function Use({ use, kinds, onChoose }: UseProps) {
  const styles = useStyles();
  const sentence = useId();
  const renamed = use.understood.filter(({ header, as }) => header !== as);
  const missing = use.open.filter(({ required }) => required).map(({ header }) => header);
  return (
    <>
      {use.purpose && <Body1>{use.purpose}</Body1>}
      {use.months > 0 && <Body1>{words.monthsAcross(use.months)}</Body1>}
      {use.notes.length > 0 && (
        <Caption1 className={styles.quiet}>{words.readSo(use.notes.join("; "))}</Caption1>
      )}
      {use.doubts.map((doubt) => (
        <Body1 key={doubt}>{doubt}</Body1>
      ))}
      {missing.length > 0 && <Body1>{words.missing(missing.join(", "))}</Body1>}
      <WillWrite id={sentence}>{texts.writes.meaning}</WillWrite>
      <Field label={words.kindOfTable}>
        <Select
          className={styles.select}
          aria-describedby={sentence}
          value={use.role === "" ? "none" : use.role}
          onChange={(_event, { value }) => onChoose({ role: value, fields: {} })}
        >
          {kinds.map(({ role, name }) => (
            <option key={role} value={role}>
              {name || words.notUsed}
            </option>
          ))}
        </Select>
      </Field>
      {renamed.length > 0 && (
        <Caption1 className={styles.quiet}>
          {words.taken(renamed.map(({ header, as }) => words.takenAs(header, as)).join("; "))}
        </Caption1>
      )}
      {use.role !== "" &&
        use.doubtful.map((header) => (
          <Field key={header} label={words.column(header)}>
            <Select
              className={styles.select}
              aria-describedby={sentence}
              value=""
              onChange={(_event, { value }) => value && onChoose({ fields: { [value]: header } })}
            >
              <option value="">{words.notUsed}</option>
              {use.open.map((field) => (
                <option key={field.field} value={field.field}>
                  {field.header}
                </option>
              ))}
            </Select>
          </Field>
        ))}
    </>
  );
}

function isDoubtful({ role, doubtful, open, doubts }: TableUse): boolean {
  return role === "" || doubtful.length + doubts.length > 0 || open.some(({ required }) => required);
}

function titleOf(use: TableUse): string {
  const rows = words.rows(number(use.rows));
  if (use.role === "") return words.tableUnused(use.table, rows);
  const missing = use.open.filter(({ required }) => required).length;
  if (missing > 0) return words.tableMissing(use.table, missing);
  if (use.doubtful.length > 0) return words.tableDoubtful(use.table, rows, use.doubtful.length);
  return use.doubts.length > 0 ? words.tableToCheck(use.table, rows) : words.tableUsed(use.table, rows);
}
