import { useRef, type KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";

/** Characters of all tabs that fit in one row at 350 px in the letters of the pane. */
const mostCharacters = 41;

const useStyles = makeStyles({
  list: {
    display: "flex",
    // Longer words of other languages take a second line in the narrowest pane rather than being cut off.
    flexWrap: "wrap",
    "@media (max-width: 339px)": { justifyContent: "space-between" },
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    ...typographyStyles.body1,
    position: "relative",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalSNudge}`,
    // One row in the narrowest pane, in German and beside a scroll bar too.
    "@media (max-width: 339px)": {
      fontSize: tokens.fontSizeBase200,
      paddingInline: tokens.spacingHorizontalXXS,
    },
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  /** Words that need the smaller letters in a pane of the usual width too. */
  long: {
    "@media (max-width: 379px)": {
      fontSize: tokens.fontSizeBase200,
      paddingInline: tokens.spacingHorizontalXS,
    },
    "@media (max-width: 339px)": { paddingInline: tokens.spacingHorizontalXXS },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: tokens.spacingHorizontalSNudge,
      bottom: "-1px",
      height: "2px",
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
});

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly { id: Id; name: string }[];
  selected: Id;
  onSelect(id: Id): void;
}

/** The id of the element that a tab shows. */
export const panelId = (tab: string) => `panel-${tab}`;
export const tabId = (tab: string) => `tab-${tab}`;

/**
 * Tabs after the ARIA pattern: one tab stop, arrow keys, Home and End. Fluent's own TabList brings a focus
 * manager that weighs as much as all other components of the pane together.
 */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const isLong = tabs.reduce((sum, { name }) => sum + name.length, 0) > mostCharacters;

  const move = (event: KeyboardEvent) => {
    const index = tabs.findIndex(({ id }) => id === selected);
    const target = targetOf(event.key, index, tabs.length);
    if (target === undefined) return;
    event.preventDefault();
    onSelect(tabs[target]!.id);
    (list.current?.children[target] as HTMLElement | undefined)?.focus();
  };

  return (
    <div ref={list} className={styles.list} role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map(({ id, name }) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          role="tab"
          className={mergeClasses(styles.tab, isLong && styles.long, id === selected && styles.selected)}
          aria-selected={id === selected}
          aria-controls={id === selected ? panelId(id) : undefined}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

function targetOf(key: string, index: number, count: number): number | undefined {
  if (key === "ArrowRight") return (index + 1) % count;
  if (key === "ArrowLeft") return (index + count - 1) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return undefined;
}
