import { bodies } from "../../src/functions/bodies";
import { functionIds } from "../../src/functions/ids";

test("the ids that Excel is told of are those of the catalogue (npm run docs writes them anew)", () => {
  expect([...functionIds]).toEqual([...bodies.keys()]);
});
