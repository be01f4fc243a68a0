import { act, screen, waitFor, within } from "@testing-library/react";
import { texts } from "../../src/taskpane/texts";
import { InMemoryCycle } from "./support/inMemoryCycle";
import { axeFaults, renderPane } from "./support/renderPane";

const words = texts.comments;

test("comments are answered and written by keyboard alone, which never gets lost", async () => {
  const pane = await renderPane(new InMemoryCycle(["gather", "demand", "supply", "reconcile"]));
  await act(() => pane.controller.select("reconcile"));
  const section = await screen.findByRole("region", { name: words.title });
  const { keyboard } = pane.user;

  const reply = within(section).getByRole("button", { name: words.replyTo("BT-001, 2026-05") });
  reply.focus();
  await keyboard("{Enter}");
  expect(reply).toHaveFocus();
  expect(reply).toHaveAttribute("aria-expanded", "true");
  await keyboard("{Tab}");
  expect(within(section).getByRole("textbox", { name: words.answer })).toHaveFocus();
  await keyboard("Yes, by a tenth.{Tab}Bea{Tab}");
  expect(await axeFaults(section)).toEqual([]);
  await keyboard("{Enter}");
  expect(await within(section).findByText("Yes, by a tenth.")).toBeVisible();
  await waitFor(() => expect(reply).toHaveFocus());
  expect(reply).toHaveAttribute("aria-expanded", "false");

  const write = within(section).getByRole("button", { name: words.write });
  write.focus();
  await keyboard("{Enter}");
  await pane.user.click(within(section).getByRole("button", { name: words.save }));
  expect(within(section).getByText(words.textMissing)).toBeVisible();
  within(section).getByRole("textbox", { name: words.text }).focus();
  await keyboard("Two shops open in May.");
  within(section).getByRole("textbox", { name: words.by }).focus();
  await keyboard("Bea");
  within(section).getByRole("button", { name: words.save }).focus();
  await keyboard("{Enter}");
  expect(await within(section).findByText("Two shops open in May.")).toBeVisible();
  await waitFor(() => expect(write).toHaveFocus());
  expect(pane.cycle.comments.list.map(({ key, comments }) => [key, comments.length])).toEqual([
    ["BT-001", 2],
    ["", 1],
  ]);
});
