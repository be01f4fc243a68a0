import { useCallback, type Key, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { List, useDynamicRowHeight, type RowComponentProps } from "react-window";
import { useKeptFocus } from "../../state/useKeptFocus";
import type { WindowedListProps } from "./windowedListProps";

/** About eight entries of two lines: the page around it stays within reach. */
const height = 360;
/** Before an entry is measured: two lines and their padding. */
const guessedHeight = 44;

const useStyles = makeStyles({
  list: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overscrollBehavior: "contain",
    scrollPaddingBlock: tokens.spacingVerticalM,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  row: {
    boxSizing: "border-box",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
});

interface RowProps {
  items: readonly unknown[];
  draw(item: unknown, index: number): ReactNode;
  itemClass: string;
}

/** Only the entries in view are in the page; whoever was at one that scrolled away goes on at the list. */
export default function LongList({ label, items, keyOf, children, itemClass }: WindowedListProps<unknown>) {
  const styles = useStyles();
  const rowHeight = useDynamicRowHeight({ defaultRowHeight: guessedHeight });
  const { ref, ...kept } = useKeptFocus<HTMLDivElement>("[role=list]");
  const rowKey = useCallback(
    (index: number, { items: all }: RowProps): Key => keyOf(all[index], index),
    [keyOf],
  );
  return (
    <div ref={ref} {...kept}>
      <List
        className={styles.list}
        aria-label={label}
        tabIndex={0}
        defaultHeight={height}
        style={{ height }}
        rowComponent={Row}
        rowCount={items.length}
        rowHeight={rowHeight}
        rowKey={rowKey}
        rowProps={{ items, draw: children, itemClass: mergeClasses(itemClass, styles.row) }}
      />
    </div>
  );
}

function Row({ index, style, ariaAttributes, items, draw, itemClass }: RowComponentProps<RowProps>) {
  return (
    <div {...ariaAttributes} style={style} className={itemClass}>
      {draw(items[index], index)}
    </div>
  );
}
