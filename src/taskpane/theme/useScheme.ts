import { useEffect, useState } from "react";
import { currentScheme, type OfficeThemeColors, type Scheme } from "./scheme";

/**
 * The pane's scheme, kept in step with Office. Excel does not promise an event for a change of its theme, so the
 * theme is read again once Office is ready, whenever the pane comes to the front or the pointer enters it, and
 * when the system's preference changes; a host that does send the event is heard at once.
 */
export function useScheme(): Scheme {
  const [scheme, setScheme] = useState<Scheme>(() => currentScheme(window, officeTheme()));

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const reread = () => {
      if (!signal.aborted) setScheme(currentScheme(window, officeTheme()));
    };
    window.addEventListener("focus", reread, { signal });
    document.addEventListener("visibilitychange", reread, { signal });
    document.documentElement.addEventListener("pointerenter", reread, { signal });
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", reread, { signal });
    listenToOffice(reread);
    return () => stop.abort();
  }, []);

  // Scroll bars and the ground behind the pane follow the scheme too.
  useEffect(() => {
    document.documentElement.style.colorScheme = scheme;
  }, [scheme]);

  return scheme;
}

function officeTheme(): OfficeThemeColors | undefined {
  if (typeof Office === "undefined") return undefined;
  return Office.context?.officeTheme as OfficeThemeColors | undefined;
}

function listenToOffice(reread: () => void): void {
  if (typeof Office === "undefined" || typeof Office.onReady !== "function") return;
  void Office.onReady().then(() => {
    reread();
    try {
      Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, reread);
    } catch {
      // A host without this event; the other occasions remain.
    }
  });
}
