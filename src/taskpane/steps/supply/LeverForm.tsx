import { useEffect, useRef, useState } from "react";
import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import type { Progress } from "../../../cycle/contract";
import type { LeverAnswer, LeverSetting, SupplyDesk } from "../../../cycle/supply/contract";
import type { PaneController } from "../../state/paneController";
import { describeError } from "../../state/describeError";
import { texts } from "../../texts";
import { useFormStyles } from "../shared/useFormStyles";

const words = texts.supply;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

const hoursChoices = ["0", "0.05", "0.1", "0.2", "0.5", "-0.1"] as const;
const overtimeChoices = ["", "0", "0.1", "0.2", "0.3"] as const;
const shiftChoices = ["", "0", "0.25", "0.5", "1"] as const;
const demandChoices = ["0", "0.05", "0.1", "0.2", "-0.1"] as const;
const outsideChoices = ["", "yes", "no"] as const;

interface LeverFormProps {
  desk: SupplyDesk;
  controller: PaneController;
  resources: readonly string[];
  currency: string;
}

/** What is chosen in the form, each as its option says it. */
interface Choices {
  resource: string;
  hours: string;
  overtime: string;
  shift: string;
  demand: string;
  outside: string;
  ahead: string;
  sooner: string;
}

const unturned: Choices = {
  resource: "",
  hours: "0",
  overtime: "",
  shift: "",
  demand: "0",
  outside: "",
  ahead: "",
  sooner: "",
};

/** Levers to try on the plan, which stays in the solver meanwhile; nothing is written. */
export function LeverForm({ desk, controller, resources, currency }: LeverFormProps) {
  const styles = useStyles();
  const [choices, setChoices] = useState(unturned);
  const { busy, progress, ending, attempt, stop } = useAttempt(desk, controller, currency);
  return (
    <div className={styles.form}>
      <Caption1 className={styles.quiet}>{words.tryHint}</Caption1>
      <LeverChoices
        resources={resources}
        choices={choices}
        onChange={(change) => setChoices({ ...choices, ...change })}
      />
      <div className={styles.row}>
        <Button onClick={() => void attempt(settingOf(choices))} disabledFocusable={busy}>
          {words.attempt}
        </Button>
        {busy && (
          <>
            <Button appearance="subtle" onClick={stop}>
              {texts.step.cancel}
            </Button>
            <Spinner size="tiny" label={progress || words.planning} />
          </>
        )}
      </div>
      {!busy &&
        ending.lines.map((line) => (
          <Body1 key={line} className={ending.good ? undefined : styles.problem}>
            {line}
          </Body1>
        ))}
    </div>
  );
}

function settingOf({
  resource,
  hours,
  overtime,
  shift,
  demand,
  outside,
  ahead,
  sooner,
}: Choices): LeverSetting {
  return {
    resource,
    hours: Number(hours),
    demand: Number(demand),
    ...(overtime === "" ? {} : { overtime: Number(overtime) }),
    ...(shift === "" ? {} : { extraShift: Number(shift) }),
    ...(outside === "" ? {} : { outside: outside === "yes" }),
    ...(ahead === "" ? {} : { buildAhead: ahead === "yes" }),
    ...(sooner === "" ? {} : { expedite: sooner === "yes" }),
  };
}

/** Asks for the plan with the levers turned; the plan is freed when the form goes. */
function useAttempt(desk: SupplyDesk, controller: PaneController, currency: string) {
  const [progress, setProgress] = useState("");
  const [busy, setBusy] = useState(false);
  const [ending, setEnding] = useState({ good: true, lines: [] as string[] });
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => desk.close(), [desk]);
  const attempt = async (setting: LeverSetting): Promise<void> => {
    setBusy(true);
    setProgress("");
    const { signal } = (stopping.current = new AbortController());
    const onProgress = ({ what }: Progress): void => setProgress(what);
    const next = await desk.tryLevers(setting, { signal, onProgress }).then(
      (answer) => ({ good: true, lines: linesOf(answer, currency) }),
      (error: unknown) => ({ good: false, lines: [describeError(error)] }),
    );
    setEnding(next);
    setBusy(false);
    controller.announce(next.lines.join(" "));
  };
  return { busy, progress, ending, attempt, stop: () => stopping.current?.abort() };
}

type Option = readonly [value: string, text: string];
type ChoiceField = readonly [
  name: Exclude<keyof Choices, "resource">,
  label: string,
  options: readonly Option[],
];

/** In the words of the language that the pane has when it is asked. */
function choiceFields(): readonly ChoiceField[] {
  const yesOrNo = outsideChoices.map((each): Option => [each, words.outsideChoice[each]]);
  return [
    ["hours", words.regularHours, hoursChoices.map((each) => [each, words.more(Number(each))])],
    ["overtime", words.overtimeLimit, overtimeChoices.map((each) => [each, words.limit(each)])],
    ["shift", words.extraShift, shiftChoices.map((each) => [each, words.limit(each)])],
    ["demand", words.allDemand, demandChoices.map((each) => [each, words.more(Number(each))])],
    ["outside", words.outside, yesOrNo],
    ["ahead", words.buildAhead, yesOrNo.filter(([each]) => each !== "yes")],
    ["sooner", words.expedite, yesOrNo],
  ];
}

interface LeverChoicesProps {
  resources: readonly string[];
  choices: Choices;
  onChange(change: Partial<Choices>): void;
}

function LeverChoices({ resources, choices, onChange }: LeverChoicesProps) {
  const form = useFormStyles();
  const all: readonly Option[] = [["", words.allResources], ...resources.map((name): Option => [name, name])];
  const choice = (name: keyof Choices, label: string, options: readonly Option[]) => (
    <Field key={name} label={label}>
      <Select
        className={form.field}
        value={choices[name]}
        onChange={(_event, { value }) => onChange({ [name]: value })}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      {choice("resource", words.resource, all)}
      <div className={form.pairAtFoot}>
        {choiceFields().map(([name, label, options]) => choice(name, label, options))}
      </div>
    </>
  );
}

function linesOf(answer: LeverAnswer, currency: string): string[] {
  const { costChange, waiting, waitingBefore, overtimeHoursChange, extraShift, expedited, proven } = answer;
  return [
    words.costChange(costChange, currency),
    words.waiting(waiting, waitingBefore),
    words.overtimeChange(overtimeHoursChange),
    ...(extraShift.hours >= 0.5 ? [words.extraShiftUsed(extraShift.hours, extraShift.cost, currency)] : []),
    ...(expedited >= 0.5 ? [words.expedited(expedited)] : []),
    proven ? words.proven : words.unproven,
  ];
}
