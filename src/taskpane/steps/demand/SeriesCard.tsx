import { useState } from "react";
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SeriesView } from "../../../cycle/demand/contract";
import { fraction, number, unbroken } from "../../format";
import { texts } from "../../texts";
import { Disclosure } from "../shared/Disclosure";
import { Facts } from "../shared/Facts";
import { SmallTable } from "../shared/SmallTable";
import { FanChart } from "./FanChart";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  button: { alignSelf: "flex-start" },
});

const words = texts.series;

/** What is forecast for a series, why, and what went into the agreed number. */
export function SeriesCard({ view }: { view: SeriesView }) {
  return (
    <>
      <Facts facts={view.facts} />
      <FanChart view={view} />
      <MonthTable view={view} />
      <Disclosure title={words.why} keep="why">
        <Body1>{unbroken(view.reason || view.model)}</Body1>
      </Disclosure>
      <Disclosure title={words.contributions} keep="contributions">
        <SmallTable
          label={words.contributions}
          headers={[words.voice, words.weight, words.units12, words.pastError]}
          rows={view.contributions.map(({ name, weight, units, wmape }) => [
            name,
            fraction(weight, 0),
            number(units),
            fraction(wmape),
          ])}
        />
      </Disclosure>
      {view.moves.length > 1 && <MovesPart view={view} />}
    </>
  );
}

/** How the number of the first month of the plan moved from cycle to cycle. */
function MovesPart({ view }: { view: SeriesView }) {
  const title = words.moves(view.moves.at(-1)!.cycle);
  return (
    <Disclosure title={title} keep="moves">
      <SmallTable
        label={title}
        headers={[words.cycle, words.agreed, words.byHistory, words.byJudgement]}
        rows={view.moves.map(({ cycle, agreed, byHistory, byJudgement }) => [
          cycle,
          number(agreed),
          number(byHistory),
          number(byJudgement),
        ])}
      />
    </Disclosure>
  );
}

function MonthTable({ view }: { view: SeriesView }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.part}>
      <Button
        className={styles.button}
        size="small"
        appearance="outline"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? words.hideTable : words.showTable}
      </Button>
      {open && (
        <SmallTable
          label={words.monthTable(view.choice.name)}
          headers={[words.month, words.actual, words.lastYear, words.forecast, words.range80, words.agreed]}
          rows={view.months.map((each) => [
            each.month,
            number(each.actual),
            number(each.lastYear),
            number(each.forecast),
            Number.isNaN(each.low80) ? "" : `${number(each.low80)} – ${number(each.high80)}`,
            number(each.agreed),
          ])}
        />
      )}
    </div>
  );
}
