import { lazy, Suspense, useDeferredValue, useEffect, useState, useSyncExternalStore } from "react";
import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { chooseLanguage, paneLanguage } from "../language/speakInPane";
import { OnItsWay } from "../state/arrivals";
import type { PaneController } from "../state/paneController";
import type { PaneState } from "../state/paneState";
import { texts } from "../texts";
import { darkTheme, lightTheme } from "../theme/brand";
import { useScheme } from "../theme/useScheme";
import { Announcer } from "./Announcer";
import { Header } from "./Header";
import { HelpButton, helpButtonId } from "./HelpButton";
import { Opening } from "./Opening";
import { panelId, tabId, Tabs } from "./Tabs";
import { Together } from "./Together";
import { usePaneState } from "./useController";

/** Asked for at once, together with the engine: what shows first is small, and nothing waits in a row. */
const cyclePage = import("./CyclePage");
const CyclePage = lazy(() => cyclePage);
const Trouble = lazy(() => import("./Trouble"));
const Notice = lazy(() => import("./Notice"));
const ChangeBar = lazy(() => import("./ChangeBar"));

/** Loaded when first opened: most days need no look at the catalogue. */
const FunctionsTab = lazy(() => import("../functions/FunctionsTab"));
const ScenariosTab = lazy(() => import("../scenarios/ScenariosTab"));

const LogTab = lazy(() => import("../log/LogTab"));
const ExceptionsTab = lazy(() => import("../exceptions/ExceptionsTab"));

const LanguageChoice = lazy(() => import("./LanguageChoice"));
const ResultChoice = lazy(() => import("./ResultChoice"));
const HelpPanel = lazy(() => import("../help/HelpPanel"));
const Tip = lazy(() => import("../help/Tip"));

const tabs = ["cycle", "exceptions", "scenarios", "log", "functions"] as const;

interface Place {
  tab: (typeof tabs)[number];
  /** The function that the help sends the planner to; empty when the planner came without it. */
  explained: string;
}

const useStyles = makeStyles({
  pane: { minHeight: "100vh", minWidth: "280px", display: "flex", flexDirection: "column" },
  // The foot of the pane stays at its end, however little there is above it.
  screen: { flexGrow: 1, flexShrink: 0, display: "flex", flexDirection: "column" },
  // Below the first screen, where nothing that a step shows or hides above pushes it about before one's eyes.
  full: { minHeight: "100vh" },
  main: { flexGrow: 1 },
  tip: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    ":empty": { display: "none" },
  },
});

/** The whole pane: where the planner is in the month, the cycle, and the catalogue of functions. */
export function Pane({ controller }: { controller: PaneController }) {
  const styles = useStyles();
  const state = usePaneState(controller);
  // The page below is large: it is drawn in slices, between which the pane answers.
  const shown = useDeferredValue(state);
  const scheme = useScheme();
  useSyncExternalStore(paneLanguage.subscribe, paneLanguage.snapshot);
  const [place, setPlace] = useState<Place>({ tab: "cycle", explained: "" });
  const { tab } = place;
  const [helps, setHelps] = useState(false);
  const topic = tab === "cycle" ? shown.selected : tab;
  const closeHelp = (): void => {
    setHelps(false);
    document.getElementById(helpButtonId)?.focus();
  };
  useRefreshOnReturn(controller);

  return (
    <FluentProvider theme={scheme === "dark" ? darkTheme : lightTheme} className={styles.pane}>
      <div className={mergeClasses(styles.screen, shown.phase === "ready" && styles.full)}>
        <Header label={state.label} steps={state.steps}>
          {shown.phase === "ready" && (
            <HelpButton topic={topic} open={helps} onToggle={() => setHelps(!helps)} />
          )}
        </Header>
        <main className={styles.main}>
          <Tabs
            label={texts.app.tabsLabel}
            tabs={tabs.map((id) => ({ id, name: texts.app.tabs[id] }))}
            selected={tab}
            onSelect={(id) => setPlace({ tab: id, explained: "" })}
          />
          <div role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)}>
            <Suspense fallback={null}>
              {helps && shown.phase === "ready" && (
                <HelpPanel
                  key={topic}
                  topic={topic}
                  controller={controller}
                  onClose={closeHelp}
                  onExplain={(id) => {
                    setHelps(false);
                    setPlace({ tab: "functions", explained: id });
                  }}
                />
              )}
            </Suspense>
            <Suspense fallback={null}>
              {state.waiting && <Notice intent="info" text={texts.app.waiting} />}
              {state.notice && <Notice text={state.notice} onDismiss={() => controller.dismissNotice()} />}
            </Suspense>
            <Suspense fallback={<Opening />}>
              <Content place={place} state={state} shown={shown} controller={controller} />
            </Suspense>
          </div>
        </main>
      </div>
      <Suspense fallback={null}>
        {shown.phase !== "opening" && (
          <LanguageChoice
            onChoose={async (choice) => {
              await chooseLanguage(choice);
              await controller.refresh();
            }}
          >
            {shown.phase === "ready" && <ResultChoice controller={controller} />}
          </LanguageChoice>
        )}
      </Suspense>
      <Suspense fallback={null}>
        {state.change && <ChangeBar change={state.change} controller={controller} />}
      </Suspense>
      <Announcer message={state.announcement} />
    </FluentProvider>
  );
}

interface ContentProps {
  place: Place;
  state: PaneState;
  /** The state as far as it is drawn. */
  shown: PaneState;
  controller: PaneController;
}

/** What the chosen tab shows. */
function Content({ place: { tab, explained }, state, shown, controller }: ContentProps) {
  const styles = useStyles();
  const { phase, problem } = shown;
  if (tab === "cycle") {
    if (phase === "opening") return <Opening />;
    if (phase === "ready") return <CyclePage state={shown} controller={controller} />;
    return problem ? <Trouble problem={problem} onRetry={() => void controller.open()} /> : null;
  }
  return (
    <>
      {phase === "ready" && (
        <div className={styles.tip}>
          <Tip topic={tab} controller={controller} />
        </div>
      )}
      {tab === "functions" ? (
        <FunctionsTab key={explained} state={state} controller={controller} explained={explained} />
      ) : (
        <Together key={tab} padded>
          <Suspense fallback={<OnItsWay />}>
            {tab === "scenarios" && phase === "ready" && <ScenariosTab controller={controller} />}
            {tab === "exceptions" && phase === "ready" && <ExceptionsTab controller={controller} />}
            {tab === "log" && phase === "ready" && <LogTab controller={controller} />}
          </Suspense>
        </Together>
      )}
    </>
  );
}

/** The planner may have changed sheets while the pane was not looked at; then its view of the cycle is old. */
function useRefreshOnReturn(controller: PaneController): void {
  useEffect(() => {
    const refresh = () => void controller.refresh();
    window.addEventListener("focus", refresh);
    return () => window.removeEventListener("focus", refresh);
  }, [controller]);
}
