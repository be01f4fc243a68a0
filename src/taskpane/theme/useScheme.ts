import { useEffect, useState } from "react";
import { currentScheme, type OfficeThemeColors, type Scheme } from "./scheme";

/**
 * The pane's scheme, kept in step with Office. Excel sends no event when the theme changes, so it is read
 * again whenever the pane comes to the front, and when the system's preference changes.
 */
export function useScheme(): Scheme {
  const [scheme, setScheme] = useState<Scheme>(() => currentScheme(window, officeTheme()));

  useEffect(() => {
    const reread = () => setScheme(currentScheme(window, officeTheme()));
    const preference = window.matchMedia("(prefers-color-scheme: dark)");
    window.addEventListener("focus", reread);
    document.addEventListener("visibilitychange", reread);
    preference.addEventListener("change", reread);
    return () => {
      window.removeEventListener("focus", reread);
      document.removeEventListener("visibilitychange", reread);
      preference.removeEventListener("change", reread);
    };
  }, []);

  // Scroll bars and the ground behind the pane follow the scheme too.
  useEffect(() => {
    document.documentElement.style.colorScheme = scheme;
  }, [scheme]);

  return scheme;
}

function officeTheme(): OfficeThemeColors | undefined {
  return typeof Office === "undefined"
    ? undefined
    : (Office.context?.officeTheme as OfficeThemeColors | undefined);
}
