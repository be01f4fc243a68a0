import type { ControlChartView } from "../../../cycle/monitor/contract";
import { formatNumber } from "../../../planning/words";
import { LineChart } from "../../charts/LineChart";
import { fraction, shortFraction } from "../../format";
import { texts } from "../../texts";

const words = texts.performance;

/** A measure month by month between its control limits; months beyond them stand out. */
export function ControlChart({ chart }: { chart: ControlChartView }) {
  const { what, of, format, months, values, centre, lower, upper, outside } = chart;
  const shown = (value: number): string =>
    format === "percent" ? shortFraction(value) : formatNumber(value, { maximumFractionDigits: 0 });
  const last = values.length - 1;
  const limits = Number.isNaN(centre)
    ? words.noLimits
    : words.limits(shown(centre), shown(lower), shown(upper));
  const beyond =
    outside.length > 0 ? words.outside(outside.map((k) => months[k]).join(", ")) : words.noneOutside;
  const flat = (value: number): number[] => months.map(() => value);
  return (
    <LineChart
      name={words.charts[what](of)}
      words={[
        words.chartWords(words.charts[what](of), months[last], shown(values[last])),
        limits,
        ...(Number.isNaN(centre) ? [] : [beyond]),
      ].join(" ")}
      months={months}
      lines={[
        { name: words.measured, tone: "actual", values },
        { name: words.centre, tone: "reference", values: flat(centre) },
        { name: words.upper, legend: words.limit, tone: "limit", values: flat(upper) },
        { name: words.lower, legend: words.limit, tone: "limit", values: flat(lower) },
      ]}
      outside={outside}
      format={format === "percent" ? fraction : shown}
      axisFormat={shown}
    />
  );
}
