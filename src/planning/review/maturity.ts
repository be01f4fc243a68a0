/** The stages of a sales and operations planning process. */
export const maturityStages = ["Reacting", "Anticipating", "Collaborating", "Orchestrating"] as const;
export type MaturityStage = (typeof maturityStages)[number];

/** Something that a company of a stage does. */
export interface Practice {
  stage: MaturityStage;
  met: boolean;
}

export interface Maturity {
  /** The highest stage whose practices, and those of all stages below, are mostly met; undefined below the first. */
  reached: MaturityStage | undefined;
  /** Practices met of those asked for, by stage. */
  stages: { stage: MaturityStage; met: number; of: number }[];
}

/** Of a stage's practices this part must be met for the stage to count. */
const mostly = 0.75;

/**
 * Places a process on the four stages of Gartner's model (G00207249) by what it demonstrably does: a stage is reached
 * when three of four of its practices are met, and the stages below it are.
 *
 * @example
 * maturityOf([{ stage: "Reacting", met: true }, { stage: "Anticipating", met: false }]).reached // "Reacting"
 */
export function maturityOf(practices: readonly Practice[]): Maturity {
  const stages = maturityStages.map((stage) => {
    const own = practices.filter((each) => each.stage === stage);
    return { stage, met: own.filter(({ met }) => met).length, of: own.length };
  });
  const missed = stages.findIndex(({ met, of }) => of === 0 || met < mostly * of);
  const count = missed < 0 ? stages.length : missed;
  return { reached: stages[count - 1]?.stage, stages };
}
