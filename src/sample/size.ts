export type CompanySize = "small" | "mid" | "large";

/** How much of everything a sample company has. */
export interface SizeSpec {
  /** Finished goods by family, in the order of the catalogue. */
  finishedGoods: readonly number[];
  semiFinished: number;
  rawMaterials: number;
  regions: number;
  channels: number;
  historyMonths: number;
  /** History with one column a month: for sizes whose long form does not fit on a sheet. */
  wideHistory: boolean;
  /** Resources by function, in the order BLOW, FORM, COAT, SEW, COMP, PACK. */
  resources: readonly number[];
  suppliers: number;
  plants: number;
  warehouses: number;
  lanes: number;
  customers: number;
  /** Items for which sales managers keep a forecast. */
  streamItems: number;
  budgetByItem: boolean;
  openOrders: number;
}

export const sizes: Record<CompanySize, SizeSpec> = {
  small: {
    finishedGoods: [14, 12, 8, 7, 4, 5],
    semiFinished: 12,
    rawMaterials: 28,
    regions: 3,
    channels: 2,
    historyMonths: 36,
    wideHistory: false,
    resources: [1, 1, 1, 1, 1, 1],
    suppliers: 12,
    plants: 1,
    warehouses: 2,
    lanes: 5,
    customers: 12,
    streamItems: 50,
    budgetByItem: true,
    openOrders: 120,
  },
  mid: {
    finishedGoods: [560, 480, 320, 280, 160, 200],
    semiFinished: 500,
    rawMaterials: 1000,
    regions: 4,
    channels: 3,
    historyMonths: 48,
    wideHistory: true,
    resources: [8, 8, 6, 6, 6, 6],
    suppliers: 150,
    plants: 3,
    warehouses: 5,
    lanes: 30,
    customers: 120,
    streamItems: 200,
    budgetByItem: true,
    openOrders: 2000,
  },
  large: {
    finishedGoods: [5600, 4800, 3200, 2800, 1600, 2000],
    semiFinished: 1000,
    rawMaterials: 3000,
    regions: 1,
    channels: 1,
    historyMonths: 60,
    wideHistory: true,
    resources: [24, 24, 18, 18, 18, 18],
    suppliers: 600,
    plants: 6,
    warehouses: 14,
    lanes: 120,
    customers: 600,
    streamItems: 500,
    budgetByItem: false,
    openOrders: 10000,
  },
};
