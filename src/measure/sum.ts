/**
 * Adds up so that thousands of short segments lose nothing: what each addition rounds off is kept
 * and added at the end, so the error is that of one rounding (A. Neumaier, Zeitschrift für
 * angewandte Mathematik und Mechanik 54, 1974, pp. 39–51).
 *
 * @example
 * const sum = new CompensatedSum();
 * for (const term of [1, 1e100, 1, -1e100]) sum.add(term);
 * sum.value // 2, where plain addition gives 0
 */
export class CompensatedSum {
  private sum = 0;
  private lost = 0;

  add(term: number): void {
    const next = this.sum + term;
    this.lost +=
      Math.abs(this.sum) >= Math.abs(term) ? this.sum - next + term : term - next + this.sum;
    this.sum = next;
  }

  get value(): number {
    return this.sum + this.lost;
  }
}
