import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { Body1, Button, Caption1, Field, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import type { FunctionSpec } from "../../functions/support/defineFunction";
import { Heading } from "../frame/Heading";
import { useLoaded } from "../state/useLoaded";
import { texts } from "../texts";
import { FunctionEntry } from "./FunctionEntry";
import type { FinderTools } from "./finderTools";
import { search } from "./search";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  found: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  search: { maxWidth: "none", width: "100%" },
  count: { color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  foot: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
});

export interface FunctionsPageProps {
  loadCatalogue(): Promise<readonly FunctionSpec[]>;
  tools: FinderTools;
  /** The function to show at once; empty or left out for the whole catalogue. */
  explained?: string;
  recalculating: boolean;
  onRecalculate(): void;
}

/** The catalogue of the SOP.* functions: find one, understand it, insert it. */
export function FunctionsPage(props: FunctionsPageProps) {
  const { loadCatalogue, tools, explained = "", recalculating, onRecalculate } = props;
  const styles = useStyles();
  const [query, setQuery] = useState(explained);
  const [open, setOpen] = useState(explained);
  const load = useCallback(
    async () => ({ catalogue: await loadCatalogue(), exampleOf: await tools.examples() }),
    [loadCatalogue, tools],
  );
  const { value, problem } = useLoaded(load);
  const list = useKeyboardAt(explained, value !== undefined);
  const found = search(value?.catalogue ?? [], query);
  return (
    <div className={styles.page}>
      <Body1>{texts.functions.intro}</Body1>
      <Field label={texts.functions.searchLabel}>
        <SearchBox
          className={styles.search}
          placeholder={texts.functions.searchPlaceholder}
          value={query}
          onChange={(_event, data) => setQuery(data.value)}
        />
      </Field>
      {problem && <Body1 className={styles.error}>{`${texts.functions.failed} ${problem}`}</Body1>}
      {!value && !problem && <Body1>{texts.functions.loading}</Body1>}
      {value && (
        <div ref={list} className={styles.found}>
          <Caption1 className={styles.count} role="status">
            {found.length > 0 ? texts.functions.found(found.length) : texts.functions.none(query)}
          </Caption1>
          {groupsOf(found, query).map(({ name, specs }) => (
            <section key={name} aria-label={name}>
              <Heading kind="group">{name}</Heading>
              <ul className={styles.list}>
                {specs.map((spec) => (
                  <FunctionEntry
                    key={spec.id}
                    spec={spec}
                    open={open === spec.id}
                    onToggle={() => setOpen(open === spec.id ? "" : spec.id)}
                    tools={tools}
                    example={value.exampleOf(spec)}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      <div className={styles.foot}>
        <Button icon={<ArrowSync20Regular />} disabledFocusable={recalculating} onClick={onRecalculate}>
          {texts.functions.recalculate}
        </Button>
        <Caption1 className={styles.count}>{texts.functions.recalculateHint}</Caption1>
      </div>
    </div>
  );
}

/** Whoever was sent to a function finds the keyboard there, once it is in the list. */
function useKeyboardAt(id: string, isListed: boolean): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (id && isListed) list.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
  }, [id, isListed]);
  return list;
}

/** The whole catalogue by phase of the cycle; what a search found as one list, the best match first. */
function groupsOf(
  found: readonly FunctionSpec[],
  query: string,
): { name: string; specs: readonly FunctionSpec[] }[] {
  if (found.length === 0) return [];
  if (query.trim()) return [{ name: texts.functions.matches, specs: found }];
  const phases = [...new Set(found.map((spec) => spec.phase))];
  return phases.map((phase) => ({
    name: texts.functions.phases[phase],
    specs: found.filter((spec) => spec.phase === phase),
  }));
}
