import { Body1, Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { FunctionSpec } from "../../functions/support/defineFunction";
import { acceptedIn } from "../../functions/support/acceptedWords";
import { inReference } from "../../planning/words/translations/functions/reference";
import { localName } from "../../planning/words/functionNames";
import { language, said } from "../../planning/words";
import { Heading } from "../frame/Heading";
import { texts } from "../texts";
import type { Example } from "./examples";
import { FormulaForm } from "./FormulaForm";
import type { FinderTools } from "./finderTools";

const useStyles = makeStyles({
  entry: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  toggle: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { marginTop: "2px", color: tokens.colorNeutralForeground3 },
  head: { display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground3 },
  name: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `0 0 ${tokens.spacingVerticalL} 24px`,
  },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  parameters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0 },
  description: { margin: 0 },
});

interface FunctionEntryProps {
  spec: FunctionSpec;
  open: boolean;
  onToggle(): void;
  tools: FinderTools;
  example: Example;
}

/** One function: its name and purpose, and when opened its arguments, answer and a formula to start from. */
export function FunctionEntry({ spec, open, onToggle, tools, example }: FunctionEntryProps) {
  const styles = useStyles();
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  const local = localName(spec.id, language());
  const detailId = `function-${spec.id}`;
  return (
    <li className={styles.entry}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={open ? detailId : undefined}
        onClick={onToggle}
      >
        <Chevron className={styles.chevron} aria-hidden />
        <span className={styles.head}>
          <Body1Strong className={styles.name}>SOP.{spec.id}</Body1Strong>
          {local && <Caption1 className={mergeClasses(styles.name, styles.quiet)}>SOP.{local}</Caption1>}
          <Caption1>{said(spec.summary)}</Caption1>
        </span>
      </button>
      {open && (
        <div id={detailId} className={styles.detail}>
          <FormulaForm spec={spec} tools={tools} example={example} />
          <Parameters spec={spec} />
          <div className={styles.part}>
            <Heading kind="detail">{texts.functions.returns}</Heading>
            <Body1>{said(spec.returns)}</Body1>
          </div>
          <Remarks spec={spec} />
        </div>
      )}
    </li>
  );
}

/** What is good to know, and the method with its source. */
function Remarks({ spec }: { spec: FunctionSpec }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Heading kind="detail">{texts.functions.remarks}</Heading>
      {(spec.notes ?? []).map((note) => (
        <Body1 key={note}>{inReference(note)}</Body1>
      ))}
      <Caption1 className={styles.quiet}>{texts.functions.method(inReference(spec.source))}</Caption1>
    </div>
  );
}

function Parameters({ spec }: { spec: FunctionSpec }) {
  const styles = useStyles();
  if (spec.parameters.length === 0) return null;
  return (
    <div className={styles.part}>
      <Heading kind="detail">{texts.functions.arguments}</Heading>
      <dl className={styles.parameters}>
        {spec.parameters.map(({ name, parameter }) => (
          <div key={name}>
            <dt>
              <Body1Strong className={styles.name}>{name}</Body1Strong>{" "}
              {parameter.optional && (
                <Caption1 className={styles.quiet}>{optionalWords(parameter.defaultText)}</Caption1>
              )}
            </dt>
            <dd className={styles.description}>
              <Body1>{said(parameter.description)}</Body1>{" "}
              <Caption1 className={styles.quiet}>
                {texts.functions.accepts(acceptedIn(parameter.accepts))}
              </Caption1>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function optionalWords(defaultText: string): string {
  return defaultText ? texts.functions.optionalWithDefault(defaultText) : texts.functions.optional;
}
