import { useCallback, useId, useState } from "react";
import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Select,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import type { DemandDesk, League, LeagueRow, SeriesView } from "../../../cycle/demand/contract";
import { fraction } from "../../format";
import type { PaneController } from "../../state/paneController";
import { useChange } from "../../state/useChange";
import { useLoaded } from "../../state/useLoaded";
import { texts } from "../../texts";
import { Disclosure } from "../shared/Disclosure";
import { SmallTable } from "../shared/SmallTable";
import { WriteButton } from "../shared/WriteButton";
import { useFormStyles } from "../shared/useFormStyles";
import { useFormState } from "../shared/useFormState";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  button: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

const words = texts.series;

interface LeaguePartProps {
  view: SeriesView;
  desk: DemandDesk;
  controller: PaneController;
}

/** How every method would have done; for an item the planner may choose one, with a reason. Tested when looked at. */
export function LeaguePart(props: LeaguePartProps) {
  return (
    <Disclosure title={words.league} keep="league">
      <Methods {...props} />
    </Disclosure>
  );
}

function Methods({ view, desk, controller }: LeaguePartProps) {
  const styles = useStyles();
  const formId = useId();
  const { choice } = view;
  const { ending, version, change } = useChange(controller);
  const [choosing, setChoosing] = useState(false);
  const load = useCallback((signal: AbortSignal) => desk.league(choice, { signal }), [desk, choice]);
  const { value, problem } = useLoaded(load, version);
  const chosen = value?.choice;
  return (
    <div className={styles.part} aria-busy={!value && !problem}>
      {problem && <Caption1 className={styles.problem}>{problem}</Caption1>}
      {!value && !problem && <Spinner size="tiny" label={words.testing} />}
      {value && (
        <>
          <SmallTable
            label={words.league}
            headers={[words.method, words.error, words.bias]}
            rows={value.rows.map((row) => [nameOf(row), fraction(row.wmape), fraction(row.bias)])}
            strong={value.rows.findIndex(({ used }) => used)}
          />
          <Caption1 className={styles.quiet}>{value.test}</Caption1>
        </>
      )}
      {chosen && <Body1>{words.chosen(labelOf(value, chosen.method), chosen.owner, chosen.reason)}</Body1>}
      {value && choice.level === "item" && (
        <>
          {chosen && (
            <WriteButton
              will={texts.writes.removal(words.removeMethod, "SOP_Methods")}
              className={styles.button}
              size="small"
              appearance="outline"
              onClick={() => void change(() => desk.removeMethod(choice.key), words.methodRemoved)}
            >
              {words.removeMethod}
            </WriteButton>
          )}
          <Button
            className={styles.button}
            size="small"
            aria-expanded={choosing}
            aria-controls={formId}
            onClick={() => setChoosing(!choosing)}
          >
            {choosing ? texts.overrides.close : words.chooseMethod}
          </Button>
          <div id={formId}>
            {choosing && (
              <MethodForm
                league={value}
                onSave={async (method, reason, owner) => {
                  const save = () => desk.chooseMethod({ key: choice.key, method, reason, owner });
                  if (await change(save, words.methodSaved)) setChoosing(false);
                }}
              />
            )}
          </div>
        </>
      )}
      <Caption1 className={ending.good ? styles.quiet : styles.problem}>{ending.text}</Caption1>
    </div>
  );
}

interface MethodFormProps {
  league: League;
  onSave(method: LeagueRow["id"], reason: string, owner: string): Promise<void>;
}

function MethodForm({ league, onSave }: MethodFormProps) {
  const styles = useFormStyles();
  const others = league.rows.filter(({ used }) => !used);
  const [method, setMethod] = useState(others[0]?.id ?? "auto");
  const [reason, setReason] = useState("");
  const [owner, setOwner] = useState("");
  const { shown, submit } = useFormState({
    reason: reason.trim() === "" ? texts.overrides.reasonMissing : "",
    owner: owner.trim() === "" ? texts.overrides.ownerMissing : "",
  });
  return (
    <div className={styles.form}>
      <Field label={words.method}>
        <Select
          className={styles.field}
          value={method}
          onChange={(_event, data) => setMethod(data.value as LeagueRow["id"])}
        >
          {others.map(({ id, method: label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.methodReason} required {...shown("reason")}>
        <Input className={styles.field} value={reason} onChange={(_event, data) => setReason(data.value)} />
      </Field>
      <Field label={texts.overrides.owner} required {...shown("owner")}>
        <Input className={styles.field} value={owner} onChange={(_event, data) => setOwner(data.value)} />
      </Field>
      <WriteButton
        will={texts.writes.row("SOP_Methods")}
        className={styles.save}
        appearance="primary"
        onClick={() => void submit(() => onSave(method, reason.trim(), owner.trim()))}
      >
        {words.useMethod}
      </WriteButton>
    </div>
  );
}

function nameOf({ method, used }: LeagueRow): string {
  return used ? words.used(method) : method;
}

function labelOf({ rows }: League, method: LeagueRow["id"]): string {
  return rows.find(({ id }) => id === method)?.method ?? method;
}
