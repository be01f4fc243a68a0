import { cleanSeries, type CleanedSeries, type CleanOptions } from "../../planning/data/cleaning/clean";

export interface CleanRequest {
  values: Float64Array;
  options: CleanOptions;
}

export const cleanRow = ({ values, options }: CleanRequest): CleanedSeries => cleanSeries(values, options);
