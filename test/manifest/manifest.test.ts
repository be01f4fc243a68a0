import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { XMLValidator } from "fast-xml-parser";
import { commandNames } from "../../src/commands/commands";
import { pngSize } from "./support/pngSize";
import { readManifest, type XmlElement } from "./support/readManifest";

const root = path.resolve(__dirname, "../..");
const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = readManifest(source);
const devUrl = "https://localhost:3000/";

/** Order of the children of OfficeApp after Microsoft's schema; Excel rejects any other. */
const officeAppOrder = [
  "Id",
  "AlternateId",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
  "ExtendedOverrides",
];

const all = (name: string) => manifest.descendants(name);
const only = (name: string, within: XmlElement = manifest) => {
  const found = within.descendants(name);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const definitions = () =>
  ["Image", "Url", "String"].flatMap((kind) => only("Resources").descendants(`bt:${kind}`));
const resource = (id: string) =>
  definitions().find((element) => element.attributes["id"] === id)?.attributes["DefaultValue"];
const fileOf = (url: string) => path.join(root, url.slice(devUrl.length));

describe("the form of manifest.xml", () => {
  test("is well-formed", () => {
    expect(XMLValidator.validate(source)).toBe(true);
  });

  test("keeps the order of elements that the schema prescribes", () => {
    const names = manifest.children.map((child) => child.name);
    expect(names).toEqual(officeAppOrder.filter((name) => names.includes(name)));
    expect(only("VersionOverrides").children.map((child) => child.name)).toEqual(["Hosts", "Resources"]);
    const host = only("VersionOverrides").descendants("Host")[0]!;
    expect(host.children.map((child) => child.name)).toEqual([
      "Runtimes",
      "AllFormFactors",
      "DesktopFormFactor",
    ]);
    expect(only("DesktopFormFactor").children.map((child) => child.name)).toEqual([
      "GetStarted",
      "FunctionFile",
      "ExtensionPoint",
    ]);
    expect(only("Resources").children.map((child) => child.name)).toEqual([
      "bt:Images",
      "bt:Urls",
      "bt:ShortStrings",
      "bt:LongStrings",
    ]);
  });

  test("has an id in GUID form and a version of four parts", () => {
    expect(only("Id").text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(only("Version").text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  test("asks for no more than reading and writing the document", () => {
    expect(only("Permissions").text).toBe("ReadWriteDocument");
  });
});

describe("the resources", () => {
  const references = manifest.everything().filter((element) => "resid" in element.attributes);

  test("are defined for every resid, and every one is used", () => {
    const used = new Set(references.map((element) => element.attributes["resid"]!));
    const defined = definitions().map((element) => element.attributes["id"]!);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].sort()).toEqual([...defined].sort());
  });

  test("have ids of at most 32 characters", () => {
    for (const element of references) expect(element.attributes["resid"]!.length).toBeLessThanOrEqual(32);
  });

  test("keep to the lengths of short and long strings", () => {
    for (const text of only("bt:ShortStrings").children)
      expect(text.attributes["DefaultValue"]!.length).toBeLessThanOrEqual(125);
    for (const text of only("bt:LongStrings").children)
      expect(text.attributes["DefaultValue"]!.length).toBeLessThanOrEqual(250);
  });

  test("are served over https, from the address that the build replaces", () => {
    const urls = [...source.matchAll(/(?:DefaultValue|Url)="([a-z]+:\/\/[^"]*)"/g)].map((match) => match[1]!);
    expect(urls.length).toBeGreaterThan(10);
    for (const url of urls) expect(url.startsWith(devUrl)).toBe(true);
  });
});

describe("the shared runtime", () => {
  test("is one page for pane, functions and commands, and outlives a closed pane", () => {
    const runtime = only("Runtime");
    expect(runtime.attributes["lifetime"]).toBe("long");
    const pages = [
      runtime,
      only("SourceLocation", only("Page")),
      only("FunctionFile"),
      ...all("Action")
        .filter((action) => action.attributes["xsi:type"] === "ShowTaskpane")
        .map((action) => only("SourceLocation", action)),
    ];
    expect(new Set(pages.map((page) => page.attributes["resid"]))).toEqual(new Set(["Page.Url"]));
    expect(resource("Page.Url")).toBe(only("DefaultSettings").children[0]!.attributes["DefaultValue"]);
    expect(all("TaskpaneId")).toHaveLength(0);
  });

  test("answers under the namespace SOP", () => {
    expect(resource(only("Namespace").attributes["resid"]!)).toBe("SOP");
  });
});

describe("the commands", () => {
  test("of the ribbon are those that the code knows", () => {
    const names = all("FunctionName").map((element) => element.text);
    expect(names.sort()).toEqual(["recalculate", "runCurrentStep"]);
    for (const name of names) expect(commandNames).toContain(name);
  });

  test("of the keyboard are those that the code knows, each with a key", () => {
    const url = only("ExtendedOverrides").attributes["Url"]!;
    const { actions, shortcuts } = JSON.parse(readFileSync(fileOf(url), "utf8")) as {
      actions: { id: string }[];
      shortcuts: { action: string; key: { default: string } }[];
    };
    expect(actions.map((action) => action.id).sort()).toEqual([...commandNames].sort());
    expect(shortcuts.map((shortcut) => shortcut.action).sort()).toEqual([...commandNames].sort());
    expect(new Set(shortcuts.map((shortcut) => shortcut.key.default)).size).toBe(commandNames.length);
  });

  test("have ids of their own", () => {
    const ids = [...all("Group"), ...all("Control")].map((element) => element.attributes["id"]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the icons", () => {
  const sizeOf = (url: string) => pngSize(readFileSync(fileOf(url)));

  test("of the ribbon exist in the size that they are named for", () => {
    const images = [...only("Group").descendants("bt:Image")];
    expect(images.length).toBe(12);
    for (const image of images) {
      const size = Number(image.attributes["size"]);
      expect(sizeOf(resource(image.attributes["resid"]!)!)).toEqual([size, size]);
    }
  });

  test("of the store are 32 and 64 pixels", () => {
    expect(sizeOf(only("IconUrl").attributes["DefaultValue"]!)).toEqual([32, 32]);
    expect(sizeOf(only("HighResolutionIconUrl").attributes["DefaultValue"]!)).toEqual([64, 64]);
  });

  test("of the product come in all sizes that Office uses, with the drawing beside them", () => {
    for (const size of [16, 32, 64, 80, 128]) {
      expect(sizeOf(`${devUrl}assets/icons/concord-${size}.png`)).toEqual([size, size]);
    }
    expect(existsSync(path.join(root, "assets/icons/concord.svg"))).toBe(true);
  });
});

describe("the languages of manifest.xml", () => {
  const spoken = ["fr-FR", "fr-CA", "de-DE"];
  /** Those that are names or addresses, the same for everybody. */
  const same = new Set([
    "Functions.Namespace",
    "Group.Label",
    "Page.Url",
    "Functions.Script.Url",
    "Help.Url",
  ]);
  const overrides = (element: XmlElement) =>
    element.children
      .filter(({ name }) => name === "bt:Override" || name === "Override")
      .map(({ attributes }) => [attributes["Locale"], attributes["Value"]!] as const);

  test("every text, and the description of the functions, is there in French and German", () => {
    const texts = ["Url", "String"].flatMap((kind) => only("Resources").descendants(`bt:${kind}`));
    const own = texts.filter((element) => !same.has(element.attributes["id"]!));
    expect(own.length).toBeGreaterThan(7);
    for (const element of [...own, manifest.children.find(({ name }) => name === "Description")!]) {
      expect(overrides(element).map(([locale]) => locale)).toEqual(spoken);
      for (const [, value] of overrides(element)) expect(value).not.toBe(element.attributes["DefaultValue"]);
    }
  });

  test("the texts keep to the lengths that Excel shows: 125 for labels, 250 for descriptions", () => {
    const longest = (kind: string, limit: number) => {
      const values = only(kind)
        .descendants("bt:Override")
        .map(({ attributes }) => attributes["Value"]!.length);
      expect(Math.max(...values)).toBeLessThanOrEqual(limit);
    };
    longest("bt:ShortStrings", 125);
    longest("bt:LongStrings", 250);
  });

  test("each language has its own functions file", () => {
    const element = definitions().find(({ attributes }) => attributes["id"] === "Functions.Metadata.Url")!;
    expect(Object.fromEntries(overrides(element))).toEqual({
      "fr-FR": `${devUrl}functions.fr.json`,
      "fr-CA": `${devUrl}functions.fr.json`,
      "de-DE": `${devUrl}functions.de.json`,
    });
  });
});
