import { JSDOM, VirtualConsole } from "jsdom";

/** A window for Microsoft's custom-functions runtime outside a test runner; call before the runtime is loaded. */
export function openWindow(): void {
  const { window } = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    runScripts: "outside-only",
    // Microsoft's script complains about a library of old browsers that it does not need.
    virtualConsole: new VirtualConsole(),
    url: "https://localhost/",
  });
  // What scripts of the page would find as global names.
  const shared = { window, document: window.document, XMLHttpRequest: window.XMLHttpRequest };
  for (const [name, value] of Object.entries(shared))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** Makes the runtime's CustomFunctions a global name, as in a page. */
export function shareCustomFunctions(): void {
  Object.assign(globalThis, {
    CustomFunctions: (globalThis as unknown as { window: Record<string, unknown> }).window.CustomFunctions,
  });
}
