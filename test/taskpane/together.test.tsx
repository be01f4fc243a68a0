import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import { Suspense, lazy, useCallback } from "react";
import { Together } from "../../src/taskpane/frame/Together";
import { OnItsWay } from "../../src/taskpane/state/arrivals";
import { useLoaded } from "../../src/taskpane/state/useLoaded";
import { texts } from "../../src/taskpane/texts";

/** Something that comes when the test says so. */
function delivery<T>() {
  let deliver!: (value: T) => void;
  const promise = new Promise<T>((resolve) => (deliver = resolve));
  return { promise, deliver: (value: T) => act(async () => deliver(value)) };
}

function Part({ words, inner }: { words: Promise<string>; inner?: Promise<string> }) {
  const { value } = useLoaded(useCallback(() => words, [words]));
  return (
    <>
      {value && <p>{value}</p>}
      {value && inner && <Part words={inner} />}
    </>
  );
}

test("parts that load by themselves are shown when the last of them is there, and what one brings in turn", async () => {
  const [first, inner, second] = [delivery<string>(), delivery<string>(), delivery<string>()];
  render(
    <Together>
      <Part words={first.promise} inner={inner.promise} />
      <Part words={second.promise} />
    </Together>,
  );
  const loading = screen.getByText(texts.app.loading);
  await second.deliver("second");
  await first.deliver("first");
  expect(screen.getByText("first")).not.toBeVisible();
  expect(loading).toBeInTheDocument();
  await inner.deliver("inner");
  for (const words of ["first", "inner", "second"]) expect(screen.getByText(words)).toBeVisible();
  expect(loading).not.toBeInTheDocument();
});

test("a chunk on its way is waited for", async () => {
  const chunk = delivery<{ default: () => React.ReactNode }>();
  const Lazy = lazy(() => chunk.promise);
  render(
    <Together>
      <p>quick</p>
      <Suspense fallback={<OnItsWay />}>
        <Lazy />
      </Suspense>
    </Together>,
  );
  await act(async () => undefined);
  expect(screen.getByText("quick")).not.toBeVisible();
  await chunk.deliver({ default: () => <p>slow</p> });
  expect(await screen.findByText("slow")).toBeVisible();
  expect(screen.getByText("quick")).toBeVisible();
});

test("nothing waits for ever", async () => {
  jest.useFakeTimers();
  render(
    <Together>
      <p>here</p>
      <Part words={new Promise(() => undefined)} />
    </Together>,
  );
  await act(() => jest.advanceTimersByTimeAsync(5000));
  expect(screen.getByText("here")).toBeVisible();
  jest.useRealTimers();
});
