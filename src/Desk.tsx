import type { Geometry } from "geojson";
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from "react";
import { knownBy, useAddress } from "./address.ts";
import { measureStretch } from "./checks/stretch.ts";
import { useFigureReports } from "./figures.ts";
import { mapFiles } from "./files.ts";
import { type Translator, translator } from "./i18n/translator.ts";
import type { MapHealth, Padding, Pointer, Visit } from "./map/MapView.tsx";
import { buildStyle } from "./map/style.ts";
import { boundsOf } from "./measure/bounds.ts";
import { lineString, presentLine, useMeasuring } from "./measuring.ts";
import { type Atlas, featureOf } from "./model/atlas.ts";
import type { Section } from "./model/schema.ts";
import { ExplorePanel } from "./panels/ExplorePanel.tsx";
import { FiguresPanel } from "./panels/FiguresPanel.tsx";
import { Legend } from "./panels/Legend.tsx";
import { MeasurePanel } from "./panels/MeasurePanel.tsx";
import { type Notice, Notices } from "./panels/Notices.tsx";
import { SelectionPanel } from "./panels/SelectionPanel.tsx";
import { Sheets } from "./panels/Sheets.tsx";
import { SpeakIn } from "./panels/words.ts";
import type { Theme } from "./plate/palette.ts";
import { PRESENT_LINE, reduce, type Selection } from "./state/state.ts";
import { decode, type Ignored } from "./state/url.ts";
import "./desk.css";

const MapView = lazy(() => import("./map/MapView.tsx"));

const NARROW = "(width < 760px)";

/** Where the cards leave the map free, in pixels. */
function padding(): Padding {
  return matchMedia(NARROW).matches
    ? { top: 80, right: 24, bottom: Math.round(innerHeight * 0.46) + 16, left: 24 }
    : { top: 32, right: 392, bottom: 48, left: 336 };
}

const asNotices = (ignored: readonly Ignored[]): Notice[] =>
  ignored.map((entry) => ({ kind: "ignored", ignored: entry }));

interface Props {
  atlas: Atlas;
  theme: Theme;
}

/** Where the rooms meet: atlas and state go to the map and the panels, what the reader does comes back. */
export function Desk({ atlas, theme }: Props) {
  const known = useMemo(() => knownBy(atlas), [atlas]);
  const [asked] = useState(() => decode(location.hash, known));
  const [state, dispatch] = useReducer(reduce, asked.state);
  const [notices, setNotices] = useState(() => asNotices(asked.ignored));
  const onIgnored = useCallback((ignored: Ignored[]) => setNotices(asNotices(ignored)), []);
  useAddress(state, known, dispatch, onIgnored);

  const words = translator(state.language);
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);

  const files = useMemo(() => mapFiles(atlas), [atlas]);
  const along = useMemo(() => presentLine(atlas), [atlas]);
  const whole = useMemo(() => measureStretch(along, 0, along.ruler.length.wgs84), [along]);
  const wholeLine = useMemo(
    () => lineString(along.ruler.slice(0, along.ruler.length.wgs84)),
    [along],
  );
  const reports = useFigureReports(atlas);
  const measuring = useMeasuring(along, state.measurement, dispatch);
  const [visit, setVisit] = useState<Visit | null>(null);
  const show = (geometry: Geometry | null) => {
    if (geometry !== null) setVisit({ bounds: boundsOf(geometry) });
  };

  const chosen = state.selection === null ? null : featureOf(atlas, state.selection);
  const style = useMemo(
    () =>
      buildStyle(files, {
        theme,
        language: state.language,
        hidden: state.hidden,
        chosen: chosen?.geometry ?? null,
        stretch: measuring.geometry,
        stops: measuring.stops,
      }),
    [files, theme, state.language, state.hidden, chosen, measuring.geometry, measuring.stops],
  );

  const aiming = state.panel === "measure";
  const choose = (selection: Selection | null) => dispatch({ type: "select", selection });
  const chooseSection = ({ id, geometry }: Section) => {
    choose({ kind: "section", id });
    show(geometry);
  };
  const measureSection = ({ geometry }: Section) => {
    const { coordinates } = geometry;
    const [from, to] = [coordinates[0], coordinates.at(-1)];
    if (from === undefined || to === undefined) return;
    dispatch({ type: "measure", measurement: { line: PRESENT_LINE, stops: [from, to] } });
    show(geometry);
  };
  const onPick = ({ at, feature }: Pointer) => {
    if (aiming) measuring.setStop(at);
    else choose(feature);
  };
  const onHealth = useCallback((health: MapHealth) => {
    const bad: Notice[] = health === "drawn" ? [] : [{ kind: health }];
    setNotices((old) =>
      old.every(isAboutAddress) && bad.length === 0 ? old : [...old.filter(isAboutAddress), ...bad],
    );
  }, []);
  useEscape(() => (measuring.stops.length > 0 ? dispatch({ type: "clear stops" }) : choose(null)));

  return (
    <SpeakIn value={words}>
      <main className="desk">
        <Suspense fallback={<div className="map" data-map="drawing" />}>
          <MapView
            key={state.language}
            style={style}
            home={boundsOf(wholeLine)}
            padding={padding()}
            narrow={matchMedia(NARROW).matches}
            visit={visit}
            aiming={aiming}
            words={controlWords(words)}
            credits={CREDITS.map((key) => words(key))}
            onPick={onPick}
            onHealth={onHealth}
          />
        </Suspense>
        <Sheets
          panel={state.panel}
          onOpen={(panel) => dispatch({ type: "open", panel })}
          language={state.language}
          onSpeak={(language) => dispatch({ type: "speak", language })}
          legend={
            <Legend
              hidden={state.hidden}
              onToggle={(group) => dispatch({ type: "toggle", group })}
            />
          }
          panels={{
            explore:
              state.selection === null ? (
                <ExplorePanel
                  whole={whole}
                  onMeasure={() => dispatch({ type: "open", panel: "measure" })}
                  onChoose={chooseSection}
                />
              ) : (
                <SelectionPanel
                  atlas={atlas}
                  along={along}
                  selection={state.selection}
                  onBack={() => choose(null)}
                  onShow={() => show(chosen?.geometry ?? null)}
                  onMeasure={measureSection}
                />
              ),
            measure: (
              <MeasurePanel
                progress={measuring.progress}
                refused={measuring.refused}
                onClear={() => dispatch({ type: "clear stops" })}
                onUndo={() => dispatch({ type: "undo stop" })}
                onWhole={measuring.setWhole}
                onChoose={chooseSection}
              />
            ),
            figures: (
              <FiguresPanel atlas={atlas} reports={reports} onShow={() => show(wholeLine)} />
            ),
          }}
        />
        <Notices
          notices={notices}
          onDismiss={(gone) => setNotices((old) => old.filter((notice) => notice !== gone))}
        />
      </main>
    </SpeakIn>
  );
}

const CREDITS = ["credit.osm", "credit.water", "credit.places", "credit.relief"] as const;

const isAboutAddress = (notice: Notice) => notice.kind === "ignored";

/** MapLibre's own texts, by its keys. */
function controlWords(words: Translator): Record<string, string> {
  return {
    "Map.Title": words("map.label"),
    "NavigationControl.ZoomIn": words("ctl.zoom.in"),
    "NavigationControl.ZoomOut": words("ctl.zoom.out"),
    "NavigationControl.ResetBearing": words("ctl.compass"),
    "AttributionControl.ToggleAttribution": words("ctl.credits"),
    "ScaleControl.Meters": words("unit.m"),
    "ScaleControl.Kilometers": words("unit.km"),
  };
}

function useEscape(act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) latest.current();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
