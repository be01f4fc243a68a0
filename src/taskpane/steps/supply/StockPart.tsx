import { useCallback, useState } from "react";
import { Body1, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { StockLines, SupplyDesk, SupplyView } from "../../../cycle/supply/contract";
import { LineChart } from "../../charts/LineChart";
import { compact, compactInColumn, fraction } from "../../format";
import { Heading } from "../../frame/Heading";
import type { PaneController } from "../../state/paneController";
import { useLoaded } from "../../state/useLoaded";
import { texts } from "../../texts";
import { HeatMap, type HeatShade } from "./HeatMap";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorStatusDangerForeground1 },
  back: { alignSelf: "flex-start" },
});

interface StockPartProps {
  desk: SupplyDesk;
  controller: PaneController;
  view: SupplyView;
}

/** Stock against minimum, target and maximum, of all items or of one; demand and supply so far; and a map of items. */
export function StockPart({ desk, controller, view }: StockPartProps) {
  const styles = useStyles();
  const words = texts.supply.stock;
  const { months, stock, currency } = view;
  const [item, setItem] = useState<string>();
  const load = useCallback(() => (item ? desk.stockOf(item) : Promise.resolve(undefined)), [desk, item]);
  const { value: ofItem, problem } = useLoaded(load);
  const lines = item ? ofItem : stock.total;
  const title = item ? words.ofItem(item) : words.ofAll(currency);
  const crossing = stock.demandSoFar.findIndex((demand, t) => demand > stock.supplySoFar[t] + 0.5);
  const crossed = crossing < 0 ? words.ahead : words.overtakes(months[crossing]);
  return (
    <div className={styles.part}>
      <Heading kind="part">{title}</Heading>
      {problem && <Body1 className={styles.problem}>{problem}</Body1>}
      {lines && lines.stock.length > 0 && <BandChart name={title} months={months} lines={lines} />}
      {item && (
        <Button className={styles.back} size="small" onClick={() => setItem(undefined)}>
          {words.allItems}
        </Button>
      )}
      <Caption1 className={styles.quiet}>
        {stock.itemCount > stock.items.length
          ? words.mapHintSome(stock.items.length, stock.itemCount)
          : words.mapHint}
      </Caption1>
      <HeatMap
        label={words.map}
        header={texts.supply.item}
        months={months}
        rows={stock.items.map(({ item: name, ...row }) => ({ name, ...row }))}
        shadeOf={stockShade}
        canChoose={(share) => share < shortShare || share > excessShare}
        chooses={(name, month, share) => words.choose(name, month, fraction(share, 0))}
        onChoose={({ name }) => {
          setItem(name);
          controller.announce(words.ofItem(name));
        }}
      />
      <Heading kind="part">{words.soFar(currency)}</Heading>
      <LineChart
        name={words.soFar(currency)}
        words={`${words.soFar(currency)}. ${crossed}`}
        months={months}
        lines={[
          { name: words.demandSoFar, tone: "demand", values: stock.demandSoFar },
          { name: words.supplySoFar, tone: "supply", values: stock.supplySoFar },
        ]}
        format={compactInColumn}
        axisFormat={compact}
      />
      <Caption1>{crossed}</Caption1>
      <Caption1 className={styles.quiet}>
        <Link onClick={() => void controller.reveal({ sheet: "SOP_Stock", address: "A1" })}>
          {words.onSheet}
        </Link>
      </Caption1>
    </div>
  );
}

interface BandChartProps {
  name: string;
  months: readonly string[];
  lines: StockLines;
}

/** The lines, and what they say in words. */
function BandChart({ name, months, lines }: BandChartProps) {
  const words = texts.supply.stock;
  const { stock, minimum, target, maximum } = lines;
  const below = stock.filter((value, t) => value < minimum[t]).length;
  const above = stock.filter((value, t) => value > maximum[t]).length;
  const limits = `${words.minimum}, ${words.maximum}`;
  const said = words.bands(stock.length, below, above);
  return (
    <>
      <LineChart
        name={name}
        words={said}
        months={months}
        lines={[
          { name: words.stock, tone: "inventory", values: stock },
          { name: words.minimum, legend: limits, tone: "limit", values: minimum },
          { name: words.target, tone: "target", values: target },
          { name: words.maximum, legend: limits, tone: "limit", values: maximum },
        ]}
        format={compactInColumn}
        axisFormat={compact}
      />
      <Caption1>{said}</Caption1>
    </>
  );
}

/** As the stock sheet colours them. */
const shortShare = 0.5;
const excessShare = 2;

function stockShade(share: number): HeatShade {
  if (share < shortShare) return share < shortShare / 2 ? "farOver" : "over";
  if (share > excessShare) return "tight";
  return share < 0.9 ? "slack" : "well";
}
