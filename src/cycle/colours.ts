/** What the pane's charts have in common with those on the sheets. */
export { heatColours, seriesColours, type HeatName, type SeriesName } from "../workbook/palette";
