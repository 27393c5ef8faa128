/** The border of 2002 measured with another program from the same line: ruler in metres, length in kilometres. */
export const INDEPENDENT_WALK = [
  [10, 1811.6],
  [20, 1804.0],
  [50, 1784.1],
  [100, 1753.6],
  [200, 1707.5],
  [500, 1632.4],
  [1000, 1575.3],
  [2000, 1513.7],
  [5000, 1448.9],
  [10_000, 1391.3],
  [20_000, 1335.1],
  [50_000, 1182.1],
] as const;
