import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import type { NativeBridge } from "./protocol/bridge";
import { createAssociations, type Associations } from "./office/associations";
import { installOffice } from "./office/installOffice";
import type { EmbeddedOffice } from "./office/officeNamespace";

/** The global objects of Microsoft's client library, as add-in code expects them. */
export interface ClientGlobals {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions;
}

export interface ClientRealm extends ClientGlobals {
  associations: Associations;
}

let script: vm.Script | undefined;

/**
 * Runs Microsoft's unmodified Excel client from the npm package in a realm of its own, with just enough of a browser
 * around it to load, and binds it to the host through its own bridge.
 */
export function createClientRealm(bridge: NativeBridge, office: EmbeddedOffice): ClientRealm {
  const associations = createAssociations();
  const window: Record<string, unknown> = browserGlobals();
  window.CustomFunctions = { _association: associations, associate: associations.associate };
  window._richApiNativeBridge = bridge;
  vm.createContext(window);
  clientScript().runInContext(window);
  installOffice(window, office);
  const { Excel, Office, OfficeExtension, CustomFunctions } = window as unknown as ClientGlobals;
  return { Excel, Office, OfficeExtension, CustomFunctions, associations };
}

function clientScript(): vm.Script {
  if (!script) {
    const require = createRequire(__filename);
    const file = path.join(
      path.dirname(require.resolve("@microsoft/office-js/package.json")),
      "dist/excel-web-16.00.js",
    );
    script = new vm.Script(readFileSync(file, "utf8"), { filename: file });
  }
  return script;
}

function browserGlobals(): Record<string, unknown> {
  const nothing = () => undefined;
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing, key: () => null, length: 0 };
  const element = () => ({ setAttribute: nothing, style: {} });
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    queueMicrotask,
    addEventListener: nothing,
    removeEventListener: nothing,
    navigator: { userAgent: "node", platform: process.platform, languages: ["en-US"] },
    location: {
      href: "http://localhost/",
      search: "",
      hash: "",
      origin: "http://localhost",
      protocol: "http:",
    },
    document: {
      readyState: "complete",
      URL: "http://localhost/",
      addEventListener: nothing,
      getElementsByTagName: () => [],
      createElement: element,
      body: {},
    },
    sessionStorage: storage,
    localStorage: storage,
  };
  window.window = window.self = window.globalThis = window;
  return window;
}
