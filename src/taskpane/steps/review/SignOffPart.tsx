import { useCallback, useId, useMemo, useState, useSyncExternalStore } from "react";
import { Body1, Button, Caption1, Field, Input, Select } from "@fluentui/react-components";
import type { Tone } from "../../../cycle/contract";
import type { SignOffView } from "../../../cycle/review/signOffContract";
import { shownDay } from "../../days";
import { Heading } from "../../frame/Heading";
import type { ChangeWork } from "../../log/changeWork";
import { useLogStyles } from "../../log/useLogStyles";
import { usePlannerName } from "../../log/usePlannerName";
import type { PaneController } from "../../state/paneController";
import { useChange } from "../../state/useChange";
import { useLoaded } from "../../state/useLoaded";
import { texts } from "../../texts";
import { worded } from "../../worded";
import { ToneIcon } from "../shared/Tone";
import { WillWrite } from "../shared/WillWrite";
import { useEntryStyles } from "../shared/useEntryStyles";
import { useFormState } from "../shared/useFormState";

const words = texts.audit.signOff;
type Vote = keyof typeof words.votes;
/** As the register holds them, in whatever language the pane is. */
const votes = Object.keys(words.votes) as Vote[];

/** Who has signed the plan, what has changed since, and a signature to give. */
export default function SignOffPart({ controller }: { controller: PaneController }) {
  const styles = useLogStyles();
  const entry = useEntryStyles();
  const { ending, version, change } = useChange(controller);
  const sentence = useId();
  const load = useCallback(async () => (await controller.cycle.signOffDesk()).register(), [controller]);
  // An edit on the sheets makes the pane look at its steps again: a signature may no longer hold.
  const steps = useSyncExternalStore(controller.subscribe, () => controller.snapshot().steps);
  const again = useMemo(() => ({ version, steps }), [version, steps]);
  const { value: register, problem } = useLoaded(load, again);
  if (problem) return <Body1 className={styles.problem}>{problem}</Body1>;
  if (!register) return null;
  const withdraw = (role: string) =>
    change(
      async () => (await controller.cycle.signOffDesk()).withdraw(role),
      words.withdrawn(worded("roles", role)),
    );
  return (
    <section className={styles.section} aria-label={words.label}>
      <Heading kind="result">{words.label}</Heading>
      <Caption1 className={ending.good ? styles.quiet : styles.problem}>
        {ending.text || words.intro}
      </Caption1>
      <WillWrite id={sentence}>{texts.writes.sign}</WillWrite>
      {register.seal && <Caption1>{words.seal(inFours(register.seal))}</Caption1>}
      <ul className={entry.list}>
        {register.rows.map((row) => (
          <li key={row.role} className={entry.item}>
            <div className={entry.marked}>
              <ToneIcon tone={toneOf(row)} className={entry.mark} />
              <div className={entry.words}>
                <Body1>{worded("roles", row.role)}</Body1>
                <Caption1 className={row.changes ? styles.problem : styles.quiet}>{stateWords(row)}</Caption1>
              </div>
            </div>
            {row.state !== "open" && (
              <Button
                size="small"
                aria-describedby={sentence}
                aria-label={words.withdrawOf(worded("roles", row.role))}
                onClick={() => void withdraw(row.role)}
              >
                {words.withdraw}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Signing controller={controller} rows={register.rows} sentence={sentence} change={change} />
    </section>
  );
}

interface SignFormProps {
  controller: PaneController;
  rows: readonly SignOffView[];
  /** The id of what signing will write. */
  sentence: string;
  change: ChangeWork;
}

/** The form while somebody has not signed; then what has come of it. */
function Signing(props: SignFormProps) {
  const { rows } = props;
  if (rows.every(({ state }) => state === "signed")) return <AllSigned {...props} />;
  return <SignForm key={rows.map(({ state }) => state).join()} {...props} />;
}

/** Nobody is left to sign: whether the plan is approved, and where it stands. */
function AllSigned({ rows, controller }: Pick<SignFormProps, "rows" | "controller">) {
  const styles = useLogStyles();
  const approved = rows.every(({ vote }) => vote !== ("Rejected" satisfies Vote));
  return (
    <>
      <Body1 role="status">
        <ToneIcon tone={approved ? "good" : "warning"} /> {approved ? words.approved : words.notApproved}
      </Body1>
      <Button
        className={styles.button}
        size="small"
        onClick={() => void controller.reveal({ sheet: "SOP_Plan_Approved", address: "A1" })}
      >
        {words.openApproved}
      </Button>
    </>
  );
}

function SignForm({ controller, rows, sentence, change }: SignFormProps) {
  const styles = useLogStyles();
  const [name, setName] = usePlannerName();
  const [role, setRole] = useState(rows.find(({ state }) => state !== "signed")?.role ?? rows[0].role);
  const [vote, setVote] = useState<string>(votes[0]);
  const { shown, saving, submit } = useFormState({ name: name.trim() === "" ? words.nameMissing : "" });
  const sign = async (): Promise<void> => {
    await change(
      async () => (await controller.cycle.signOffDesk()).sign({ role, name, vote }),
      words.done(worded("roles", role)),
    );
  };
  return (
    <>
      <div className={styles.part}>
        <Field label={words.role}>
          <Select className={styles.field} value={role} onChange={(_, { value }) => setRole(value)}>
            {rows.map((row) => (
              <option key={row.role} value={row.role}>
                {worded("roles", row.role)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.vote}>
          <Select className={styles.field} value={vote} onChange={(_, { value }) => setVote(value)}>
            {votes.map((each) => (
              <option key={each} value={each}>
                {words.votes[each]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={words.name} {...shown("name")}>
        <Input className={styles.field} value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Button
        className={styles.button}
        appearance="primary"
        aria-describedby={sentence}
        disabledFocusable={saving}
        onClick={() => void submit(sign)}
      >
        {words.sign}
      </Button>
    </>
  );
}

function stateWords({ state, name, vote, signedOn, changes }: SignOffView): string {
  if (state === "open") return words.open;
  if (state === "waits for its gates") return texts.gates.waits(name);
  const signed = words.signed(name, words.votes[vote as Vote] ?? vote, shownDay(signedOn));
  return changes ? `${signed}. ${words.changed(changes)}` : signed;
}

function toneOf({ state }: SignOffView): Tone {
  if (state === "open") return "neutral";
  if (state === "waits for its gates") return "warning";
  return state === "signed" ? "good" : "bad";
}

/** "eae9 a70f", as the key figures show the seal. */
function inFours(seal: string): string {
  return seal.replace(/(.{4})(?=.)/g, "$1 ");
}
