import { RateBook } from "../../src/cycle/rateBook";
import { cleanCompany } from "../../src/planning/data/cleaning/cleanCompany";
import { companyFromTables } from "../../src/planning/data/company";
import { priceElasticity } from "../../src/planning/demand/elasticity";
import { generateCompany } from "../../src/sample/generateCompany";

test.each([1, 2, 3])("the planted price elasticity of -1.8 is recovered (seed %i)", (seed) => {
  const { tables, truths } = generateCompany({ seed });
  const { company } = companyFromTables(tables);
  const { panel, series } = cleanCompany(company);
  const rates = new RateBook(company);
  const changed = new Set(truths.priceChanges.map(({ item }) => item));
  expect([truths.priceElasticity, changed.size]).toEqual([-1.8, 2]);
  for (const key of changed) {
    const item = company.itemIndex.get(key)!;
    const months = Array.from({ length: panel.monthCount }, (_, t) => panel.firstMonth + t);
    const prices = Float64Array.from(months, (month) => rates.price(item, month));
    // The rest of the family takes out season and trend.
    const rest = company.items.family.flatMap((family, each) =>
      family === company.items.family[item] && !changed.has(company.items.item[each]) ? [each] : [],
    );
    const family = prices.map((_, t) =>
      Math.log(rest.reduce((sum, each) => sum + (series[each].cleaned[t] || 0), 0)),
    );
    const { elasticity, low, high } = priceElasticity(series[item].cleaned, prices, [family]);
    expect(Math.abs(elasticity - truths.priceElasticity)).toBeLessThan(0.3);
    expect(low).toBeLessThan(truths.priceElasticity);
    expect(high).toBeGreaterThan(truths.priceElasticity);
  }
});
