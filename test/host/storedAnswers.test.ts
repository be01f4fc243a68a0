import { DeferredBridge } from "../../src/host/browser/deferredBridge";
import { storedAnswers } from "../../src/host/browser/storedAnswers";
import { createClientRealm } from "../../src/host/clientRealm";
import { officeNamespace, THEMES } from "../../src/host/office/officeNamespace";
import { openHeadlessWorkbook } from "../../src/host/node";
import { emptySnapshot } from "../../src/host/browser/emptySnapshot";
import { readStored, writeXlsx } from "../../src/host/xlsx";

const stored = {
  settings: { "Concord.language": "fr" },
  customXmlParts: [
    {
      id: "{0B6F1F04-3C1A-4F6E-9E0B-6E2D1C3A5B77}",
      xml: '<document xmlns="urn:concord:document:cycle">abc</document>',
    },
  ],
};

const surroundings = {
  theme: () => THEMES.light,
  showPane: () => undefined,
  hidePane: () => undefined,
  settings: new Map<string, unknown>(),
};

/** Microsoft's client over a bridge whose host is not there yet. */
function openClient() {
  const bridge = new DeferredBridge();
  const { Excel, Office } = createClientRealm(bridge, officeNamespace(surroundings, new Map()));
  // As Concord opens every batch.
  const mergeUndoGroup = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup ? { mergeUndoGroup } : {}) }, work);
  return { bridge, run };
}

const xmlOf = (namespace: string) => async (context: Excel.RequestContext) => {
  const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
  await context.sync();
  if (part.isNullObject) return undefined;
  const xml = part.getXml();
  await context.sync();
  return xml.value;
};

test("what the workbook keeps is known before there is a grid, the rest when there is one", async () => {
  const { bridge, run } = openClient();
  const asked = run(xmlOf("urn:concord:document:cycle"));
  bridge.connectStored(storedAnswers(stored));
  expect(await asked).toBe(stored.customXmlParts[0].xml);
  expect(await run(xmlOf("urn:concord:document:none"))).toBeUndefined();
  const language = run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("Concord.language").load("value");
    await context.sync();
    return setting.value as unknown;
  });
  expect(await language).toBe("fr");

  const sheets = run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.length;
  });
  await bridge.whenHostWanted;
  // What is asked later waits behind it, though its answer is known.
  const later = run(xmlOf("urn:concord:document:cycle"));
  const book = await openHeadlessWorkbook(emptySnapshot());
  try {
    bridge.connect(book.host.connect());
    await expect(sheets).resolves.toBe(1);
    await expect(later).resolves.toBeUndefined();
  } finally {
    book.dispose();
  }
});

test("settings and documents of a file are read without its cells", async () => {
  const bytes = await writeXlsx({ ...emptySnapshot(), ...stored });
  const { settings, customXmlParts } = readStored(bytes);
  expect(settings).toEqual(stored.settings);
  expect(customXmlParts.map(({ xml }) => xml)).toEqual(stored.customXmlParts.map(({ xml }) => xml));
});
