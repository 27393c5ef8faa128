import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";

/** What the page begins its map with. It asks for that only when its own code has come. */
const MAP = "src/map/early.ts";

/** What the page is made of, when it is there. */
const PAGE = "src/app/start.tsx";

/** What the first screen is set in, in the letters of most languages. */
const FONTS = ["sans-400.woff2", "sans-600.woff2", "serif-600.woff2"];

/**
 * Lets the browser fetch the map's code beside the page's beginning, and lay out the words that are written into the
 * page before the code that answers for them has come.
 */
export function preloads(): Plugin {
  return {
    name: "shekara-preloads",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) => {
        if (bundle === undefined) return [];
        const entry = Object.values(bundle).find((file) => file.type === "chunk" && file.isEntry);
        const there = new Set(entry?.type === "chunk" ? withImports(bundle, entry) : []);
        const more = (module: string) =>
          withImports(bundle, chunkOf(bundle, module)).filter((chunk) => !there.has(chunk));
        const [map, page] = [more(MAP), more(PAGE)];
        return [
          ...stylesOf(page).map((href) => link({ rel: "stylesheet", crossorigin: true, href })),
          ...fontsOf(bundle).map((href) =>
            link({ rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href }),
          ),
          ...map.map(({ fileName }) =>
            link({ rel: "modulepreload", crossorigin: true, href: `./${fileName}` }),
          ),
          ...stylesOf(map).map((href) =>
            link({ rel: "preload", as: "style", crossorigin: true, href }),
          ),
        ];
      },
    },
  };
}

const link = (attrs: HtmlTagDescriptor["attrs"]): HtmlTagDescriptor => ({
  tag: "link",
  attrs,
  injectTo: "head",
});

/** Letters are not painted, nor lines laid out for good, before their font is there. */
function fontsOf(bundle: Rolldown.OutputBundle): string[] {
  return Object.values(bundle).flatMap((file) =>
    file.type === "asset" && file.names.some((name) => FONTS.includes(name))
      ? `./${file.fileName}`
      : [],
  );
}

function stylesOf(chunks: readonly Rolldown.OutputChunk[]): string[] {
  const styles = chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  return [...new Set(styles)].map((href) => `./${href}`);
}

/** A chunk with all that it imports at once. */
function withImports(
  bundle: Rolldown.OutputBundle,
  chunk: Rolldown.OutputChunk,
  seen = new Set<Rolldown.OutputChunk>(),
): Rolldown.OutputChunk[] {
  if (seen.has(chunk)) return [];
  seen.add(chunk);
  for (const name of chunk.imports) {
    const imported = bundle[name];
    if (imported?.type === "chunk") withImports(bundle, imported, seen);
  }
  return [...seen];
}

function chunkOf(bundle: Rolldown.OutputBundle, module: string): Rolldown.OutputChunk {
  const found = Object.values(bundle).find(
    (output) => output.type === "chunk" && (output.facadeModuleId?.endsWith(module) ?? false),
  );
  if (found?.type !== "chunk") throw new Error(`no chunk of the build has ${module} as its entry`);
  return found;
}
