import { createHash } from "node:crypto";

/** Headers for what lies at addresses below the atlas's own; the `*` that ends a pattern stands for anything. */
export interface HeaderRule {
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

const SECONDS_OF_A_YEAR = 31_536_000;

/**
 * All that a page of the atlas may load, which is its own: nothing from elsewhere, nothing evaluated. `data:` and
 * `blob:` are the pictures that the map weaves itself. Trusted Types are not asked for: MapLibre writes its
 * credits as HTML (maplibre-gl-js issue 7210).
 *
 * @param inline the texts of the scripts and styles that stand in the page itself
 */
export function contentSecurityPolicy(
  inline: { scripts?: readonly string[]; styles?: readonly string[] } = {},
): string {
  const own = (texts: readonly string[] = []) => ["'self'", ...texts.map(hashSource)].join(" ");
  return [
    "default-src 'none'",
    `script-src ${own(inline.scripts)}`,
    `style-src ${own(inline.styles)}`,
    "worker-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/**
 * What a server is to say beside the files, the general first. The policy itself stands in the pages, which differ
 * in what is inline; a server's own would be enforced beside it.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    pattern: "*",
    headers: {
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    },
  },
  {
    // A name with a hash in it is of one content for ever.
    pattern: "assets/*",
    headers: { "Cache-Control": `public, max-age=${SECONDS_OF_A_YEAR}, immutable` },
  },
  {
    // For the pages of others, who link to these files.
    pattern: "data/*",
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
  },
];

/**
 * How all else is kept: asked for again at each visit, and answered in a few bytes while it is the same. In no rule
 * of its own: static hosts do so unasked, and where two rules name one header they send both.
 */
export const REVALIDATED = "no-cache";

/** The headers of one file. @param path below the atlas's own address, such as `data/borders.geojson` */
export function headersOf(path: string): Record<string, string> {
  const own = HEADER_RULES.filter(({ pattern }) => path.startsWith(pattern.slice(0, -1)));
  return Object.assign({ "Cache-Control": REVALIDATED }, ...own.map(({ headers }) => headers));
}

/** The same as the file `_headers` that several static hosts read: a path, then its headers, indented. */
export function headersFile(): string {
  return HEADER_RULES.map(({ pattern, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `/${pattern}\n${lines.join("")}`;
  }).join("\n");
}
