import type { BridgeStepView, RangeView, TornadoView } from "../../cycle/scenarios/contract";
import { BarChart, type Bar } from "../charts/BarChart";
import { compact, compactInColumn } from "../format";
import { texts } from "../texts";
import { worded } from "../worded";

const words = texts.scenarios;

interface BridgeChartProps {
  name: string;
  /** What the bridge begins with. */
  against: string;
  steps: readonly BridgeStepView[];
}

/** From one amount to another, step by step. */
export function BridgeChart({ name, against, steps }: BridgeChartProps) {
  const rows = steps.map(({ name, value, kind }, k) => {
    const before = levelBefore(steps, k);
    const isLevel = kind === "level";
    const bar: Bar = {
      from: isLevel ? 0 : before,
      to: isLevel ? value : before + value,
      tone: isLevel ? "level" : value < 0 ? "worse" : "better",
    };
    return { name, bars: [bar], amount: isLevel ? compact(value) : signed(value) };
  });
  const inWords = steps
    .filter(({ kind, value }) => kind === "step" && Math.abs(value) >= 0.5)
    .map(({ name, value }) => `${name} ${signed(value)}`)
    .join(", ");
  return (
    <BarChart
      name={name}
      words={words.bridgeWords(
        against,
        compact(steps[0]?.value ?? 0),
        compact(steps.at(-1)?.value ?? 0),
        inWords,
      )}
      rows={rows}
      legend={[
        { tone: "level", name: words.level },
        { tone: "better", name: words.better },
        { tone: "worse", name: words.worse },
      ]}
      figures={{
        headers: [texts.charts.step, texts.charts.amount],
        rows: rows.map((row) => [row.name, row.amount]),
      }}
    />
  );
}

/** From the run that nine of ten beat to the one that one of ten beats; the table beside it has all the figures. */
export function RangeChart({ ranges }: { ranges: readonly RangeView[] }) {
  const rows = ranges.map(({ name, low, high }) => ({
    name: worded("outputs", name),
    bars: [{ from: low, to: high, tone: "up" as const }],
    amount: `${compact(low)} – ${compact(high)}`,
  }));
  const inWords = ranges.map(
    ({ name, low, high }) => `${worded("outputs", name)}: ${compact(low)} ${words.to} ${compact(high)}`,
  );
  return (
    <BarChart
      name={words.rangeBar}
      words={words.rangeWords(inWords.join("; "))}
      rows={rows}
      legend={[{ tone: "up", name: words.rangeBar }]}
      figures={{
        headers: [words.figure, texts.charts.low, texts.charts.high],
        rows: ranges.map(({ name, low, high }) => [
          worded("outputs", name),
          compactInColumn(low),
          compactInColumn(high),
        ]),
      }}
    />
  );
}

/** Each driver down and up, the widest swing first. */
export function TornadoChart({ bars }: { bars: readonly TornadoView[] }) {
  const rows = bars.map(({ name, down, up }) => ({
    name,
    // The shorter one lies on top, so that both show where both lead the same way.
    bars: [
      { from: 0, to: down, tone: "down" as const },
      { from: 0, to: up, tone: "up" as const },
    ].sort((a, b) => Math.abs(b.to) - Math.abs(a.to)),
    amount: `${signed(down)} / ${signed(up)}`,
  }));
  const inWords = bars
    .map(({ name, down, up }) => `${name}: ${signed(down)} ${words.to} ${signed(up)}`)
    .join("; ");
  return (
    <BarChart
      name={words.tornado}
      words={words.tornadoWords(inWords)}
      rows={rows}
      legend={[
        { tone: "down", name: words.down },
        { tone: "up", name: words.up },
      ]}
      figures={{
        headers: [texts.charts.driver, words.down, words.up],
        rows: bars.map(({ name, down, up }) => [name, signed(down), signed(up)]),
      }}
    />
  );
}

/** Where the steps before this one have led. */
function levelBefore(steps: readonly BridgeStepView[], index: number): number {
  return steps
    .slice(0, index)
    .reduce((level, { value, kind }) => (kind === "level" ? value : level + value), 0);
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${compact(Math.abs(value))}`;
}
