import { createStore, Provider } from "jotai";
import type { PublishedAtlas } from "../model/atlas.ts";
import type { Language } from "../model/schema.ts";
import { AboutDialog } from "../panels/about/AboutDialog.tsx";
import { Notices } from "../panels/Notices.tsx";
import { Sheets } from "../panels/Sheets.tsx";
import { SkipToPanel } from "../panels/SkipToPanel.tsx";
import type { Layout } from "../state/layout.ts";
import { atlasAtom } from "../store/atlas.ts";
import { layoutAtom } from "../store/layout.ts";
import { languageAtom } from "../store/look.ts";
import { tourOfferedAtom } from "../store/tour.ts";

interface Props {
  atlas: PublishedAtlas;
  language: Language;
  layout: Layout;
}

/** What `Workspace` shows on a first visit to the plain address, to be written into the page when it is built. */
export function FirstScreen({ atlas, language, layout }: Props) {
  const store = createStore();
  store.set(languageAtom, [language]);
  store.set(atlasAtom, atlas);
  store.set(layoutAtom, layout);
  store.set(tourOfferedAtom, true);
  return (
    <Provider store={store}>
      <main className="desk" data-layout={layout}>
        <SkipToPanel />
        <div className="map" data-map="drawing" />
        <Sheets />
        <Notices />
        <AboutDialog />
      </main>
    </Provider>
  );
}
