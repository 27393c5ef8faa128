import { atom, useAtomValue, useSetAtom } from "jotai";
import { lazy, useRef } from "react";
import { givenAtom } from "../data/mapFiles.ts";
import type { Translator } from "../i18n/translator.ts";
import { earlyPlate } from "../map/handover.ts";
import type { Pointer } from "../map/pointer.ts";
import { addingAtom, handleInHand, wayInHandAtom } from "../measuring/alongLine.ts";
import { drawingAtom, drawnAtom, sketchAtom } from "../measuring/freehand.ts";
import { dropAtom, holdAtom, setStopAtom } from "../measuring/setting.ts";
import { aimedAtom, handleKeyAtom, handlesAtom } from "../measuring/stopHandles.ts";
import type { About } from "../model/schema.ts";
import { Part } from "../panels/Part.tsx";
import { atlasAtom } from "../store/atlas.ts";
import { chooseAmongAtom } from "../store/choosing.ts";
import { aimingAtom, comparedAtom, embedAtom, panelAtom } from "../store/look.ts";
import { mapHealthAtom, partLostAtom } from "../store/notices.ts";
import { swipeAtom } from "../store/swipe.ts";
import { goHomeAtom, homeAtom, visitsAtom } from "../store/visits.ts";
import { walkAtom } from "../store/walking.ts";
import { wordsAtom } from "../store/words.ts";
import { freeRoom } from "./freeRoom.ts";
import { cameNearAtom, nearTilesAtom, styleAtom } from "./mapStyle.ts";
import { framedAtom } from "./opening.ts";

const MapView = lazy(() => import("../map/MapView.tsx"));

/** Keeps what is drawn of the map already where it is, until the map's own code has come. */
const keepPlate = (place: HTMLDivElement | null) => {
  const plate = earlyPlate();
  if (plate !== null) place?.append(plate);
};

/** A click on the map: one point more, or the card of what lies there. */
const pickAtom = atom(null, (get, set, { at, features, metresPerPixel, extend }: Pointer) => {
  if (get(aimingAtom)) set(setStopAtom, at, metresPerPixel, extend || get(addingAtom));
  else if (get(panelAtom) !== "measure") set(chooseAmongAtom, features);
  set(addingAtom, false);
});

/** What the map has in view is walked by keys while it is looked at, and not measured on. */
const walkableAtom = atom((get) => get(panelAtom) !== "measure" && !get(embedAtom));

/** Where the map is cut in two; null while nothing is compared. */
const cutAtom = atom((get) => (get(comparedAtom) === null ? null : get(swipeAtom)));

/** The map, drawn and told where to go as the store says. */
export function MapInPlace() {
  const words = useAtomValue(wordsAtom);
  const embedded = useAtomValue(embedAtom);
  const { about } = useAtomValue(atlasAtom);
  const tell = useSetAtom(visitsAtom);
  const walk = useSetAtom(walkAtom);
  const commands = {
    onAim: useSetAtom(aimedAtom),
    onSketch: useSetAtom(sketchAtom),
    onDrawn: useSetAtom(drawnAtom),
    onDrag: useSetAtom(holdAtom),
    onDrop: useSetAtom(dropAtom),
    onGiveUp: useSetAtom(handleInHand.letGoAtom),
    onKey: useSetAtom(handleKeyAtom),
    onPick: useSetAtom(pickAtom),
    onHealth: useSetAtom(mapHealthAtom),
    onNear: useSetAtom(cameNearAtom),
    onHome: useSetAtom(goHomeAtom),
    onDrawingLost: useSetAtom(partLostAtom),
  };
  return (
    <Part name="map" waiting={<div ref={keepPlate} className="map" data-map="drawing" />}>
      <MapView
        key={`${words.language} ${embedded}`}
        embedded={embedded}
        style={useAtomValue(styleAtom)}
        near={useAtomValue(nearTilesAtom)}
        given={useAtomValue(givenAtom)}
        home={useAtomValue(homeAtom)}
        padding={freeRoom}
        visit={useAtomValue(visitsAtom).visit}
        memory={useRef({ framed: useAtomValue(framedAtom) }).current}
        swipe={useAtomValue(cutAtom)}
        aiming={useAtomValue(aimingAtom)}
        drawing={useAtomValue(drawingAtom)}
        handles={useAtomValue(handlesAtom)}
        inHand={useAtomValue(wayInHandAtom)}
        words={controlWords(words, about)}
        credits={about.credits.map((credit) => credit[words.language])}
        onMoved={() => tell({ type: "moved" })}
        onWalk={useAtomValue(walkableAtom) ? walk : null}
        {...commands}
      />
    </Part>
  );
}

/** MapLibre's own texts, by its keys. */
export function controlWords(words: Translator, { mapLabel }: About): Record<string, string> {
  return {
    "Map.Title": mapLabel[words.language],
    "HomeControl.Home": words("ctl.home"),
    "NavigationControl.ZoomIn": words("ctl.zoom.in"),
    "NavigationControl.ZoomOut": words("ctl.zoom.out"),
    "NavigationControl.ResetBearing": words("ctl.compass"),
    "AttributionControl.ToggleAttribution": words("ctl.credits"),
    "CooperativeGesturesHandler.WindowsHelpText": words("ctl.gestures.keys"),
    "CooperativeGesturesHandler.MacHelpText": words("ctl.gestures.mac"),
    "CooperativeGesturesHandler.MobileHelpText": words("ctl.gestures.fingers"),
    "ScaleControl.Meters": words("unit.m"),
    "ScaleControl.Kilometers": words("unit.km"),
  };
}
