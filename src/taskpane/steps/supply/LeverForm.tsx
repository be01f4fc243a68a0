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
const demandChoices = ["0", "0.05", "0.1", "0.2", "-0.1"] as const;
const outsideChoices = ["", "yes", "no"] as const;

interface LeverFormProps {
  desk: SupplyDesk;
  controller: PaneController;
  resources: readonly string[];
  currency: string;
}

/** Levers to try on the plan, which stays in the solver meanwhile; nothing is written. */
export function LeverForm({ desk, controller, resources, currency }: LeverFormProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const [resource, setResource] = useState("");
  const [hours, setHours] = useState("0");
  const [overtime, setOvertime] = useState("");
  const [demand, setDemand] = useState("0");
  const [outside, setOutside] = useState("");
  const [ahead, setAhead] = useState("");
  const [sooner, setSooner] = useState("");
  const [progress, setProgress] = useState("");
  const stop = useRef<AbortController>(undefined);
  const [busy, setBusy] = useState(false);
  const [ending, setEnding] = useState({ good: true, lines: [] as string[] });
  useEffect(() => () => desk.close(), [desk]);

  const attempt = async (): Promise<void> => {
    setBusy(true);
    const setting: LeverSetting = {
      resource,
      hours: Number(hours),
      demand: Number(demand),
      ...(overtime === "" ? {} : { overtime: Number(overtime) }),
      ...(outside === "" ? {} : { outside: outside === "yes" }),
      ...(ahead === "" ? {} : { buildAhead: ahead === "yes" }),
      ...(sooner === "" ? {} : { expedite: sooner === "yes" }),
    };
    const stopping = new AbortController();
    stop.current = stopping;
    setProgress("");
    const watch = {
      signal: stopping.signal,
      onProgress: ({ what }: Progress) => setProgress(what),
    };
    const next = await desk.tryLevers(setting, watch).then(
      (answer) => ({ good: true, lines: linesOf(answer, currency) }),
      (error: unknown) => ({ good: false, lines: [describeError(error)] }),
    );
    setEnding(next);
    setBusy(false);
    controller.announce(next.lines.join(" "));
  };
  const choice = (
    label: string,
    value: string,
    change: (value: string) => void,
    options: readonly (readonly [value: string, text: string])[],
  ) => (
    <Field label={label}>
      <Select className={form.field} value={value} onChange={(_event, data) => change(data.value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );

  return (
    <div className={styles.form}>
      <Caption1 className={styles.quiet}>{words.tryHint}</Caption1>
      {choice(words.resource, resource, setResource, [
        ["", words.allResources],
        ...resources.map((name) => [name, name] as const),
      ])}
      <div className={form.pairAtFoot}>
        {choice(
          words.regularHours,
          hours,
          setHours,
          hoursChoices.map((each) => [each, words.more(Number(each))] as const),
        )}
        {choice(
          words.overtimeLimit,
          overtime,
          setOvertime,
          overtimeChoices.map((each) => [each, words.limit(each)] as const),
        )}
        {choice(
          words.allDemand,
          demand,
          setDemand,
          demandChoices.map((each) => [each, words.more(Number(each))] as const),
        )}
        {choice(
          words.outside,
          outside,
          setOutside,
          outsideChoices.map((each) => [each, words.outsideChoice[each]] as const),
        )}
        {choice(
          words.buildAhead,
          ahead,
          setAhead,
          (["", "no"] as const).map((each) => [each, words.outsideChoice[each]] as const),
        )}
        {choice(
          words.expedite,
          sooner,
          setSooner,
          outsideChoices.map((each) => [each, words.outsideChoice[each]] as const),
        )}
      </div>
      <div className={styles.row}>
        <Button onClick={() => void attempt()} disabledFocusable={busy}>
          {words.attempt}
        </Button>
        {busy && (
          <>
            <Button appearance="subtle" onClick={() => stop.current?.abort()}>
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

function linesOf(answer: LeverAnswer, currency: string): string[] {
  const { costChange, waiting, waitingBefore, overtimeHoursChange, expedited, proven } = answer;
  return [
    words.costChange(costChange, currency),
    words.waiting(waiting, waitingBefore),
    words.overtimeChange(overtimeHoursChange),
    ...(expedited >= 0.5 ? [words.expedited(expedited)] : []),
    proven ? words.proven : words.unproven,
  ];
}
