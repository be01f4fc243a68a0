import type { EmbeddedOffice } from "./officeNamespace";

/**
 * Gives a page or realm the Office object that the client library's loader would have made. The library sets an
 * Office object of its own while it loads, so this comes after it; what it set stays reachable.
 */
export function installOffice(window: Record<string, unknown>, embedded: EmbeddedOffice): void {
  const library = window.Office as Record<string, unknown>;
  const own = {
    onReady: embedded.onReady,
    actions: embedded.actions,
    addin: embedded.addin,
    context: context(embedded),
    EventType: { ...(library.EventType as object), OfficeThemeChanged: "officeThemeChanged" },
    StartupBehavior: { none: "None", load: "Load" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
  };
  window.Office = Object.create(library, Object.getOwnPropertyDescriptors(own)) as unknown;
}

function context(embedded: EmbeddedOffice) {
  const byEvent =
    (change: (handler: never, callback?: never) => void) =>
    (event: string, handler: unknown, ...rest: unknown[]): void => {
      const callback = rest.find((each) => typeof each === "function");
      if (event === "officeThemeChanged") change(handler as never, callback as never);
    };
  return {
    contentLanguage: "en-US",
    displayLanguage: "en-US",
    host: "Excel",
    platform: "OfficeOnline",
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.0.0" },
    requirements: { isSetSupported: embedded.isSetSupported },
    get officeTheme() {
      return embedded.theme();
    },
    document: {
      url: "",
      mode: "readWrite",
      settings: embedded.settings,
      addHandlerAsync: byEvent(embedded.addThemeListener as never),
      removeHandlerAsync: byEvent(embedded.removeThemeListener as never),
    },
    roamingSettings: embedded.settings,
    ui: {
      displayDialogAsync: () => {
        throw new Error("The embedded workbook opens no dialogs.");
      },
      messageParent: () => undefined,
    },
  };
}
