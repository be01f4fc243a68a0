import { lazy, Suspense, useDeferredValue, useEffect, useState, useSyncExternalStore } from "react";
import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { chooseLanguage, paneLanguage } from "../language/speakInPane";
import type { PaneController } from "../state/paneController";
import { texts } from "../texts";
import { darkTheme, lightTheme } from "../theme/brand";
import { useScheme } from "../theme/useScheme";
import { Announcer } from "./Announcer";
import { Header } from "./Header";
import { Opening } from "./Opening";
import { panelId, tabId, Tabs } from "./Tabs";
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

const tabs = ["cycle", "exceptions", "scenarios", "log", "functions"] as const;

const useStyles = makeStyles({
  pane: { minHeight: "100vh", minWidth: "280px" },
});

/** The whole pane: where the planner is in the month, the cycle, and the catalogue of functions. */
export function Pane({ controller }: { controller: PaneController }) {
  const styles = useStyles();
  const state = usePaneState(controller);
  // The page below is large: it is drawn in slices, between which the pane answers.
  const shown = useDeferredValue(state);
  const scheme = useScheme();
  useSyncExternalStore(paneLanguage.subscribe, paneLanguage.snapshot);
  const [tab, setTab] = useState<(typeof tabs)[number]>("cycle");
  useRefreshOnReturn(controller);

  return (
    <FluentProvider theme={scheme === "dark" ? darkTheme : lightTheme} className={styles.pane}>
      <Header label={state.label} steps={state.steps} />
      <main>
        <Tabs
          label={texts.app.tabsLabel}
          tabs={tabs.map((id) => ({ id, name: texts.app.tabs[id] }))}
          selected={tab}
          onSelect={(id) => setTab(id)}
        />
        <div role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)}>
          <Suspense fallback={null}>
            {state.waiting && <Notice intent="info" text={texts.app.waiting} />}
            {state.notice && <Notice text={state.notice} onDismiss={() => controller.dismissNotice()} />}
          </Suspense>
          <Suspense fallback={<Opening />}>
            {tab === "cycle" && shown.phase === "opening" && <Opening />}
            {tab === "cycle" && shown.phase === "ready" && (
              <CyclePage state={shown} controller={controller} />
            )}
            {tab === "cycle" && shown.phase === "failed" && shown.problem && (
              <Trouble problem={shown.problem} onRetry={() => void controller.open()} />
            )}
            {tab === "scenarios" && shown.phase === "ready" && <ScenariosTab controller={controller} />}
            {tab === "exceptions" && shown.phase === "ready" && <ExceptionsTab controller={controller} />}
            {tab === "log" && shown.phase === "ready" && <LogTab controller={controller} />}
            {tab === "functions" && <FunctionsTab state={state} controller={controller} />}
          </Suspense>
        </div>
      </main>
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

/** The planner may have changed sheets while the pane was not looked at; then its view of the cycle is old. */
function useRefreshOnReturn(controller: PaneController): void {
  useEffect(() => {
    const refresh = () => void controller.refresh();
    window.addEventListener("focus", refresh);
    return () => window.removeEventListener("focus", refresh);
  }, [controller]);
}
