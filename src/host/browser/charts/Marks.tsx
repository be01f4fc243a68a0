import type { ReactElement } from "react";
import { axisText, type ChartPicture } from "./chartPicture";
import type { Box } from "./chartLayout";
import type { Scale } from "./scale";
import type { Bands } from "./stacks";

interface MarksProps {
  picture: ChartPicture;
  bands: Bands[];
  scale: Scale;
  box: Box;
  horizontal: boolean;
}

/** The marks of all series: areas behind, then columns and bars, then lines. */
export function Marks(props: MarksProps): ReactElement {
  const { bands } = props;
  const ofKind = (...kinds: string[]) => bands.filter(({ series }) => kinds.includes(series.kind));
  const grouped = ofKind("column", "bar");
  const slots = grouped.filter(({ series }) => series.stacking === "none").length;
  const isStacked = grouped.some(({ series }) => series.stacking !== "none");
  const slotCount = Math.max(1, slots + (isStacked ? 1 : 0));
  let slot = 0;
  return (
    <g>
      {ofKind("area").map((band, index) => (
        <AreaMarks key={`area${index}`} band={band} {...props} />
      ))}
      {grouped.map((band, index) => {
        const at = band.series.stacking === "none" ? slot++ : slotCount - 1;
        return <BarMarks key={`bar${index}`} band={band} slot={at} slotCount={slotCount} {...props} />;
      })}
      {ofKind("line", "scatter").map((band, index) => (
        <LineMarks key={`line${index}`} band={band} {...props} />
      ))}
    </g>
  );
}

function position({ picture, scale, box }: MarksProps) {
  const room = box.width / Math.max(1, picture.categories.length);
  const clamp = (value: number) => Math.min(scale.maximum, Math.max(scale.minimum, value));
  const share = (value: number) => (clamp(value) - scale.minimum) / (scale.maximum - scale.minimum);
  return {
    x: (index: number) => box.left + (index + 0.5) * room,
    y: (value: number) => box.top + (1 - share(value)) * box.height,
    share,
  };
}

function BarMarks(props: MarksProps & { band: Bands; slot: number; slotCount: number }): ReactElement {
  const { band, slot, slotCount, picture, box, horizontal } = props;
  const { share } = position(props);
  const room = (horizontal ? box.height : box.width) / Math.max(1, picture.categories.length);
  // Each bar but the first takes only what is not over its neighbour.
  const step = 1 - picture.overlap;
  const slots = 1 + (slotCount - 1) * step;
  const thickness = room / (slots + picture.gapWidth / 100);
  const margin = (room - thickness * slots) / 2;
  const length = horizontal ? box.width : box.height;
  return (
    <g fill={band.series.color}>
      {band.to.map((to, index) => {
        if (!Number.isFinite(to)) return null;
        const [near, far] = [share(band.from[index]), share(to)].sort((a, b) => a - b);
        const across = index * room + margin + slot * step * thickness;
        const size = Math.max(0, (far - near) * length);
        return horizontal ? (
          <rect
            key={index}
            x={box.left + near * length}
            y={box.top + (picture.reversed ? across : box.height - across - thickness)}
            width={size}
            height={Math.max(1, thickness - 1)}
          />
        ) : (
          <rect
            key={index}
            x={box.left + across}
            y={box.top + (1 - far) * length}
            width={Math.max(1, thickness - 1)}
            height={size}
          />
        );
      })}
      {band.series.labels && !horizontal && <Labels {...props} />}
    </g>
  );
}

function LineMarks(props: MarksProps & { band: Bands }): ReactElement {
  const { band } = props;
  const { series, to } = band;
  const { x, y } = position(props);
  const runs = finiteRuns(to).map((run) => run.map((index) => [x(index), y(to[index])] as const));
  return (
    <g>
      {series.kind === "line" &&
        series.width > 0 &&
        runs.map((points, index) => (
          <path
            key={index}
            d={points
              .map(([px, py], at) => `${at === 0 ? "M" : "L"}${px.toFixed(1)} ${py.toFixed(1)}`)
              .join("")}
            fill="none"
            stroke={series.color}
            strokeWidth={series.width}
            strokeDasharray={series.dash}
            strokeLinejoin="round"
          />
        ))}
      {(series.marker || series.kind === "scatter") &&
        runs
          .flat()
          .map(([px, py], index) => <circle key={index} cx={px} cy={py} r={3} fill={series.color} />)}
      {series.labels && <Labels {...props} />}
    </g>
  );
}

function AreaMarks(props: MarksProps & { band: Bands }): ReactElement {
  const { band } = props;
  const { x, y } = position(props);
  return (
    <g fill={band.series.color} fillOpacity={band.series.stacking === "none" ? 0.6 : 0.9}>
      {finiteRuns(band.to).map((run, index) => {
        const upper = run.map((at) => `${x(at).toFixed(1)} ${y(band.to[at]).toFixed(1)}`);
        const lower = [...run].reverse().map((at) => `${x(at).toFixed(1)} ${y(band.from[at]).toFixed(1)}`);
        return <path key={index} d={`M${[...upper, ...lower].join("L")}Z`} />;
      })}
    </g>
  );
}

function Labels(props: MarksProps & { band: Bands }): ReactElement {
  const { band, picture } = props;
  const { x, y } = position(props);
  return (
    <g fill="#404040">
      {band.to.map((to, index) =>
        Number.isFinite(to) ? (
          <text key={index} x={x(index)} y={y(to) - 5} textAnchor="middle">
            {axisText(band.series.values[index], picture.valueAxis.format)}
          </text>
        ) : null,
      )}
    </g>
  );
}

/** Indexes of values without a gap between them; a line breaks where a value is missing. */
function finiteRuns(values: number[]): number[][] {
  const runs: number[][] = [];
  values.forEach((value, index) => {
    if (!Number.isFinite(value)) return;
    if (index > 0 && Number.isFinite(values[index - 1])) runs[runs.length - 1].push(index);
    else runs.push([index]);
  });
  return runs;
}
