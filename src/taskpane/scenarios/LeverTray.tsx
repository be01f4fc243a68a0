import { useCallback, useId, useState } from "react";
import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import type { Comparison, DeltaDraft, ScenarioDesk } from "../../cycle/scenarios/contract";
import { Heading } from "../frame/Heading";
import { describeError } from "../state/describeError";
import type { PaneController } from "../state/paneController";
import { useChange } from "../state/useChange";
import { useFocusWithin } from "../state/useFocusWithin";
import { useLoaded } from "../state/useLoaded";
import { useEntryStyles } from "../steps/shared/useEntryStyles";
import { WillWrite } from "../steps/shared/WillWrite";
import { texts } from "../texts";
import { worded } from "../worded";
import { ChangeTable } from "./ComparisonTable";
import { shownSelector, typedSelector } from "./selectors";
import { useFormStyles } from "../steps/shared/useFormStyles";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  problem: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const words = texts.scenarios;
const blank: DeltaDraft = { driver: "demand", selector: "all", change: "+5 %", from: "", to: "", note: "" };

interface LeverTrayProps {
  desk: ScenarioDesk;
  controller: PaneController;
  /** Called when a scenario was kept. */
  onSaved(): void;
}

/** Levers to turn in the meeting: the key figures follow at once, and what convinces is kept as a scenario. */
export function LeverTray({ desk, controller, onSaved }: LeverTrayProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState(blank);
  const { tray, result, problem, working, turn } = useTray(desk, controller);
  const focusWithin = useFocusWithin<HTMLElement>();
  const load = useCallback(() => desk.choices(), [desk]);
  const { value: choices, problem: unloaded } = useLoaded(load);
  return (
    <section className={styles.part} aria-label={words.tray} {...focusWithin}>
      <Heading kind="result">{words.tray}</Heading>
      <Caption1 className={styles.quiet}>{words.trayHint}</Caption1>
      {unloaded && <Body1 className={styles.problem}>{unloaded}</Body1>}
      <DraftFields choices={choices} draft={draft} onChange={setDraft} />
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={working || !choices}
          onClick={() => void turn([...tray, draft])}
        >
          {working ? words.working : words.turn}
        </Button>
        {tray.length > 0 && (
          <Button disabledFocusable={working} onClick={() => void turn([])}>
            {words.clear}
          </Button>
        )}
      </div>
      {problem && <Body1 className={styles.problem}>{problem}</Body1>}
      {tray.length > 0 && <TurnedLevers tray={tray} working={working} onTurn={turn} />}
      {result && <ChangeTable comparison={result} />}
      {result && <Keeping desk={desk} controller={controller} tray={tray} onSaved={onSaved} />}
    </section>
  );
}

/** The levers turned so far, and what they come to together. */
function useTray(desk: ScenarioDesk, controller: PaneController) {
  const [tray, setTray] = useState<DeltaDraft[]>([]);
  const [result, setResult] = useState<Comparison>();
  const [problem, setProblem] = useState("");
  const [working, setWorking] = useState(false);
  const turn = async (levers: DeltaDraft[]): Promise<void> => {
    setWorking(true);
    setProblem("");
    try {
      setResult(levers.length === 0 ? undefined : await desk.tryOut(levers));
      setTray(levers);
      controller.announce(words.turned);
    } catch (error) {
      setProblem(describeError(error));
    }
    setWorking(false);
  };
  return { tray, result, problem, working, turn };
}

type Choices = Awaited<ReturnType<ScenarioDesk["choices"]>>;

interface DraftFieldsProps {
  /** Undefined while they are read. */
  choices: Choices | undefined;
  draft: DeltaDraft;
  onChange(draft: DeltaDraft): void;
}

/** The lever to turn next. */
function DraftFields({ choices, draft, onChange }: DraftFieldsProps) {
  const form = useFormStyles();
  const selectors = useId();
  // As it was typed: who is in the middle of a word has written none yet.
  const [selector, setSelector] = useState(() => shownSelector(draft.selector));
  const set =
    (field: keyof DeltaDraft) =>
    (_event: unknown, { value }: { value: string }) =>
      onChange({ ...draft, [field]: value });
  return (
    <>
      <div className={form.pair}>
        <Field
          label={words.driver}
          hint={choices?.drivers.find(({ driver }) => driver === draft.driver)?.meaning}
        >
          <Select className={form.field} value={draft.driver} onChange={set("driver")}>
            {(choices?.drivers ?? [{ driver: "demand" }]).map(({ driver }) => (
              <option key={driver} value={driver}>
                {worded("drivers", driver)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.changeField} hint={words.changeHint}>
          <Input className={form.field} value={draft.change} onChange={set("change")} />
        </Field>
        <Field label={words.selector}>
          <Input
            className={form.field}
            value={selector}
            onChange={(_event, { value }) => {
              setSelector(value);
              onChange({ ...draft, selector: typedSelector(value) });
            }}
            input={{ list: selectors }}
          />
        </Field>
        <Field label={words.months}>
          <Select className={form.field} value={draft.from} onChange={set("from")}>
            <option value="">{words.allMonths}</option>
            {(choices?.months ?? []).map((month) => (
              <option key={month} value={month}>
                {words.fromMonth(month)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <datalist id={selectors}>
        {(choices?.selectors ?? []).slice(0, 400).map((each) => (
          <option key={each} value={shownSelector(each)} />
        ))}
      </datalist>
    </>
  );
}

interface TurnedLeversProps {
  tray: DeltaDraft[];
  working: boolean;
  onTurn(levers: DeltaDraft[]): Promise<void>;
}

function TurnedLevers({ tray, working, onTurn }: TurnedLeversProps) {
  const entry = useEntryStyles();
  return (
    <ul className={entry.list}>
      {tray.map((each, k) => (
        <li key={`${each.driver} ${each.selector} ${k}`} className={entry.item}>
          <span>
            {words.lever(
              worded("drivers", each.driver),
              shownSelector(each.selector),
              each.change,
              each.from,
            )}
          </span>
          <Button
            size="small"
            disabledFocusable={working}
            aria-label={words.dropLever(worded("drivers", each.driver))}
            onClick={() => void onTurn(tray.filter((_, other) => other !== k))}
          >
            {words.drop}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Keeps the levers as a scenario under a name. */
function Keeping({ desk, controller, tray, onSaved }: LeverTrayProps & { tray: DeltaDraft[] }) {
  const styles = useStyles();
  const form = useFormStyles();
  const sentence = useId();
  const [name, setName] = useState("");
  const { ending, change } = useChange(controller);
  const save = async (): Promise<void> => {
    if (await change(() => desk.save(name, tray), words.saved(name))) onSaved();
  };
  return (
    <>
      <WillWrite id={sentence}>{texts.writes.rows(tray.length, "SOP_Scenarios")}</WillWrite>
      <div className={form.pair}>
        <Field label={words.name}>
          <Input className={form.field} value={name} onChange={(_event, data) => setName(data.value)} />
        </Field>
        <Field label={words.keepLabel}>
          <Button
            aria-describedby={sentence}
            disabledFocusable={name.trim() === ""}
            onClick={() => void save()}
          >
            {words.keep}
          </Button>
        </Field>
      </div>
      {ending && <Body1 className={ending.good ? undefined : styles.problem}>{ending.text}</Body1>}
    </>
  );
}
