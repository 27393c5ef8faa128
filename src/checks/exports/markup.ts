/** Markup of which every text and every value of an attribute has been escaped. Only `element` makes any. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Char of XML 1.0 (section 2.2): what is none of these has no place in it, escaped or not. */
function isCharacter(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}

function escaped(text: string): string {
  const written = [...text].filter(isCharacter).join("");
  return written.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * An element of XML or HTML. Strings among its children are text, whatever is in them; an attribute that is undefined
 * is left out.
 *
 * @example element("a", { href: "?x=1&y=2" }, ["1 < 2"]).markup // <a href="?x=1&amp;y=2">1 &lt; 2</a>
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  children: readonly (Markup | string)[] = [],
): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escaped(String(value))}"`,
  );
  const inner = children.map((child) =>
    typeof child === "string" ? escaped(child) : child.markup,
  );
  return { markup: `<${name}${written.join("")}>${inner.join("")}</${name}>` };
}
