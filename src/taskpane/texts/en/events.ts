import type { InAnyLanguage } from "../inAnyLanguage";

/** Words for promotions, new items and phase-outs, which planners enter in the second step. */
export const eventTexts = {
  events: {
    title: "Promotions, new items, phase-outs",
    hint: "They stand in tables of yours. Demand plans with them from its next run on.",
    saved: (table: string) => `Saved in ${table}. Run Demand to plan with it.`,
    removed: (table: string) => `Taken out of ${table}. Run Demand to plan without it.`,
    change: "Change",
    changeName: (what: string) => `Change ${what}`,
    remove: "Remove",
    removeName: (what: string) => `Remove ${what}`,
    loose: (sheet: string) => `on the sheet ${sheet} outside an Excel table: change it there`,
    close: "Close the form",
    item: "Item",
    itemUnknown: "No such item. Type its key or choose one from the list.",
    percentWrong: "Enter per cent as a number, such as 20.",
    numberWrong: "Enter a number above 0, or nothing.",
    all: "All",
    willChange: (table: string) => `Will change 1 row of ${table}; nothing else changes.`,
    willMake: (table: string) =>
      `Will make a sheet ${table} with a table of this 1 row; your own sheets stay as they are.`,
    willMakeItems: (table: string, known: number) =>
      `Will make a sheet ${table} with the ${known} items of the sales history and the new one; your own sheets stay as they are.`,
    willUnlike: (table: string) =>
      `“Remove” will empty the like item in its row of ${table}; the item itself stays.`,

    promotions: {
      title: (count: number) => `Promotions (${count} planned)`,
      none: "No promotion is planned.",
      add: "Add a promotion",
      save: "Save the promotion",
      start: "First day",
      startMissing: "When does it begin?",
      end: "Last day",
      endMissing: "When does it end?",
      order: "The last day must not be before the first.",
      mechanic: "Mechanic",
      mechanicHint: "Such as price-off or display.",
      mechanicMissing: "What kind of promotion is it?",
      measured: (uplift: string) =>
        `Its past promotions added ${uplift}: Demand takes that, not the uplift entered.`,
      uplift: "Expected uplift, %",
      upliftMissing: "By how much will demand rise? This mechanic has no past.",
      depth: "Price cut, % (optional)",
      region: "Region",
      channel: "Channel",
      cost: "Cost (optional)",
      line: (item: string, start: string, end: string) => `${item}, ${start} to ${end}`,
      detail: (mechanic: string, uplift: string) => (uplift ? `${mechanic}, ${uplift} expected` : mechanic),
    },

    newItems: {
      title: (count: number) => `New items (${count})`,
      none: "No item is forecast like another one.",
      add: "Add a new item",
      save: "Save the new item",
      item: "Key of the new item",
      itemMissing: "What will it be called?",
      known: "In your items already: its row gets the like item.",
      description: "Description (optional)",
      like: "Like item",
      likeHint: "Its forecast, family and unit are taken over.",
      factor: "Units for each of the like item",
      launch: "First day of sales (optional)",
      self: "An item cannot be like itself.",
      line: (item: string, like: string) => `${item}, like ${like}`,
      detail: (factor: string, launch: string) =>
        launch ? `${factor} times its forecast, from ${launch} on` : `${factor} times its forecast`,
      grown: "has a history of its own by now, which counts",
      lacks: "Prices, costs, bills and sources of a new item are yours to add; Gather lists what is missing.",
    },

    phases: {
      title: (count: number) => `Phase-outs (${count})`,
      none: "No item hands over to another one.",
      add: "Add a phase-out",
      save: "Save the phase-out",
      predecessor: "Outgoing item",
      successor: "Successor",
      self: "An item cannot succeed itself.",
      month: "From month on",
      share: "Share of the successor, %",
      shareWrong: "Enter per cent from 0 to 100.",
      line: (predecessor: string, successor: string) => `${predecessor} to ${successor}`,
      detail: (share: string, month: string) => `${share} from ${month} on`,
      ends: "An item that ends without a successor has its last day in the column End of your items.",
    },
  },
};

export type EventTexts = InAnyLanguage<typeof eventTexts>;
