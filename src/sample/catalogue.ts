/** What the company makes: families with their season and growth, subfamilies with what goes into a unit. */

/** The six kinds of work, each done on one or more resources. */
export const operations = ["BLOW", "FORM", "COAT", "SEW", "COMP", "PACK"] as const;
export type Operation = (typeof operations)[number];

export interface Subfamily {
  name: string;
  /** Share of the family's items. */
  share: number;
  models: readonly string[];
  weightKg: number;
  /** Hours a unit takes, relative to other items on the same resource. */
  work: Partial<Record<Operation, number>>;
  /** Component class, quantity a unit, scrap. */
  recipe: readonly (readonly [component: string, quantity: number, scrap: number])[];
  /** List price over standard cost. */
  markup: number;
}

export interface Family {
  name: string;
  prefix: string;
  /** Units a month of a middling item. */
  volume: number;
  /** Relative demand from January to December; mean 1. */
  season: readonly number[];
  /** Growth a year. */
  growth: number;
  /** Standard deviation of the monthly noise, relative. */
  noise: number;
  pattern: "seasonal" | "workingDays" | "intermittent";
  planner: string;
  subfamilies: readonly Subfamily[];
}

const flat = Array.from({ length: 12 }, () => 1);
const colours = ["Glacier Blue", "Pine Green", "Rock Grey", "Sunset Red", "Snow White", "Sand", "Black"];
export const colourNames = colours;

export const families: readonly Family[] = [
  {
    name: "Bottles",
    prefix: "BT",
    volume: 2600,
    season: [0.7, 0.74, 0.92, 1.22, 1.38, 1.45, 1.33, 1.02, 0.9, 0.82, 0.76, 0.76],
    growth: 0.05,
    noise: 0.06,
    pattern: "seasonal",
    planner: "Ana",
    subfamilies: [
      {
        name: "Sport bottles",
        share: 0.5,
        models: ["Sport 500", "Sport 750", "Sport 1000"],
        weightKg: 0.14,
        work: { BLOW: 1, PACK: 1 },
        recipe: [
          ["tritan", 0.12, 0.03],
          ["cap", 1, 0.01],
          ["carton", 1, 0],
          ["label", 1, 0.02],
        ],
        markup: 3,
      },
      {
        name: "Trail bottles",
        share: 0.5,
        models: ["Trail 600", "Trail 900"],
        weightKg: 0.26,
        work: { FORM: 0.8, COAT: 0.8, PACK: 1 },
        recipe: [
          ["steel", 0.22, 0.05],
          ["powder", 0.015, 0.08],
          ["cap", 1, 0.01],
          ["carton", 1, 0],
        ],
        markup: 2.9,
      },
    ],
  },
  {
    name: "Flasks",
    prefix: "FL",
    volume: 1700,
    season: [0.82, 0.8, 0.84, 0.86, 0.88, 0.84, 0.8, 0.86, 1.02, 1.22, 1.52, 1.54],
    growth: 0.07,
    noise: 0.07,
    pattern: "seasonal",
    planner: "Ana",
    subfamilies: [
      {
        name: "Vacuum flasks",
        share: 1,
        models: ["Summit 500", "Summit 750", "Ridge 1000", "Base Camp 1500"],
        weightKg: 0.48,
        work: { FORM: 1.2, COAT: 1, PACK: 1.1 },
        recipe: [
          ["steel", 0.42, 0.05],
          ["powder", 0.022, 0.08],
          ["lid", 1, 0.01],
          ["carton", 1, 0],
        ],
        markup: 3,
      },
    ],
  },
  {
    name: "Packs",
    prefix: "PK",
    volume: 620,
    season: [0.66, 0.74, 0.95, 1.28, 1.42, 1.42, 1.26, 1, 0.92, 0.84, 0.78, 0.73],
    growth: 0.06,
    noise: 0.07,
    pattern: "seasonal",
    planner: "Ben",
    subfamilies: [
      {
        name: "Hydration packs",
        share: 1,
        models: ["Ibex 8", "Ibex 12", "Chamois 18", "Marmot 5"],
        weightKg: 0.62,
        work: { SEW: 1, PACK: 1.5 },
        recipe: [
          ["fabric", 0.9, 0.06],
          ["zip", 2, 0.01],
          ["strap", 2, 0.01],
          ["bladder", 1, 0.02],
          ["carton", 1, 0],
        ],
        markup: 2.9,
      },
    ],
  },
  {
    name: "Accessories",
    prefix: "AC",
    volume: 2100,
    season: [0.86, 0.88, 0.96, 1.06, 1.12, 1.14, 1.1, 1.02, 0.98, 0.94, 0.96, 0.98],
    growth: 0.03,
    noise: 0.08,
    pattern: "seasonal",
    planner: "Ben",
    subfamilies: [
      {
        name: "Filters and straws",
        share: 0.5,
        models: ["Spring filter", "Straw set", "Bite valve kit"],
        weightKg: 0.05,
        work: { COMP: 0.8, PACK: 0.6 },
        recipe: [
          ["filter", 1, 0.02],
          ["straw", 1, 0.01],
          ["carton", 1, 0],
        ],
        markup: 3.3,
      },
      {
        name: "Carriers",
        share: 0.5,
        models: ["Clip", "Sling", "Bike cage"],
        weightKg: 0.09,
        work: { COMP: 1, PACK: 0.6 },
        recipe: [
          ["polypropylene", 0.06, 0.02],
          ["webbing", 0.6, 0.02],
          ["buckle", 1, 0.01],
          ["carton", 1, 0],
        ],
        markup: 3.4,
      },
    ],
  },
  {
    name: "Office",
    prefix: "OF",
    volume: 1500,
    season: flat,
    growth: 0.02,
    noise: 0.03,
    pattern: "workingDays",
    planner: "Cleo",
    subfamilies: [
      {
        name: "Desk cups",
        share: 1,
        models: ["Desk cup 300", "Desk cup 400", "Meeting carafe"],
        weightKg: 0.24,
        work: { FORM: 0.7, COAT: 0.7, PACK: 0.8 },
        recipe: [
          ["steel", 0.2, 0.05],
          ["powder", 0.012, 0.08],
          ["lid", 1, 0.01],
          ["carton", 1, 0],
        ],
        markup: 2.9,
      },
    ],
  },
  {
    name: "Spares",
    prefix: "SP",
    volume: 40,
    season: flat,
    growth: 0,
    noise: 0.35,
    pattern: "intermittent",
    planner: "Cleo",
    subfamilies: [
      {
        name: "Service parts",
        share: 1,
        models: ["Gasket set", "Spare valve", "Spare buckle", "Spare hose", "Cleaning kit"],
        weightKg: 0.03,
        work: { PACK: 0.3 },
        recipe: [
          ["gasket", 2, 0.02],
          ["label", 1, 0.02],
        ],
        markup: 5,
      },
    ],
  },
];

export interface ComponentClass {
  name: string;
  type: "SF" | "RM";
  /** Names of the base variants; larger companies number further ones. */
  variants: readonly string[];
  uom: string;
  /** Purchase price of a raw material. */
  price: number;
  recipe: readonly (readonly [component: string, quantity: number, scrap: number])[];
}

const made = (name: string, variants: string[], recipe: ComponentClass["recipe"]): ComponentClass => ({
  name,
  type: "SF",
  variants,
  uom: "pcs",
  price: 0,
  recipe,
});
const bought = (name: string, uom: string, price: number, variants: string[]): ComponentClass => ({
  name,
  type: "RM",
  variants,
  uom,
  price,
  recipe: [],
});

/** Components by class: 12 made and 28 bought in the small company. */
export const componentClasses: readonly ComponentClass[] = [
  made(
    "cap",
    ["Sport cap", "Loop cap", "Straw cap", "Wide cap"],
    [
      ["polypropylene", 0.022, 0.02],
      ["silicone", 0.002, 0.02],
      ["valve", 1, 0.01],
    ],
  ),
  made(
    "lid",
    ["Twist lid", "Handle lid", "Sip lid"],
    [
      ["polypropylene", 0.035, 0.02],
      ["silicone", 0.004, 0.02],
      ["getter", 1, 0],
    ],
  ),
  made(
    "straw",
    ["Straw assembly", "Bite valve assembly"],
    [
      ["tube", 0.25, 0.02],
      ["silicone", 0.003, 0.02],
    ],
  ),
  made(
    "strap",
    ["Shoulder strap", "Hip belt"],
    [
      ["webbing", 0.7, 0.03],
      ["buckle", 1, 0.01],
    ],
  ),
  made(
    "bladder",
    ["Bladder 2 l"],
    [
      ["film", 0.32, 0.05],
      ["tube", 0.9, 0.02],
      ["valve", 1, 0.01],
    ],
  ),
  bought("tritan", "kg", 3.4, ["Tritan resin"]),
  bought("polypropylene", "kg", 1.9, ["Polypropylene resin"]),
  bought("silicone", "kg", 7.5, ["Silicone"]),
  bought("steel", "kg", 4.2, ["Steel coil 304", "Steel coil 316"]),
  bought("powder", "kg", 9, [
    "Powder black",
    "Powder white",
    "Powder blue",
    "Powder red",
    "Powder green",
    "Powder sand",
  ]),
  bought("fabric", "m", 5.2, ["Ripstop nylon", "Mesh fabric", "Recycled nylon"]),
  bought("film", "m2", 6.5, ["TPU film"]),
  bought("zip", "pcs", 0.38, ["Zip 30 cm"]),
  bought("buckle", "pcs", 0.22, ["Buckle 20 mm"]),
  bought("webbing", "m", 0.45, ["Webbing 20 mm"]),
  bought("valve", "pcs", 0.31, ["Valve insert"]),
  bought("filter", "pcs", 2.1, ["Filter cartridge"]),
  bought("tube", "m", 0.18, ["Straw tube"]),
  bought("getter", "pcs", 0.12, ["Vacuum getter"]),
  bought("gasket", "pcs", 0.05, ["Gasket small", "Gasket large"]),
  bought("carton", "pcs", 0.32, ["Carton S", "Carton M", "Carton L"]),
  bought("label", "pcs", 0.03, ["Label"]),
];
