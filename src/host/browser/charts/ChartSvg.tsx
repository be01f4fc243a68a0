import type { ReactElement } from "react";
import { axisText, type AxisPicture, type ChartPicture, type SeriesPicture } from "./chartPicture";
import { type Box, layoutChart } from "./chartLayout";
import { Marks } from "./Marks";
import { Pie } from "./Pie";
import { niceScale, type Scale } from "./scale";
import { extent, stack } from "./stacks";

const INK = "#595959";
const LINE = "#E1E1E1";
const FONT = 11;

/** Draws a chart as SVG at the size given in pixels. */
export function ChartSvg({
  picture,
  width,
  height,
}: {
  picture: ChartPicture;
  width: number;
  height: number;
}): ReactElement {
  const bands = stack(picture);
  const horizontal = picture.series.some(({ kind }) => kind === "bar");
  const { low, high } = extent(bands);
  const isShare = picture.series.some(({ stacking }) => stacking === "percent");
  const fixed = isShare ? { minimum: 0, maximum: 1 } : picture.valueAxis;
  const scale = niceScale(low, high, horizontal ? width / 90 : height / 45, fixed);
  const valueAxis =
    isShare && picture.valueAxis.format === "General"
      ? { ...picture.valueAxis, format: "0%" }
      : picture.valueAxis;
  const labels = scale.ticks.map((tick) => axisText(tick, valueAxis.format));
  const layout = layoutChart({ picture, width, height, horizontal, valueLabels: labels });
  const isPie = picture.series[0]?.kind === "pie";
  return (
    <svg
      className="chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={picture.altText}
      fontFamily="Segoe UI, system-ui, sans-serif"
      fontSize={FONT}
      fill={INK}
    >
      {picture.title && (
        <text
          x={width / 2}
          y={layout.titleY}
          textAnchor="middle"
          fontSize={picture.titleSize}
          fill={picture.titleColor}
        >
          {picture.title}
        </text>
      )}
      {isPie ? (
        <Pie picture={picture} box={layout.plot} />
      ) : (
        <>
          <ValueAxis
            axis={valueAxis}
            scale={scale}
            labels={labels}
            box={layout.plot}
            horizontal={horizontal}
          />
          <CategoryAxis
            picture={picture}
            box={layout.plot}
            horizontal={horizontal}
            y={layout.categoryTitleY}
          />
          <Marks picture={picture} bands={bands} scale={scale} box={layout.plot} horizontal={horizontal} />
        </>
      )}
      {layout.legend && <Legend entries={legendEntries(picture)} box={layout.legend} side={picture.legend} />}
    </svg>
  );
}

function ValueAxis({
  axis,
  scale,
  labels,
  box,
  horizontal,
}: {
  axis: AxisPicture;
  scale: Scale;
  labels: string[];
  box: Box;
  horizontal: boolean;
}): ReactElement {
  const share = (tick: number) => (tick - scale.minimum) / (scale.maximum - scale.minimum);
  const titleX = 14;
  const titleY = box.top + box.height / 2;
  return (
    <g>
      {scale.ticks.map((tick, index) => {
        const x = box.left + share(tick) * box.width;
        const y = box.top + (1 - share(tick)) * box.height;
        return (
          <g key={tick}>
            {axis.gridlines && horizontal && (
              <line x1={x} x2={x} y1={box.top} y2={box.top + box.height} stroke={LINE} />
            )}
            {axis.gridlines && !horizontal && (
              <line x1={box.left} x2={box.left + box.width} y1={y} y2={y} stroke={LINE} />
            )}
            {axis.visible && horizontal && (
              <text x={x} y={box.top + box.height + 16} textAnchor="middle">
                {labels[index]}
              </text>
            )}
            {axis.visible && !horizontal && (
              <text x={box.left - 6} y={y + 4} textAnchor="end">
                {labels[index]}
              </text>
            )}
          </g>
        );
      })}
      {axis.title && !horizontal && (
        <text x={titleX} y={titleY} textAnchor="middle" transform={`rotate(-90 ${titleX} ${titleY})`}>
          {axis.title}
        </text>
      )}
      {axis.title && horizontal && (
        <text x={box.left + box.width / 2} y={box.top + box.height + 32} textAnchor="middle">
          {axis.title}
        </text>
      )}
    </g>
  );
}

function CategoryAxis({
  picture,
  box,
  horizontal,
  y,
}: {
  picture: ChartPicture;
  box: Box;
  horizontal: boolean;
  y: number;
}): ReactElement {
  const { categories, categoryAxis } = picture;
  const room = (horizontal ? box.height : box.width) / Math.max(1, categories.length);
  const longest = Math.max(1, ...categories.map((text) => text.length)) * 6 + 8;
  const every = Math.max(1, Math.ceil((horizontal ? 16 : longest) / room));
  return (
    <g>
      {horizontal ? (
        <line x1={box.left} x2={box.left} y1={box.top} y2={box.top + box.height} stroke="#BFBFBF" />
      ) : (
        <line
          x1={box.left}
          x2={box.left + box.width}
          y1={box.top + box.height}
          y2={box.top + box.height}
          stroke="#BFBFBF"
        />
      )}
      {categoryAxis.visible &&
        categories.map((text, index) => {
          if (index % every !== 0) return null;
          const at = (index + 0.5) * room;
          return horizontal ? (
            <text
              key={index}
              x={box.left - 6}
              y={box.top + (picture.reversed ? at : box.height - at) + 4}
              textAnchor="end"
            >
              {text}
            </text>
          ) : (
            <text key={index} x={box.left + at} y={box.top + box.height + 16} textAnchor="middle">
              {text}
            </text>
          );
        })}
      {categoryAxis.title && !horizontal && (
        <text x={box.left + box.width / 2} y={y} textAnchor="middle">
          {categoryAxis.title}
        </text>
      )}
    </g>
  );
}

interface LegendEntry {
  name: string;
  color: string;
  kind: SeriesPicture["kind"];
  dash: string;
}

function legendEntries(picture: ChartPicture): LegendEntry[] {
  return picture.series
    .filter(({ width, marker, kind }) => kind !== "line" || width > 0 || marker)
    .map(({ name, color, kind, dash }) => ({ name, color, kind, dash }));
}

function Legend({ entries, box, side }: { entries: LegendEntry[]; box: Box; side: string }): ReactElement {
  const isRow = side === "Top" || side === "Bottom";
  const widths = entries.map(({ name }) => 30 + name.length * 6.2);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const start = isRow ? box.left + Math.max(0, (box.width - total) / 2) : box.left;
  const offsets = widths.map((_width, index) =>
    widths.slice(0, index).reduce((sum, width) => sum + width, 0),
  );
  return (
    <g>
      {entries.map(({ name, color, kind, dash }, index) => {
        const x = isRow ? start + offsets[index] : start;
        const y = isRow ? box.top + 11 : box.top + 14 + index * 18;
        const isLine = kind === "line";
        return (
          <g key={index}>
            {isLine ? (
              <line
                x1={x}
                x2={x + 18}
                y1={y - 4}
                y2={y - 4}
                stroke={color}
                strokeWidth={2.5}
                strokeDasharray={dash}
              />
            ) : (
              <rect x={x + 4} y={y - 9} width={10} height={10} fill={color} />
            )}
            <text x={x + 22} y={y}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
