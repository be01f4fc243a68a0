import { isSetSupported } from "./requirements";

export interface OfficeTheme {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
  isDarkTheme: boolean;
}

export const THEMES: Record<"light" | "dark", OfficeTheme> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#F5F5F5",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#1F1F1F",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#292929",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
};

/** What the add-in's host does where the common API of Office reaches beyond the workbook. */
export interface OfficeSurroundings {
  theme(): OfficeTheme;
  showPane(): void;
  hidePane(): void;
  /** Settings that `Office.context.document.settings` keeps. */
  settings: Map<string, unknown>;
}

type Callback<T> = (result: {
  status: "succeeded";
  value: T;
  asyncContext?: unknown;
  error?: undefined;
}) => void;

/** Commands by name, as `Office.actions.associate` gets them; the host's menu runs them. */
export type Actions = Map<string, (event: { completed(): void }) => void>;

/**
 * The part of the Office namespace that office.js's loader provides and the Excel client lacks. `onReady` is what an
 * add-in waits for.
 */
export function officeNamespace(surroundings: OfficeSurroundings, actions: Actions) {
  const info = { host: "Excel", platform: "OfficeOnline", addin: { id: "embedded" } };
  const themeListeners = new Set<(args: { officeTheme: OfficeTheme }) => void>();
  const visibilityListeners = new Set<(args: { visibilityMode: string }) => void>();
  const announceVisibility = (visibilityMode: string) =>
    visibilityListeners.forEach((listen) => listen({ visibilityMode }));
  const done = <T>(value: T, callback?: Callback<T>) => callback?.({ status: "succeeded", value });
  return {
    onReady(callback?: (ready: typeof info) => void): Promise<typeof info> {
      return Promise.resolve(info).then((ready) => {
        callback?.(ready);
        return ready;
      });
    },
    isSetSupported,
    settings: settings(surroundings.settings, done),
    addThemeListener(listener: (args: { officeTheme: OfficeTheme }) => void, callback?: Callback<undefined>) {
      themeListeners.add(listener);
      done(undefined, callback);
    },
    removeThemeListener(
      listener: (args: { officeTheme: OfficeTheme }) => void,
      callback?: Callback<undefined>,
    ) {
      themeListeners.delete(listener);
      done(undefined, callback);
    },
    announceTheme() {
      for (const listener of themeListeners) listener({ officeTheme: surroundings.theme() });
    },
    actions: {
      associate: (name: string, action: (event: { completed(): void }) => void) =>
        void actions.set(name, action),
      areShortcutsInUse: (shortcuts: string[]) =>
        Promise.resolve(shortcuts.map((shortcut) => ({ shortcut, inUse: false }))),
      getShortcuts: () => Promise.resolve({}),
      replaceShortcuts: () => Promise.resolve(),
    },
    addin: {
      setStartupBehavior: () => Promise.resolve(),
      getStartupBehavior: () => Promise.resolve("None"),
      showAsTaskpane: () => {
        surroundings.showPane();
        announceVisibility("Taskpane");
        return Promise.resolve();
      },
      hide: () => {
        surroundings.hidePane();
        announceVisibility("Hidden");
        return Promise.resolve();
      },
      onVisibilityModeChanged: (listener: (args: { visibilityMode: string }) => void) => {
        visibilityListeners.add(listener);
        return Promise.resolve(() => Promise.resolve(void visibilityListeners.delete(listener)));
      },
    },
    theme: surroundings.theme,
  };
}

export type EmbeddedOffice = ReturnType<typeof officeNamespace>;

function settings(store: Map<string, unknown>, done: <T>(value: T, callback?: Callback<T>) => void) {
  return {
    get: (name: string) => store.get(name) ?? null,
    set: (name: string, value: unknown) => void store.set(name, value),
    remove: (name: string) => void store.delete(name),
    saveAsync: (first?: unknown, second?: unknown) =>
      done(undefined, (typeof first === "function" ? first : second) as Callback<undefined> | undefined),
    refreshAsync: (callback?: Callback<undefined>) => done(undefined, callback),
  };
}
