import { useEffect, useState } from "react";
import { loadAtlas } from "../data/published.ts";
import { translator } from "../i18n/translator.ts";
import type { PublishedAtlas } from "../model/atlas.ts";
import type { Result } from "../model/parse.ts";
import { Failure } from "../panels/Failure.tsx";
import { colourVariable } from "../panels/SwatchMark.tsx";
import { PALETTES, type Palette, type Theme } from "../symbology/palette.ts";
import { Desk } from "./Workspace.tsx";

/** The whole page: the atlas on its desk, or why it cannot be opened. */
export function App() {
  const [atlas, setAtlas] = useState<Result<PublishedAtlas> | null>(null);
  const theme = useTheme();

  useEffect(() => {
    let current = true;
    loadAtlas().then((loaded) => {
      if (current) setAtlas(loaded);
    });
    return () => {
      current = false;
    };
  }, []);

  if (atlas === null) return <p className="loading">{translator("en")("loading")}</p>;
  if (!atlas.ok) {
    return <Failure problems={atlas.problems} onRetry={() => location.reload()} />;
  }
  return <Desk atlas={atlas.value} theme={theme} />;
}

const DARK = "(prefers-color-scheme: dark)";

/** Light or dark as the system asks, with the palette's colours handed to the style sheets. */
function useTheme(): Theme {
  const [theme, setTheme] = useState<Theme>(() => (matchMedia(DARK).matches ? "dark" : "light"));
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = () => setTheme(query.matches ? "dark" : "light");
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  useEffect(() => {
    const { style, dataset } = document.documentElement;
    dataset.theme = theme;
    for (const [name, colour] of Object.entries(PALETTES[theme])) {
      style.setProperty(colourVariable(name as keyof Palette).slice(4, -1), colour);
    }
  }, [theme]);
  return theme;
}
