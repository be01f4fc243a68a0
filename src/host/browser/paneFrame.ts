import { createAssociations } from "../office/associations";
import { installOffice } from "../office/installOffice";
import { type Actions, officeNamespace, THEMES } from "../office/officeNamespace";
import type { NativeBridge } from "../protocol/bridge";
import type { Desk } from "./desk";

/** Where the local server shows the add-in's page. */
const PANE_PAGE = "/embedded/taskpane.html";

/** What the two scripts around the client library call in this window. */
export interface ConcordHost {
  prepareClient(client: Window): void;
  finishClient(client: Window): void;
}

declare global {
  interface Window {
    concordHost?: ConcordHost;
  }
}

/** The add-in's frame. */
export interface PaneFrame {
  /** Bodies of custom functions by id, once the add-in's page has loaded. */
  functionBodies(): Promise<Record<string, (...args: unknown[]) => unknown>>;
  actions: Actions;
  /** What `Office.context.document.settings` keeps; the workbook's settings. */
  settings: Map<string, unknown>;
  setDark(dark: boolean): void;
}

/** Loads the add-in's page and lends it a workbook. */
export function connectPane(bridge: NativeBridge, desk: Desk): PaneFrame {
  const actions: Actions = new Map();
  const settings = new Map<string, unknown>();
  const associations = createAssociations();
  let theme = THEMES.light;
  const office = officeNamespace(
    {
      theme: () => theme,
      showPane: () => desk.showPane(true),
      hidePane: () => desk.showPane(false),
      settings,
    },
    actions,
  );
  window.concordHost = {
    prepareClient(client) {
      Object.assign(client, {
        CustomFunctions: { _association: associations, associate: associations.associate },
        _richApiNativeBridge: bridge,
      });
    },
    finishClient(client) {
      installOffice(client as unknown as Record<string, unknown>, office);
    },
  };
  const loaded = new Promise<void>((resolve) => desk.pane.addEventListener("load", () => resolve()));
  desk.pane.src = PANE_PAGE;
  return {
    functionBodies: () => loaded.then(() => associations.mappings),
    actions,
    settings,
    setDark(dark) {
      theme = dark ? THEMES.dark : THEMES.light;
      office.announceTheme();
    },
  };
}
