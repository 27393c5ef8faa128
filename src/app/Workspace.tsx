import type { Geometry } from "geojson";
import { lazy, useCallback, useEffect, useMemo, useReducer, useState } from "react";
import { figuresIn } from "../checks/ledger.ts";
import { placesOn } from "../checks/place.ts";
import { measureStretch } from "../checks/stretch.ts";
import { useBelts } from "../data/doubtBelts.ts";
import { mapFiles } from "../data/mapFiles.ts";
import { type Translator, translator } from "../i18n/translator.ts";
import { entryGeometry, useLedger } from "../ledger/useLedger.ts";
import type { MapHealth, Padding, Pointer } from "../map/MapView.tsx";
import { buildStyle } from "../map/style.ts";
import { boundsOf } from "../measure/bounds.ts";
import type { Unit } from "../measure/units.ts";
import { useFreely } from "../measuring/freehand.ts";
import { useCurve } from "../measuring/rulerCurve.ts";
import { aimedOf, handleActions, handlesOf } from "../measuring/stopHandles.ts";
import {
  lineNamed,
  lineString,
  presentLine,
  useMeasurableLines,
  useMeasuring,
} from "../measuring/useMeasuring.ts";
import type { Atlas, PublishedAtlas } from "../model/atlas.ts";
import type { Instrument, Section } from "../model/schema.ts";
import { ExplorePanel } from "../panels/ExplorePanel.tsx";
import { Fold } from "../panels/Fold.tsx";
import { Legend } from "../panels/Legend.tsx";
import { MeasurePanel } from "../panels/MeasurePanel.tsx";
import { MeasureTools } from "../panels/MeasureTools.tsx";
import { type Notice, Notices } from "../panels/Notices.tsx";
import { Part, ReloadBy } from "../panels/Part.tsx";
import { SelectionPanel } from "../panels/SelectionPanel.tsx";
import { Sheets } from "../panels/Sheets.tsx";
import { SkipToPanel } from "../panels/SkipToPanel.tsx";
import { Timeline } from "../panels/Timeline.tsx";
import { lengthsIn, nameIn, ReadIn, SpeakIn } from "../panels/words.ts";
import {
  atItsDate,
  chosenGeometry,
  groupAt,
  instrumentsByDate,
  isConsulting,
  lineAt,
  lineOf,
} from "../state/derived.ts";
import { knownBy } from "../state/known.ts";
import { hiddenGroups, isOnMap } from "../state/layers.ts";
import { reduce, type Selection, unitOf } from "../state/state.ts";
import { type Asked, decode, type Ignored } from "../state/url.ts";
import { lineGroups } from "../symbology/lineGroups.ts";
import type { Theme } from "../symbology/palette.ts";
import { linkOf, useAddress } from "./addressBar.ts";
import { rememberUnit, withRememberedUnit } from "./preferences.ts";
import { useKeys } from "./shortcuts.ts";
import { useVisits } from "./visits.ts";
import "./workspace.css";

const Copying = lazy(() => import("../measuring/CopyMeasurement.tsx"));
const Ledger = lazy(() => import("../ledger/Ledger.tsx"));
const MapView = lazy(() => import("../map/MapView.tsx"));
const RulerCurve = lazy(() => import("../panels/RulerCurve.tsx"));

const NARROW = "(width < 760px)";

/** Pixels between the timeline and what is shown above it, on a phone. */
const ABOVE_TIMELINE = 16;

/** Where the cards leave the map free, in pixels. */
function padding(): Padding {
  if (!matchMedia(NARROW).matches) return { top: 32, right: 392, bottom: 150, left: 336 };
  // How high the timeline is depends on the language and on the sheet below it.
  const timeline = document.querySelector(".timeline")?.getBoundingClientRect().top ?? innerHeight;
  return { top: 80, right: 24, bottom: innerHeight - timeline + ABOVE_TIMELINE, left: 24 };
}

/** At the same address. */
const reload = () => location.reload();

const asNotices = (ignored: readonly Ignored[]): Notice[] =>
  ignored.map((entry) => ({ kind: "ignored", ignored: entry }));

interface Props {
  atlas: PublishedAtlas;
  theme: Theme;
}

/** Where the rooms meet: atlas and state go to the map and the panels, what the reader does comes back. */
export function Desk({ atlas, theme }: Props) {
  const lines = useMeasurableLines(atlas);
  const groups = useMemo(() => lineGroups(atlas), [atlas]);
  const known = useMemo(
    () => knownBy(atlas, lines, groups, placesOn(lines)),
    [atlas, lines, groups],
  );
  const read = useCallback(
    (hash: string) => atItsDate(atlas, withRememberedUnit(decode(hash, known))),
    [atlas, known],
  );
  const [asked] = useState(() => read(location.hash));
  const [state, dispatch] = useReducer(reduce, asked.state);
  const [notices, setNotices] = useState(() => asNotices(asked.ignored));
  const words = translator(state.language, atlas.about.countries);
  const unit = unitOf(state);
  const lengths = lengthsIn(words, unit);
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);

  const files = useMemo(() => mapFiles(atlas, groups), [atlas, groups]);
  const along = presentLine(lines);
  // The panel tells of the line that stands out on the map.
  const outstanding = lineAt(atlas, state.date);
  const shown = lineNamed(lines, outstanding?.id ?? null).along();
  const whole = useMemo(() => measureStretch(shown, 0, shown.ruler.length.wgs84), [shown]);
  const wholeLine = useMemo(
    () => lineString(along.ruler.slice(0, along.ruler.length.wgs84)),
    [along],
  );
  const instruments = useMemo(() => instrumentsByDate(atlas), [atlas]);
  const { choice, claim, compared, date } = state;
  const hidden = useMemo(
    () => hiddenGroups(atlas, groups, { choice, claim, compared }),
    [atlas, groups, choice, claim, compared],
  );
  const inForce = groupAt(atlas, groups, date);
  const onMap = useMemo(() => isOnMap(hidden, inForce), [hidden, inForce]);
  const measuring = useMeasuring(lines, state, groups, onMap, dispatch);
  const ledger = useLedger(atlas, state.panel === "figures" || state.panel === "measure");
  const reports = useMemo(() => (ledger === null ? null : figuresIn(ledger)), [ledger]);
  const measures = state.panel === "measure";
  const aiming = measures && state.tool === "line";
  const curve = useCurve(measuring, aiming, reports, words);
  const free = useFreely(state, dispatch);
  const [hovered, setHovered] = useState<Geometry | null>(null);
  const chosen = useMemo(() => chosenGeometry(atlas, state.selection), [atlas, state.selection]);
  const doubt = useBelts(atlas, groups, !hidden.has("doubt"), onMap);
  const consulted = useMemo(() => {
    if (ledger === null) return undefined;
    const entry = ledger.find(({ id }) => id === claim);
    return entry === undefined ? null : entryGeometry(atlas, entry);
  }, [atlas, ledger, claim]);
  const { visit, show, onAsked, onMoved } = useVisits(
    asked,
    state,
    isConsulting(state) ? consulted : chosen,
  );
  const onAddress = useCallback(
    (next: Asked) => {
      setNotices(asNotices(next.ignored));
      onAsked(next);
    },
    [onAsked],
  );
  useAddress(state, read, dispatch, onAddress);
  const pointedAt = state.panel === "figures" ? (consulted ?? null) : chosen;
  const stretch = state.tool === "line" ? measuring.geometry : null;
  const style = useMemo(
    () =>
      buildStyle(files, {
        theme,
        language: state.language,
        hidden,
        chosen: hovered ?? pointedAt,
        inForce,
        doubt,
        stretch,
        walked: curve.drawn,
        free: free.shape,
      }),
    [
      files,
      theme,
      state.language,
      hidden,
      hovered,
      pointedAt,
      inForce,
      doubt,
      stretch,
      curve.drawn,
      free.shape,
    ],
  );

  const choose = (selection: Selection | null) => dispatch({ type: "select", selection });
  const chooseSection = ({ id, geometry }: Section) => {
    choose({ kind: "section", id });
    show(geometry);
  };
  const chooseInstrument = useCallback(
    (chosen: Instrument) =>
      dispatch({ type: "choose instrument", id: chosen.id, date: chosen.date }),
    [],
  );
  const measureSection = ({ id, geometry }: Section) => {
    measuring.setSection(lineOf(atlas, id), id);
    show(geometry);
  };
  const [adding, setAdding] = useState(false);
  const onPick = ({ at, feature, metresPerPixel, extend }: Pointer) => {
    if (aiming) measuring.setStop(at, metresPerPixel, extend || adding);
    else if (!measures) choose(feature);
    setAdding(false);
  };
  const undo = () => dispatch({ type: "undo stop" });
  const readIn = (next: Unit) => {
    rememberUnit(next);
    dispatch({ type: "read in", unit: next });
  };
  const handles = useMemo(
    () => (aiming ? handlesOf(measuring, { words, lengths }) : []),
    [aiming, measuring, words, lengths],
  );
  const onHealth = useCallback((health: MapHealth) => {
    const bad: Notice[] = health === "drawn" ? [] : [{ kind: health }];
    setNotices((old) =>
      old.every(isAboutAddress) && bad.length === 0 ? old : [...old.filter(isAboutAddress), ...bad],
    );
  }, []);
  useKeys({
    Escape: () => {
      // What is in the hand is let go first.
      if (measuring.inHand !== null) return;
      if (aiming) dispatch({ type: "clear stops" });
      else if (measures) dispatch({ type: "drawn", vertices: [] });
      else choose(null);
    },
    Backspace: () => aiming && undo(),
  });

  // Kept as they are while a handle is held: what does not change is not rendered again.
  const legend = useMemo(
    () => (
      <Legend
        about={atlas.about}
        lines={groups}
        inForce={inForce}
        hidden={hidden}
        onSwitch={(group, on) => dispatch({ type: "switch", group, on })}
      />
    ),
    [atlas, groups, inForce, hidden],
  );
  const courses = useMemo(() => [groups.present, ...groups.older].map(({ id }) => id), [groups]);
  const timeline = useMemo(
    () => (
      <Timeline
        instruments={instruments}
        date={date}
        line={outstanding}
        onLookAt={(to) => dispatch({ type: "look at", date: to })}
        onChoose={chooseInstrument}
        onAll={() => dispatch({ type: "show all lines", groups: courses })}
      />
    ),
    [instruments, date, outstanding, courses, chooseInstrument],
  );

  return (
    <SpeakIn value={words}>
      <ReadIn value={unit}>
        <ReloadBy value={reload}>
          <main className="desk">
            <SkipToPanel />
            <Part name="map" waiting={<div className="map" data-map="drawing" />}>
              <MapView
                key={state.language}
                style={style}
                home={boundsOf(wholeLine)}
                padding={padding}
                narrow={matchMedia(NARROW).matches}
                visit={visit}
                aiming={aiming}
                onAim={(at, metresPerPixel) =>
                  aimedOf(measuring, at, metresPerPixel, { words, lengths })
                }
                drawing={measures && state.tool !== "line" ? state.tool : null}
                onSketch={free.onSketch}
                onDrawn={free.onDrawn}
                handles={handles}
                inHand={measuring.inHand}
                {...handleActions(measuring, undo)}
                words={controlWords(words, atlas)}
                credits={atlas.about.credits.map((credit) => credit[state.language])}
                onPick={onPick}
                onMoved={onMoved}
                onHealth={onHealth}
              />
            </Part>
            <Sheets
              about={atlas.about}
              panel={state.panel}
              onOpen={(panel) => dispatch({ type: "open", panel })}
              language={state.language}
              onSpeak={(language) => dispatch({ type: "speak", language })}
              legend={legend}
              timeline={timeline}
              panels={{
                explore:
                  state.selection === null ? (
                    <ExplorePanel
                      none={outstanding === null}
                      whole={whole}
                      onMeasure={() => dispatch({ type: "open", panel: "measure" })}
                      onChoose={chooseSection}
                    />
                  ) : (
                    <SelectionPanel
                      atlas={atlas}
                      along={lineNamed(lines, lineOf(atlas, state.selection.id)).along()}
                      selection={state.selection}
                      onBack={() => choose(null)}
                      onShow={() => show(chosen)}
                      onMeasure={measureSection}
                      onChooseSection={chooseSection}
                      onChooseInstrument={chooseInstrument}
                    />
                  ),
                measure: (
                  <MeasureTools
                    tool={state.tool}
                    free={free.measured}
                    drawing={free.drawing}
                    onTakeUp={free.onTakeUp}
                    onClear={() => dispatch({ type: "drawn", vertices: [] })}
                  >
                    <MeasurePanel
                      progress={measuring.progress}
                      refused={measuring.refused}
                      adding={adding}
                      unit={unit}
                      copying={
                        <Part name="copying">
                          <Copying
                            atlas={atlas}
                            state={state}
                            measuring={measuring}
                            link={() => linkOf(state)}
                          />
                        </Part>
                      }
                      extras={
                        <Fold title={words("curve.title")} open={curve.open} onOpen={curve.setOpen}>
                          <Part name="curve">
                            <RulerCurve
                              name={nameIn(words, measuring.line.names)}
                              {...curve.shown}
                              unit={unit}
                            />
                          </Part>
                        </Fold>
                      }
                      restsOn={(section) => yearsOf(atlas, section)}
                      onReadIn={readIn}
                      onAdd={() => setAdding(!adding)}
                      onClear={() => dispatch({ type: "clear stops" })}
                      onUndo={undo}
                      onWhole={() => measuring.setWhole(outstanding?.id ?? measuring.line.id)}
                      onChoose={chooseSection}
                      onHover={(section) => setHovered(section?.geometry ?? null)}
                    />
                  </MeasureTools>
                ),
                figures: (
                  <Part name="figures" waiting={<p role="status">{words("figures.computing")}</p>}>
                    <Ledger
                      atlas={atlas}
                      entries={ledger}
                      claim={state.claim}
                      compared={state.compared}
                      dispatch={dispatch}
                      link={() => linkOf(state)}
                      onShow={show}
                      onHover={setHovered}
                    />
                  </Part>
                ),
              }}
            />
            <Notices
              notices={notices}
              onDismiss={(gone) => setNotices((old) => old.filter((notice) => notice !== gone))}
            />
          </main>
        </ReloadBy>
      </ReadIn>
    </SpeakIn>
  );
}

const isAboutAddress = (notice: Notice) => notice.kind === "ignored";

/** The years of the instruments a section rests on, oldest first. */
function yearsOf(atlas: Atlas, section: Section): string[] {
  const dates = section.properties.basis.map(({ instrument }) => atlas.instruments.get(instrument));
  return [...new Set(dates.map((found) => found?.date.slice(0, 4) ?? ""))].filter(Boolean).sort();
}

/** MapLibre's own texts, by its keys. */
function controlWords(words: Translator, { about }: Atlas): Record<string, string> {
  return {
    "Map.Title": about.mapLabel[words.language],
    "NavigationControl.ZoomIn": words("ctl.zoom.in"),
    "NavigationControl.ZoomOut": words("ctl.zoom.out"),
    "NavigationControl.ResetBearing": words("ctl.compass"),
    "AttributionControl.ToggleAttribution": words("ctl.credits"),
    "ScaleControl.Meters": words("unit.m"),
    "ScaleControl.Kilometers": words("unit.km"),
  };
}
