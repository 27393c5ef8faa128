import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { contentSecurityPolicyOfFile } from "./policy.ts";

/** What it is called, in a folder of its own. */
const FILE = "atlas.html";

const SCRIPT = /<script type="module"[^>]* src="\.\/([^"]+)"[^>]*><\/script>/g;
const STYLES = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"[^>]*>/g;
const ICON = /(<link rel="icon" href=")\.\/([^"]+)(")/;

type Bundle = Rolldown.OutputBundle;

/**
 * Makes the built page one file that opens from disk. Throws an Error that names what else was built: in a single file
 * it would be missing.
 */
export function single(): Plugin {
  let root = "";
  return {
    name: "shekara-single",
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") throw new Error("there is no page to put all into");
        const sign = (name: string) => readFileSync(join(root, "public", name), "utf8");
        const html = oneFile(String(page.source), bundle, sign);
        delete bundle["index.html"];
        const others = Object.keys(bundle);
        if (others.length > 0) throw new Error(`not in the single file: ${others.join(", ")}`);
        this.emitFile({ type: "asset", fileName: FILE, source: html });
      },
    },
  };
}

function oneFile(page: string, bundle: Bundle, sign: (name: string) => string): string {
  const take = (name: string) => {
    const output = bundle[name];
    delete bundle[name];
    if (output === undefined) throw new Error(`the page asks for ${name}, which was not built`);
    return output.type === "chunk" ? output.code : String(output.source);
  };
  const filled = page
    .replace(STYLES, (_tag, name: string) => `<style>${take(name)}</style>`)
    .replace(
      SCRIPT,
      (_tag, name: string) => `<script type="module">${inScript(take(name))}</script>`,
    )
    .replace(ICON, (_tag, before: string, name: string, after: string) => {
      return `${before}data:image/svg+xml,${encodeURIComponent(sign(name))}${after}`;
    });
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicyOfFile(filled)}">`;
  return filled.replace(/<meta charset[^>]*>/, (charset) => `${charset}\n    ${policy}`);
}

/** Nothing in it ends the script, or begins a comment in which the end is not seen; in code both stand in strings only. */
export function inScript(code: string): string {
  return code.replace(/<\/(?=script)/gi, "<\\/").replaceAll("<!--", "<\\!--");
}
