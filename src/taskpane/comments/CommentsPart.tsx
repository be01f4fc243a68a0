import { useCallback, useId, useState } from "react";
import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  mergeClasses,
  Select,
  Spinner,
} from "@fluentui/react-components";
import type {
  CommentChoices,
  CommentDesk,
  CommentSubject,
  CommentThread,
} from "../../cycle/comments/contract";
import { shownMoment } from "../days";
import { Heading } from "../frame/Heading";
import { storedName } from "../state/plannerName";
import type { PaneController } from "../state/paneController";
import { useChange } from "../state/useChange";
import { useLoaded } from "../state/useLoaded";
import { Adding } from "../steps/shared/Adding";
import { TextField } from "../steps/shared/TextField";
import { WindowedList } from "../steps/shared/WindowedList";
import { WriteButton } from "../steps/shared/WriteButton";
import { useEntryStyles } from "../steps/shared/useEntryStyles";
import { useFormState } from "../steps/shared/useFormState";
import { useFormStyles } from "../steps/shared/useFormStyles";
import { useSectionStyles } from "../steps/shared/useSectionStyles";
import { texts } from "../texts";

/** A thread has the width for its answer's form. */
const useStyles = makeStyles({ thread: { flexGrow: 1 } });

const words = texts.comments;
/** Suggestions while an item is typed; more would slow the field down. */
const mostSuggested = 500;

interface CommentsPartProps {
  controller: PaneController;
  /** Item or family that is looked at, empty for the whole plan; all subjects when left out. */
  subject?: string;
}

/** What was said about items, families and months, with an answer to give. */
export default function CommentsPart({ controller, subject }: CommentsPartProps) {
  const section = useSectionStyles();
  const form = useFormStyles();
  const entry = useEntryStyles();
  const { ending, version, change } = useChange(controller);
  const [writing, setWriting] = useState(false);
  const load = useCallback(async () => {
    const desk = await controller.cycle.commentDesk();
    return { desk, threads: await desk.threads(), choices: await desk.choices() };
  }, [controller]);
  const { value, problem } = useLoaded(load, version);
  const title = subject === undefined ? words.title : words.about(subject);
  if (problem) return <Body1 className={section.problem}>{problem}</Body1>;
  if (!value) return <Spinner size="tiny" label={words.loading} />;
  const { desk, threads, choices } = value;
  const shown = threads.filter(({ key }) => subject === undefined || key === subject);
  return (
    <section className={form.form} aria-label={title}>
      <Heading kind="part">{title}</Heading>
      <Caption1 className={entry.quiet}>{words.intro}</Caption1>
      {shown.length === 0 && <Body1>{words.none}</Body1>}
      <WindowedList
        label={title}
        items={shown}
        keyOf={({ key, month }) => `${key} ${month}`}
        itemClass={entry.item}
      >
        {(thread) => <Thread thread={thread} desk={desk} controller={controller} change={change} />}
      </WindowedList>
      <Adding open={writing} onToggle={() => setWriting(!writing)} add={words.write} close={words.close}>
        <CommentForm
          choices={choices}
          subject={subject}
          onSave={async (about, text, by) => {
            if (await change(() => desk.comment(about, text, by), words.saved)) setWriting(false);
          }}
        />
      </Adding>
      <Caption1 className={ending.good ? entry.quiet : section.problem}>{ending.text}</Caption1>
    </section>
  );
}

interface ThreadProps {
  thread: CommentThread;
  desk: CommentDesk;
  controller: PaneController;
  change(work: () => Promise<void>, done: string): Promise<boolean>;
}

function Thread({ thread, desk, controller, change }: ThreadProps) {
  const entry = useEntryStyles();
  const styles = useStyles();
  const [answering, setAnswering] = useState(false);
  const { key, month, comments, state, carriedFrom, target } = thread;
  const name = `${key || words.wholePlan}, ${month || words.allMonths}`;
  return (
    <>
      <div className={mergeClasses(entry.words, styles.thread)}>
        <Body1>
          {name} ({state === "open" && carriedFrom ? words.carried(carriedFrom) : words.state[state]})
        </Body1>
        {comments.map(({ text, by, at }, position) => (
          <div key={position}>
            <Body1>{text}</Body1>{" "}
            <Caption1 className={entry.quiet}>{words.said(by, shownMoment(at))}</Caption1>
          </div>
        ))}
        <Adding
          open={answering}
          onToggle={() => setAnswering(!answering)}
          add={words.reply}
          close={words.close}
          label={answering ? words.closeOf(name) : words.replyTo(name)}
        >
          <Answer
            onReply={async (text, by) => {
              if (await change(() => desk.comment({ key, month }, text, by), words.saved))
                setAnswering(false);
            }}
            onSettle={async (text, by) => {
              if (await change(() => desk.settle({ key, month }, text, by), words.settled))
                setAnswering(false);
            }}
            subject={name}
          />
        </Adding>
      </div>
      {target && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.goToOf(name)}
          onClick={() => void controller.reveal(target)}
        >
          {words.goTo}
        </Button>
      )}
    </>
  );
}

interface AnswerProps {
  subject: string;
  onReply(text: string, by: string): Promise<void>;
  onSettle(text: string, by: string): Promise<void>;
}

function Answer({ subject, onReply, onSettle }: AnswerProps) {
  const styles = useFormStyles();
  const [text, setText] = useState("");
  const [by, setBy] = useState(storedName);
  const { shown, saving, submit } = useFormState({
    text: text.trim() === "" ? words.textMissing : "",
    by: by.trim() === "" ? words.byMissing : "",
  });
  const settling = useFormState({ by: by.trim() === "" ? words.byMissing : "" });
  const will = texts.writes.row("SOP_Comments");
  return (
    <div className={styles.form}>
      <TextField label={words.answer} long value={text} onChange={setText} {...shown("text")} />
      <TextField
        label={words.by}
        required
        value={by}
        onChange={setBy}
        {...{ ...settling.shown("by"), ...shown("by") }}
      />
      <WriteButton
        will={will}
        className={styles.save}
        size="small"
        disabledFocusable={saving}
        onClick={() => void submit(() => onReply(text, by))}
      >
        {words.reply}
      </WriteButton>
      <WriteButton
        will={will}
        className={styles.save}
        size="small"
        aria-label={words.settleOf(subject)}
        disabledFocusable={settling.saving}
        onClick={() => void settling.submit(() => onSettle(text, by))}
      >
        {words.settle}
      </WriteButton>
    </div>
  );
}

interface CommentFormProps {
  choices: CommentChoices;
  subject: string | undefined;
  onSave(about: CommentSubject, text: string, by: string): Promise<void>;
}

function CommentForm({ choices, subject, onSave }: CommentFormProps) {
  const styles = useFormStyles();
  const suggestions = useId();
  const [key, setKey] = useState(subject ?? "");
  const [month, setMonth] = useState("");
  const [text, setText] = useState("");
  const [by, setBy] = useState(storedName);
  const { shown, saving, submit } = useFormState({
    text: text.trim() === "" ? words.textMissing : "",
    by: by.trim() === "" ? words.byMissing : "",
  });
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        {subject === undefined && (
          <TextField
            label={words.subject}
            hint={words.subjectHint}
            list={suggestions}
            value={key}
            onChange={setKey}
          />
        )}
        <Field label={words.month}>
          <Select className={styles.field} value={month} onChange={(_event, data) => setMonth(data.value)}>
            <option value="">{words.allMonths}</option>
            {choices.months.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
      </div>
      {subject === undefined && (
        <datalist id={suggestions}>
          {[...choices.families, ...choices.items].slice(0, mostSuggested).map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      <TextField label={words.text} required long value={text} onChange={setText} {...shown("text")} />
      <TextField label={words.by} required value={by} onChange={setBy} {...shown("by")} />
      <WriteButton
        will={texts.writes.row("SOP_Comments")}
        className={styles.save}
        size="small"
        disabledFocusable={saving}
        onClick={() => void submit(() => onSave({ key, month }, text, by))}
      >
        {words.save}
      </WriteButton>
    </div>
  );
}
