import { element, escaped } from "./styles/markup.ts";

/** The pages of the site for search engines (https://www.sitemaps.org). @param base ends in a slash */
export function siteMap(base: string, pages: readonly string[], changed: string | null): string {
  const urls = pages.map((page) =>
    element(
      "url",
      {},
      element("loc", {}, escaped(base + page)),
      ...(changed === null ? [] : [element("lastmod", {}, changed)]),
    ),
  );
  const whole = element(
    "urlset",
    { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
    ...urls,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`;
}
