import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const DATA = /\.(geo)?json\?url$/;

/** Data as addresses that hold them, in letters: in base64, as Vite has it, they would hardly be compressed. */
export function dataAddresses(): Plugin {
  return {
    name: "shekara-data-addresses",
    enforce: "pre",
    load(id) {
      if (!DATA.test(id)) return null;
      const text = readFileSync(id.replace(/\?.*$/, ""), "utf8");
      return `export default ${JSON.stringify(addressHolding(text))};`;
    },
  };
}

/**
 * An address whose content is a text of JSON. Only what an address would take for something else is written
 * otherwise (https://url.spec.whatwg.org/#cannot-be-a-base-url-path-state).
 */
export function addressHolding(json: string): string {
  return `data:application/json,${json.replace(/[%#\s]/g, encodeURIComponent)}`;
}
