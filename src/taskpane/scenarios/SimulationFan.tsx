import { useState } from "react";
import { Field, Select } from "@fluentui/react-components";
import type { FanView } from "../../cycle/scenarios/contract";
import { LineChart } from "../charts/LineChart";
import { compact, compactInColumn, fraction, shortFraction } from "../format";
import { texts } from "../texts";
import { worded } from "../worded";

const words = texts.simulation;

/** An output month by month: where eight of ten runs lie, as a fan and as a table. */
export function SimulationFan({ fans }: { fans: readonly FanView[] }) {
  const [name, setName] = useState<FanView["name"]>("Operating result");
  const fan = fans.find((each) => each.name === name);
  if (!fan || fan.months.length === 0) return null;
  const { months, plan, low, middle, high, format } = fan;
  const short = format === "percent" ? shortFraction : compact;
  const last = months.length - 1;
  return (
    <>
      <Field label={words.follow}>
        <Select value={name} onChange={(_, { value }) => setName(value as FanView["name"])}>
          {fans.map((each) => (
            <option key={each.name} value={each.name}>
              {worded("outputs", each.name)}
            </option>
          ))}
        </Select>
      </Field>
      <LineChart
        key={name}
        name={worded("outputs", name)}
        words={words.fanWords(
          worded("outputs", name),
          months[0],
          months[last],
          short(low[last]),
          short(middle[last]),
          short(high[last]),
        )}
        months={months}
        lines={[
          { name: words.middle, tone: "forecast", values: middle },
          { name: words.plan, tone: "reference", values: plan },
        ]}
        band={{ name: words.band, lowName: "P10", highName: "P90", low, high }}
        format={format === "percent" ? fraction : compactInColumn}
        axisFormat={short}
      />
    </>
  );
}
