import { texts } from "../../src/taskpane/texts";
import { addSheet, selectCell, typeIntoCell, valuesOf, waitForValue } from "./support/cells";
import { reportTime, picture } from "./support/measure";
import { useEmbedded } from "./support/useEmbedded";

const opened = useEmbedded({ prepare: (book) => addSheet(book, "Trial") });

test("a formula typed by hand answers and spills", async () => {
  for (const [index, value] of ["100", "30", "40", "50"].entries()) {
    await typeIntoCell(opened.book, "Trial", `${"ABCD"[index]}1`, value);
  }
  const entered = await typeIntoCell(opened.book, "Trial", "A3", "=SOP.PROJECT(A1,B1:D1,{0,60,0})");
  const elapsed = await waitForValue(opened.book, "Trial", "C3", (value) => value === 40, entered);
  reportTime("First formula answered", elapsed, 1000);
  expect(await valuesOf(opened.book, "Trial", "A3:C3")).toEqual([[70, 90, 40]]);
});

test("it recalculates within a second of an edit by keyboard", async () => {
  const entered = await typeIntoCell(opened.book, "Trial", "B1", "20");
  const elapsed = await waitForValue(opened.book, "Trial", "A3", (value) => value === 80, entered);
  reportTime("Recalculated after an edit", elapsed, 1000);
  expect(await valuesOf(opened.book, "Trial", "A3:C3")).toEqual([[80, 100, 50]]);
});

test("a forecast recalculates within a second too", async () => {
  for (const [index, value] of ["12", "14", "13", "15", "14", "16", "15", "17"].entries()) {
    await typeIntoCell(opened.book, "Trial", `${"ABCDEFGH"[index]}6`, value);
  }
  await typeIntoCell(opened.book, "Trial", "A8", "=SOP.FORECAST(3,A6:H6)");
  await waitForValue(opened.book, "Trial", "A8", (value) => typeof value === "number");
  const [[before]] = (await valuesOf(opened.book, "Trial", "A8")) as [[unknown]];
  const entered = await typeIntoCell(opened.book, "Trial", "H6", "40");
  const elapsed = await waitForValue(
    opened.book,
    "Trial",
    "A8",
    (value) => typeof value === "number" && value !== before,
    entered,
  );
  reportTime("Forecast recalculated", elapsed, 1000);
});

test("a bad input gives an error and a sentence that says what to do", async () => {
  await typeIntoCell(opened.book, "Trial", "D1", "many");
  await waitForValue(opened.book, "Trial", "A3", (value) => String(value).startsWith("#VALUE"));
  await selectCell(opened.book, "Trial", "A3");
  const message = opened.book.page.locator("#cell-message");
  await message.waitFor();
  expect(await message.textContent()).toMatch(/^A3: #VALUE! .*"many".*\.$/);
  await picture(opened.book.page.locator("body"), "formula-bad-input");
});

test("the finder of the pane inserts a formula into an empty cell, and refuses a full one", async () => {
  const { pane } = opened.book;
  await pane.getByRole("tab", { name: texts.app.tabs.functions }).click();
  await pane.getByRole("searchbox").fill("cover");
  await pane.getByRole("button", { name: /SOP\.COVER/ }).click();
  await picture(opened.book.page.locator("iframe[src*='taskpane.html']"), "functions");
  await selectCell(opened.book, "Trial", "A12");
  const insert = pane.getByRole("button", { name: texts.functions.insert });
  await insert.click();
  // Said twice: beside the button, and as the last change with its way back.
  await pane.getByText(texts.functions.inserted("Trial!A12")).first().waitFor();
  await waitForValue(opened.book, "Trial", "A12", (value) => typeof value === "number");
  await insert.click();
  await pane
    .getByText(/not empty|empty cell/i)
    .last()
    .waitFor();
});

test("a pane without Excel says what to do", async () => {
  const page = await opened.browser.newPage();
  await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
  await page.goto(`${opened.server.origin}/addin/taskpane.html`);
  await page.getByText(texts.trouble.officeAbsentTitle).waitFor();
  await page.close();
});

test("nothing left this machine, and nothing complained", () => {
  expect(opened.book.strangers).toEqual([]);
  expect(opened.book.problems).toEqual([]);
});
