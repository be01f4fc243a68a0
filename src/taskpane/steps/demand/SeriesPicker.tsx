import { useMemo, useState } from "react";
import { Combobox, Field, makeStyles, Option } from "@fluentui/react-components";
import type { SeriesChoice, SeriesKey } from "../../../cycle/demand/contract";
import { texts } from "../../texts";

/** As many as are drawn at first, and as many more whenever the end comes into view. */
const atOnce = 40;
/** Pixels from the end of the list at which more is drawn. */
const nearEnd = 200;

const useStyles = makeStyles({
  box: { minWidth: 0, width: "100%" },
  list: { maxHeight: "260px" },
});

interface SeriesPickerProps {
  choices: readonly SeriesChoice[];
  chosen: SeriesKey;
  onChoose(choice: SeriesKey): void;
}

/** Type-ahead over the total, the families and the items: all typed words must occur. */
export function SeriesPicker({ choices, chosen, onChoose }: SeriesPickerProps) {
  const styles = useStyles();
  const [query, setQuery] = useState<string>();
  const name = choices.find((choice) => idOf(choice) === idOf(chosen))?.name ?? "";
  const names = useMemo(() => choices.map((choice) => choice.name.toLowerCase()), [choices]);
  const matches = useMemo(() => matching(choices, names, query ?? ""), [choices, names, query]);
  const [drawn, setDrawn] = useState(atOnce);
  const drawMore = (): void => setDrawn((count) => Math.min(matches.length, count + atOnce));
  const last = matches[Math.min(drawn, matches.length) - 1];
  const ask = (next: string | undefined): void => {
    setQuery(next);
    setDrawn(atOnce);
  };
  return (
    <Field label={texts.series.pick} hint={texts.series.pickHint}>
      <Combobox
        className={styles.box}
        listbox={{
          className: styles.list,
          onScroll: ({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
            if (scrollHeight - scrollTop - clientHeight < nearEnd) drawMore();
          },
        }}
        // The arrow keys do not scroll until they come to the end: then there is more already.
        onActiveOptionChange={(_event, { nextOption }) => {
          if (last && nextOption?.value === idOf(last)) drawMore();
        }}
        freeform
        inlinePopup
        value={query ?? name}
        selectedOptions={[idOf(chosen)]}
        onChange={(event) => ask(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => ask(undefined)}
        onOptionSelect={(_event, { optionValue }) => {
          const choice = choices.find((each) => idOf(each) === optionValue);
          // Typing on takes the old choice back; that chooses nothing.
          if (!choice) return;
          ask(undefined);
          onChoose({ level: choice.level, key: choice.key });
        }}
      >
        {matches.length === 0 && (
          <Option disabled text={texts.series.noMatch}>
            {texts.series.noMatch}
          </Option>
        )}
        {matches.slice(0, drawn).map((choice) => (
          <Option key={idOf(choice)} value={idOf(choice)} text={choice.name}>
            {choice.level === "item" ? choice.name : texts.series.level[choice.level](choice.name)}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}

function idOf({ level, key }: SeriesKey): string {
  return `${level} ${key}`;
}

/** The choices whose name holds each word of the query; `names` are theirs in small letters. */
function matching(
  choices: readonly SeriesChoice[],
  names: readonly string[],
  query: string,
): readonly SeriesChoice[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return choices;
  return choices.filter((_, at) => words.every((word) => names[at].includes(word)));
}
