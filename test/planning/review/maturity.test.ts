import { maturityOf, type MaturityStage, type Practice } from "../../../src/planning/review/maturity";

const practices = (stage: MaturityStage, met: number, of = 4): Practice[] =>
  Array.from({ length: of }, (_, k) => ({ stage, met: k < met }));

test("a stage counts when three of four of its practices are met", () => {
  const three = maturityOf([...practices("Reacting", 3), ...practices("Anticipating", 2)]);
  expect(three.reached).toBe("Reacting");
  expect(three.stages[1]).toEqual({ stage: "Anticipating", met: 2, of: 4 });
  expect(maturityOf(practices("Reacting", 2)).reached).toBeUndefined();
});

test("no stage is reached past one that is missed", () => {
  const gap = maturityOf([
    ...practices("Reacting", 4),
    ...practices("Anticipating", 1),
    ...practices("Collaborating", 4),
    ...practices("Orchestrating", 4),
  ]);
  expect(gap.reached).toBe("Reacting");
  const all = (["Reacting", "Anticipating", "Collaborating", "Orchestrating"] as const).flatMap((stage) =>
    practices(stage, 3),
  );
  expect(maturityOf(all).reached).toBe("Orchestrating");
});
