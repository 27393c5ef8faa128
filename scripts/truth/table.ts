/** A table of Markdown: the first column to the left, the others, numbers mostly, to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

/** Whole, with a comma at the thousands. */
export const whole = (value: number): string => Math.round(value).toLocaleString("en");

/** Kilometres to ten metres. */
export const km = (metres: number): string =>
  (metres / 1000).toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
