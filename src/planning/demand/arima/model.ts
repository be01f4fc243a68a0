import { say } from "../../words";

/** Orders of a seasonal ARIMA(p,d,q)(P,D,Q)m model, with or without a constant in the differenced series. */
export interface ArimaOrders {
  p: number;
  d: number;
  q: number;
  seasonalP: number;
  seasonalD: number;
  seasonalQ: number;
  seasonLength: number;
  constant: boolean;
}

/**
 * Parameters stand in this order: p autoregressive, P seasonal autoregressive, q moving-average, Q seasonal
 * moving-average coefficients, then the constant (the mean of the differenced series).
 */
export function parameterCount(o: ArimaOrders): number {
  return o.p + o.seasonalP + o.q + o.seasonalQ + (o.constant ? 1 : 0);
}

/** The model's usual name, e.g. "ARIMA(0,1,1)(0,1,1)[12]". */
export function arimaName(o: ArimaOrders): string {
  const season = o.seasonLength > 1 && o.seasonalP + o.seasonalD + o.seasonalQ > 0;
  const seasonal = season ? `(${o.seasonalP},${o.seasonalD},${o.seasonalQ})[${o.seasonLength}]` : "";
  const name = `ARIMA(${o.p},${o.d},${o.q})${seasonal}`;
  if (!o.constant) return name;
  return o.d + o.seasonalD > 0 ? say`${name} with drift` : say`${name} with mean`;
}

/** Most terms of a lag polynomial: products of a plain one of order 5 and a seasonal one of order 2. */
const mostTerms = 17;

/** A lag polynomial 1 + sum c_k B^lag_k as its non-zero terms, lags ascending; made to be filled again and again. */
export class LagPolynomial {
  count = 0;
  readonly lags = new Int32Array(mostTerms);
  readonly coefficients = new Float64Array(mostTerms);

  /**
   * Fills it with the product of a plain and a seasonal polynomial, both of the form 1 + sign * sum c_i B^i.
   * Autoregressive polynomials have sign -1, moving-average ones +1.
   */
  multiply(
    parameters: ArrayLike<number>,
    plainAt: number,
    plain: number,
    seasonalAt: number,
    seasonal: number,
    seasonLength: number,
    sign: 1 | -1,
  ): this {
    this.count = 0;
    for (let j = 0; j <= seasonal; j++) {
      const b = j === 0 ? 1 : sign * parameters[seasonalAt + j - 1];
      for (let i = j === 0 ? 1 : 0; i <= plain; i++) {
        const a = i === 0 ? 1 : sign * parameters[plainAt + i - 1];
        this.lags[this.count] = i + j * seasonLength;
        this.coefficients[this.count++] = a * b;
      }
    }
    return this;
  }
}
