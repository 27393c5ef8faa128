import type { Plugin, Rolldown } from "vite";

/** What the page draws its map with. It asks for that only once the data are read, which takes longer than fetching it. */
const MAP = "src/map/MapView.tsx";

/** Lets the browser fetch the map's code while the page still reads its data. */
export function preloads(): Plugin {
  return {
    name: "shekara-preloads",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) => {
        if (bundle === undefined) return [];
        const map = Object.values(bundle).find(isMap);
        if (map === undefined) throw new Error(`no chunk of the build has ${MAP} as its entry`);
        const styles = [...(map.viteMetadata?.importedCss ?? [])];
        return [
          {
            tag: "link",
            attrs: {
              rel: "modulepreload",
              fetchpriority: "low",
              crossorigin: true,
              href: `./${map.fileName}`,
            },
          },
          ...styles.map((href) => ({
            tag: "link",
            attrs: { rel: "preload", as: "style", crossorigin: true, href: `./${href}` },
          })),
        ];
      },
    },
  };
}

function isMap(
  output: Rolldown.OutputAsset | Rolldown.OutputChunk,
): output is Rolldown.OutputChunk {
  return output.type === "chunk" && (output.facadeModuleId?.endsWith(MAP) ?? false);
}
