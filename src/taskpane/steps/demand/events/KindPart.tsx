import { useId, useLayoutEffect, useRef, useState, type ComponentType, type ReactNode } from "react";
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type {
  EventDesk,
  EventKind,
  EventKinds,
  ListedEvent,
  PlannedEvents,
} from "../../../../cycle/events/contract";
import { WithCodes } from "../../../frame/WithCodes";
import { texts } from "../../../texts";
import { Adding } from "../../shared/Adding";
import { Disclosure } from "../../shared/Disclosure";
import { useEntryStyles } from "../../shared/useEntryStyles";
import { WillWrite } from "../../shared/WillWrite";
import { WindowedList } from "../../shared/WindowedList";
import type { EventFormProps } from "./entries";

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    flexShrink: 0,
    "@media (min-width: 460px)": { flexDirection: "row" },
  },
});

const words = texts.events;

interface KindPartProps<K extends EventKind> {
  kind: K;
  view: PlannedEvents;
  desk: EventDesk;
  item: string;
  change(work: () => Promise<void>, done: string): Promise<boolean>;
  Form: ComponentType<EventFormProps<K>>;
  /** Names an entry, and says more of it. */
  line(event: EventKinds[K]): string;
  detail(listed: ListedEvent<K>): string;
}

/** What there is of a kind, each with the ways to change it and to take it out, and a form for more. */
export function KindPart<K extends EventKind>({
  kind,
  view,
  desk,
  item,
  change,
  Form,
  line,
  detail,
}: KindPartProps<K>) {
  /** The entry whose form is open, "new" for that of another one. */
  const [open, setOpen] = useState<ListedEvent<K> | "new">();
  const listed = view[kind] as ListedEvent<K>[];
  const own = words[kind];
  const sentence = useId();
  const save = async (event: EventKinds[K], at?: ListedEvent<K>): Promise<void> => {
    const table = at?.table ?? view.destinations[kind].table;
    if (await change(() => desk.save(kind, event, at), words.saved(table))) setOpen(undefined);
  };
  const table = listed.find(({ place }) => place)?.table;
  return (
    <Disclosure title={own.title(listed.length)} keep={`events ${kind}`}>
      {listed.length === 0 ? (
        <Body1>{own.none}</Body1>
      ) : (
        <WindowedList
          label={own.title(listed.length)}
          items={listed}
          keyOf={({ place }, index) => place?.row ?? -1 - index}
        >
          {(each) => (
            <Entry
              name={line(each.event)}
              detail={detail(each)}
              listed={each}
              sentence={sentence}
              open={open === each}
              onChange={() => setOpen(open === each ? undefined : each)}
              onRemove={() => void change(() => desk.remove(kind, each), words.removed(each.table))}
            >
              <Form view={view} listed={each} item={item} onSave={(event) => save(event, each)} />
            </Entry>
          )}
        </WindowedList>
      )}
      {table && (
        <WillWrite id={sentence}>
          {kind === "newItems" ? words.willUnlike(table) : texts.writes.removal(words.remove, table)}
        </WillWrite>
      )}
      <Adding
        open={open === "new"}
        onToggle={() => setOpen(open === "new" ? undefined : "new")}
        add={own.add}
        close={words.close}
      >
        <Form view={view} item={item} onSave={save} />
      </Adding>
    </Disclosure>
  );
}

interface EntryProps {
  name: string;
  detail: string;
  listed: ListedEvent<EventKind>;
  /** The id of what removing will write. */
  sentence: string;
  open: boolean;
  onChange(): void;
  onRemove(): void;
  children: ReactNode;
}

function Entry({ name, detail, listed, sentence, open, onChange, onRemove, children }: EntryProps) {
  const entry = useEntryStyles();
  const styles = useStyles();
  const toggle = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  // The form goes with the button that had the focus: the keyboard goes on where the form was opened.
  useLayoutEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body) toggle.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const loose = listed.place ? "" : `; ${words.loose(listed.table)}`;
  return (
    <>
      <div className={entry.item}>
        <span className={entry.words}>
          <Body1>
            <WithCodes text={name} />
          </Body1>
          <Caption1 className={entry.quiet}>{`${detail}${loose}`}</Caption1>
        </span>
        {listed.place && (
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="outline"
              ref={toggle}
              aria-label={open ? `${words.close}: ${name}` : words.changeName(name)}
              aria-expanded={open}
              onClick={onChange}
            >
              {open ? words.close : words.change}
            </Button>
            <Button
              size="small"
              appearance="outline"
              aria-label={words.removeName(name)}
              aria-describedby={sentence}
              onClick={onRemove}
            >
              {words.remove}
            </Button>
          </div>
        )}
      </div>
      {open && children}
    </>
  );
}
