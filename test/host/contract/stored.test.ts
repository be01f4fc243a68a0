import { useBook } from "../support/book";

const book = useBook();

test("settings of any shape are stored, changed, listed and deleted", async () => {
  const found = await book.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("horizon", 18);
    settings.add("state", { steps: [1, 2], done: true });
    settings.add("horizon", 24);
    const horizon = settings.getItem("horizon").load("key,value");
    const state = settings.getItem("state").load("value");
    const count = settings.getCount();
    await context.sync();
    settings.getItem("horizon").delete();
    settings.load("items/key");
    await context.sync();
    return [horizon.key, horizon.value, state.value, count.value, settings.items.map(({ key }) => key)];
  });
  expect(found).toEqual(["horizon", 24, { steps: [1, 2], done: true }, 2, ["state"]]);
});

test("XML parts are found by their namespace", async () => {
  const found = await book.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const plan = parts.add('<plan xmlns="urn:plan" version="1"/>').load("id,namespaceUri");
    parts.add('<?xml version="1.0"?><x:other xmlns:x="urn:other"/>');
    await context.sync();
    const ours = parts.getByNamespace("urn:plan");
    const only = ours.getOnlyItemOrNullObject().load("id");
    const none = parts.getByNamespace("urn:none").getOnlyItemOrNullObject();
    const other = parts.getByNamespace("urn:other").getOnlyItem().load("namespaceUri");
    await context.sync();
    only.setXml('<plan xmlns="urn:plan" version="2"/>');
    const xml = parts.getItem(plan.id).getXml();
    await context.sync();
    parts.getItem(plan.id).delete();
    parts.load("items/id");
    await context.sync();
    return [plan.namespaceUri, only.id === plan.id, none.isNullObject, other.namespaceUri, xml.value].concat([
      parts.items.length as never,
    ]);
  });
  expect(found).toEqual(["urn:plan", true, true, "urn:other", '<plan xmlns="urn:plan" version="2"/>', 1]);
});

test("sheets have properties of their own, and lose them with the sheet", async () => {
  const found = await book.run(async (context, sheet) => {
    const { customProperties } = sheet;
    customProperties.add("origin", "forecast");
    customProperties.add("origin", "supply");
    const origin = customProperties.getItem("origin").load("key,value");
    const none = context.workbook.worksheets.add("Other").customProperties.getItemOrNullObject("origin");
    const count = customProperties.getCount();
    await context.sync();
    return [origin.key, origin.value, none.isNullObject, count.value];
  });
  expect(found).toEqual(["origin", "supply", true, 1]);
});

test("what is stored survives the way through a snapshot", async () => {
  await book.run(async (context) => {
    context.workbook.settings.add("state", { at: 1 });
    context.workbook.customXmlParts.add('<plan xmlns="urn:plan"/>');
    await context.sync();
  });
  const snapshot = await book.book.snapshot();
  await book.book.load({ ...snapshot, settings: structuredClone(snapshot.settings) });
  const found = await book.run(async (context) => {
    const state = context.workbook.settings.getItem("state").load("value");
    const part = context.workbook.customXmlParts.getByNamespace("urn:plan").getOnlyItem();
    const xml = part.getXml();
    await context.sync();
    return [state.value, xml.value];
  });
  expect(found).toEqual([{ at: 1 }, '<plan xmlns="urn:plan"/>']);
});
