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
import type { ListedPolicy, StockMethod, SupplyDesk } from "../../../cycle/supply/contract";
import { fraction, number } from "../../format";
import type { PaneController } from "../../state/paneController";
import { useChange } from "../../state/useChange";
import { useLoaded } from "../../state/useLoaded";
import { texts } from "../../texts";
import { SmallTable } from "../shared/SmallTable";
import { WillWrite } from "../shared/WillWrite";
import { useFormStyles } from "../shared/useFormStyles";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

const methods = ["normal", "gamma", "poisson", "fill", "cover"] as const satisfies readonly StockMethod[];

interface PolicyPartProps {
  desk: SupplyDesk;
  controller: PaneController;
}

/** Service, method and days by segment: what stands, and a form to change one. */
export function PolicyPart({ desk, controller }: PolicyPartProps) {
  const styles = useStyles();
  const words = texts.supply;
  const { ending, version, change } = useChange(controller);
  const [segment, setSegment] = useState("AX");
  const load = useCallback(() => desk.policies(), [desk]);
  const { value: policies, problem } = useLoaded(load, version);
  if (problem) return <Body1 className={styles.problem}>{problem}</Body1>;
  const chosen = policies?.find((each) => each.segment === segment);
  if (!policies || !chosen) return null;
  return (
    <div className={styles.part}>
      <Caption1 className={styles.quiet}>{words.policyHint}</Caption1>
      <SmallTable
        label={words.policies}
        headers={[words.segment, words.items, words.service, words.method, words.safetyStock]}
        rows={policies.map((each) => [
          each.own ? `${each.segment} *` : each.segment,
          number(each.items),
          fraction(each.service),
          words.methodShort[each.method],
          Number.isNaN(each.safetyStock) ? "" : number(each.safetyStock),
        ])}
      />
      <Caption1 className={styles.quiet}>{words.ownPolicy}</Caption1>
      <Field label={words.segment}>
        <Select value={segment} onChange={(_event, data) => setSegment(data.value)}>
          {policies.map((each) => (
            <option key={each.segment}>{each.segment}</option>
          ))}
        </Select>
      </Field>
      <PolicyForm
        key={`${segment} ${JSON.stringify(chosen)}`}
        policy={chosen}
        onSave={(policy) => void change(() => desk.savePolicy(policy), words.policySaved(segment))}
        {...(chosen.own
          ? { onReset: () => void change(() => desk.removePolicy(segment), words.policyReset(segment)) }
          : {})}
      />
      {ending.text !== "" && (
        <Body1 className={ending.good ? undefined : styles.problem}>{ending.text}</Body1>
      )}
    </div>
  );
}

interface PolicyFormProps {
  policy: ListedPolicy;
  onSave(policy: ListedPolicy): void;
  onReset?(): void;
}

function PolicyForm({ policy, onSave, onReset }: PolicyFormProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const words = texts.supply;
  const sentence = useId();
  const [service, setService] = useState(String(Math.round(policy.service * 1000) / 10));
  const [method, setMethod] = useState<StockMethod>(policy.method);
  const [cover, setCover] = useState(daysText(policy.coverDays));
  const [review, setReview] = useState(daysText(policy.reviewDays));
  const share = Number(service.replace(",", ".")) / 100;
  const isGood = share > 0 && share < 1;
  return (
    <>
      <Field label={words.method}>
        <Select
          className={form.field}
          value={method}
          onChange={(_event, data) => setMethod(methods.find((each) => each === data.value) ?? "normal")}
        >
          {methods.map((each) => (
            <option key={each} value={each}>
              {words.methodName[each]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={form.pairAtFoot}>
        <Field label={words.servicePercent} {...(isGood ? {} : { validationMessage: words.serviceWrong })}>
          <Input
            className={form.field}
            inputMode="decimal"
            value={service}
            onChange={(_event, data) => setService(data.value)}
          />
        </Field>
        <Field label={words.coverDays}>
          <Input
            className={form.field}
            type="number"
            min={0}
            value={cover}
            onChange={(_event, data) => setCover(data.value)}
          />
        </Field>
        <Field label={words.reviewDays}>
          <Input
            className={form.field}
            type="number"
            min={0}
            value={review}
            onChange={(_event, data) => setReview(data.value)}
          />
        </Field>
      </div>
      <WillWrite id={sentence}>{texts.writes.policy(policy.segment)}</WillWrite>
      <div className={styles.row}>
        <Button
          aria-describedby={sentence}
          disabledFocusable={!isGood}
          onClick={() =>
            onSave({
              ...policy,
              service: share,
              method,
              coverDays: cover === "" ? NaN : Math.max(0, Number(cover)),
              reviewDays: review === "" ? NaN : Math.max(0, Number(review)),
            })
          }
        >
          {words.savePolicy}
        </Button>
        {onReset && (
          <Button appearance="subtle" aria-describedby={sentence} onClick={onReset}>
            {words.resetPolicy}
          </Button>
        )}
      </div>
    </>
  );
}

function daysText(days: number): string {
  return Number.isNaN(days) ? "" : String(days);
}
