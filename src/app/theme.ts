import { atom, useAtomValue } from "jotai";
import { useEffect } from "react";
import { colourVariable } from "../panels/SwatchMark.tsx";
import { PALETTES, type Palette, type Theme } from "../symbology/palette.ts";

const DARK = "(prefers-color-scheme: dark)";

const themeNow = (): Theme => (matchMedia(DARK).matches ? "dark" : "light");

const seen = atom<Theme | null>(null);
seen.onMount = (set) => {
  const query = matchMedia(DARK);
  const follow = () => set(themeNow());
  query.addEventListener("change", follow);
  return () => query.removeEventListener("change", follow);
};

/** Light or dark, as the system asks, or as a picture is wanted. */
export const themeAtom = atom(
  (get): Theme => get(seen) ?? themeNow(),
  (_get, set, theme: Theme) => set(seen, theme),
);

/** Hands the palette's colours to the style sheets. */
export function useTheme(): void {
  const theme = useAtomValue(themeAtom);
  useEffect(() => {
    const { style, dataset } = document.documentElement;
    dataset.theme = theme;
    for (const [name, colour] of Object.entries(PALETTES[theme])) {
      style.setProperty(colourVariable(name as keyof Palette).slice(4, -1), colour);
    }
  }, [theme]);
}
