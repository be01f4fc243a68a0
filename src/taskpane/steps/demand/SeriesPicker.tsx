import { useMemo, useState } from "react";
import { Combobox, Field, makeStyles, Option } from "@fluentui/react-components";
import type { SeriesChoice, SeriesKey } from "../../../cycle/demand/contract";
import { texts } from "../../texts";

/** As many as a list can show before typing on is quicker. */
const atMost = 20;

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
  const matches = useMemo(() => matching(choices, query ?? ""), [choices, query]);
  return (
    <Field label={texts.series.pick} hint={texts.series.pickHint}>
      <Combobox
        className={styles.box}
        listbox={{ className: styles.list }}
        freeform
        inlinePopup
        value={query ?? name}
        selectedOptions={[idOf(chosen)]}
        onChange={(event) => setQuery(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setQuery(undefined)}
        onOptionSelect={(_event, { optionValue }) => {
          const choice = choices.find((each) => idOf(each) === optionValue);
          // Typing on takes the old choice back; that chooses nothing.
          if (!choice) return;
          setQuery(undefined);
          onChoose({ level: choice.level, key: choice.key });
        }}
      >
        {matches.length === 0 && (
          <Option disabled text={texts.series.noMatch}>
            {texts.series.noMatch}
          </Option>
        )}
        {matches.map((choice) => (
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

function matching(choices: readonly SeriesChoice[], query: string): SeriesChoice[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found: SeriesChoice[] = [];
  for (const choice of choices) {
    const name = choice.name.toLowerCase();
    if (words.every((word) => name.includes(word))) found.push(choice);
    if (found.length === atMost) break;
  }
  return found;
}
