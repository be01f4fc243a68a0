import type { ReactElement } from "react";
import type { ChartPicture } from "./chartPicture";
import type { Box } from "./chartLayout";

const SLICES = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];

/** The first series as a pie with its categories beside the slices. */
export function Pie({ picture, box }: { picture: ChartPicture; box: Box }): ReactElement {
  const values = (picture.series[0]?.values ?? []).map((value) => (value > 0 ? value : 0));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.max(10, Math.min(box.width, box.height) / 2 - 18);
  const center = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const at = (share: number, distance: number) => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return { x: center.x + Math.cos(angle) * distance, y: center.y + Math.sin(angle) * distance };
  };
  const starts = values.map(
    (_value, index) => values.slice(0, index).reduce((sum, value) => sum + value, 0) / total,
  );
  return (
    <g>
      {values.map((value, index) => {
        const share = Math.min(value / total, 0.99999);
        const from = at(starts[index], radius);
        const to = at(starts[index] + share, radius);
        const label = at(starts[index] + share / 2, radius + 12);
        const large = share > 0.5 ? 1 : 0;
        return (
          <g key={index}>
            <path
              d={`M${center.x} ${center.y}L${from.x} ${from.y}A${radius} ${radius} 0 ${large} 1 ${to.x} ${to.y}Z`}
              fill={SLICES[index % SLICES.length]}
              stroke="#fff"
            />
            <text x={label.x} y={label.y} textAnchor={label.x < center.x ? "end" : "start"}>
              {picture.categories[index]}
            </text>
          </g>
        );
      })}
    </g>
  );
}
