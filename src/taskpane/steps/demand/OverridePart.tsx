import { useCallback, useId, useState } from "react";
import { Body1, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type {
  DemandDesk,
  Fence,
  ListedOverride,
  OverrideDraft,
  OverrideList,
  SeriesChoice,
  SeriesView,
} from "../../../cycle/demand/contract";
import { Heading } from "../../frame/Heading";
import type { PaneController } from "../../state/paneController";
import { useChange } from "../../state/useChange";
import { useLoaded } from "../../state/useLoaded";
import { texts } from "../../texts";
import { worded } from "../../worded";
import { Adding } from "../shared/Adding";
import { useEntryStyles } from "../shared/useEntryStyles";
import { WillWrite } from "../shared/WillWrite";
import { WriteButton } from "../shared/WriteButton";
import { OverrideForm } from "./OverrideForm";
import { ownerSentence, seriesSentence } from "./overrideRecords";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  problem: { color: tokens.colorStatusDangerForeground1 },
  start: { alignSelf: "flex-start" },
});

const words = texts.overrides;

interface OverridePartProps {
  view: SeriesView;
  desk: DemandDesk;
  controller: PaneController;
}

/** The planner's own word on a series: what stands, what it was worth, and a form for more. */
export function OverridePart({ view, desk, controller }: OverridePartProps) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const { ending, version, change } = useChange(controller);
  const [adding, setAdding] = useState(false);
  const sentence = useId();
  const load = useCallback(
    async () => ({ list: await desk.overrides(), fences: await desk.fences() }),
    [desk],
  );
  const { value, problem } = useLoaded(load, version);
  const { list, fences = [] } = value ?? {};
  const { level, key } = view.choice;
  const own = (list?.overrides ?? []).filter((each) => each.level === level && each.key === key);

  return (
    <div className={styles.part}>
      <Heading kind="part">{words.title}</Heading>
      {problem && <Body1 className={styles.problem}>{problem}</Body1>}
      {list && own.length === 0 && <Body1>{words.none}</Body1>}
      {own.length > 0 && (
        <>
          <ul className={entry.list}>
            {own.map((override) => (
              <Entry
                key={override.row}
                override={override}
                sentence={sentence}
                onRemove={() => void change(() => desk.removeOverride(override), words.removed)}
              />
            ))}
          </ul>
          <WillWrite id={sentence}>{texts.writes.removal(words.removeShort, "SOP_Overrides")}</WillWrite>
        </>
      )}
      {list && <Worth list={list} own={own} choice={view.choice} />}
      <Adding open={adding} onToggle={() => setAdding(!adding)} add={words.add} close={words.close}>
        <OverrideForm
          view={view}
          fences={fences}
          records={list?.records ?? []}
          onSave={async (draft: OverrideDraft) => {
            if (await change(() => desk.addOverride(draft), words.saved)) setAdding(false);
          }}
        />
      </Adding>
      <Caption1 className={ending.good ? entry.quiet : styles.problem}>{ending.text}</Caption1>
      {list && (
        <Fences
          fences={fences}
          onSetUp={() => void change(() => desk.setUpFences(), words.fencesMade)}
          onOpen={() => void controller.reveal({ sheet: "SOP_Fences", address: "A1" })}
        />
      )}
      {list && list.overrides.length > 0 && (
        <Link
          as="button"
          className={styles.start}
          onClick={() => void controller.reveal({ sheet: "SOP_Overrides", address: "A1" })}
        >
          {words.open}
        </Link>
      )}
    </div>
  );
}

interface FencesProps {
  fences: readonly Fence[];
  onSetUp(): void;
  onOpen(): void;
}

/** Who may change which months, in a line; or the way to say so. */
function Fences({ fences, onSetUp, onOpen }: FencesProps) {
  const entry = useEntryStyles();
  const styles = useStyles();
  if (fences.length === 0)
    return (
      <>
        <WriteButton will={texts.writes.fences} className={styles.start} size="small" onClick={onSetUp}>
          {words.setUpFences}
        </WriteButton>
      </>
    );
  return (
    <>
      <Caption1 className={entry.quiet}>
        {fences
          .map(({ zone, from, to, roles, freeze }) =>
            words.fence(zone, from, to, worded("roles", roles.join(", ")), freeze),
          )
          .join("; ")}
      </Caption1>
      <Link as="button" className={styles.start} onClick={onOpen}>
        {words.openFences}
      </Link>
    </>
  );
}

interface EntryProps {
  override: ListedOverride;
  /** The id of what removing will write. */
  sentence: string;
  onRemove(): void;
}

function Entry({ override, sentence, onRemove }: EntryProps) {
  const entry = useEntryStyles();
  const { text, months, reason, owner, state } = override;
  return (
    <li className={entry.item}>
      <span className={entry.words}>
        <Body1>{`${text}, ${months}`}</Body1>
        <Caption1 className={entry.quiet}>{`${reason} (${owner}; ${words.states[state]})`}</Caption1>
      </span>
      <Button
        size="small"
        appearance="outline"
        aria-describedby={sentence}
        aria-label={words.remove(`${text}, ${months}`)}
        onClick={onRemove}
      >
        {words.removeShort}
      </Button>
    </li>
  );
}

/**
 * What overrides were worth: those of this choice, and those of the owners at hand; of all owners where there is no override
 * yet.
 */
function Worth({
  list,
  own,
  choice,
}: {
  list: OverrideList;
  own: readonly ListedOverride[];
  choice: SeriesChoice;
}) {
  const entry = useEntryStyles();
  const owners = new Set(own.map(({ owner }) => owner));
  const records = list.records.filter(({ owner }) => owners.size === 0 || owners.has(owner)).slice(0, 3);
  const ofChoice = list.seriesRecords.filter(
    ({ level, key }) => level === choice.level && key === choice.key,
  );
  if (records.length === 0) return <Caption1 className={entry.quiet}>{words.noRecord}</Caption1>;
  const sentences = [
    ...ofChoice.map((record) => seriesSentence(choice.name, record)),
    ...records.map(ownerSentence),
  ];
  return (
    <>
      {sentences.map((text) => (
        <Caption1 key={text} className={entry.quiet}>
          {text}
        </Caption1>
      ))}
    </>
  );
}
