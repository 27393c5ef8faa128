import { useAtom, useAtomValue, useSetAtom } from "jotai";
import { type ReactNode, useEffect, useId } from "react";
import type { KnownPoint, Profile, ProfilePoint } from "../../measure/profile.ts";
import { offGridAtom, pointedIndexAtom, profileAtom } from "../../measuring/profile.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { heightGridAtom } from "../../store/heights.ts";
import { goToAtom } from "../../store/visits.ts";
import { useLengths, useWords } from "../words.ts";
import { exaggerationOf, ProfileChart } from "./ProfileChart.tsx";
import { ProfileTable } from "./ProfileTable.tsx";
import { written } from "./written.ts";
import "./profile.css";

/** The heights along a way: a picture to point at, what follows from it, and a table. */
export default function HeightProfile({ name }: { name: string }) {
  const words = useWords();
  const profile = useAtomValue(profileAtom);
  const grid = useAtomValue(heightGridAtom);
  const offGrid = useAtomValue(offGridAtom);
  const extent = useExtent();
  if (grid === "lost") return <p role="alert">{words("profile.lost")}</p>;
  if (grid === null) return <p role="status">{words("profile.waiting")}</p>;
  if (offGrid) return <p className="soft">{words("profile.none", extent)}</p>;
  return profile && <Told name={name} profile={profile} />;
}

/** Between which degrees heights are known. */
function useExtent(): Record<string, string> {
  const words = useWords();
  const { heights } = useAtomValue(atlasAtom);
  const [west = 0, south = 0, east = 0, north = 0] = heights?.bounds ?? [];
  const degrees = (value: number) => words.number(value, Number.isInteger(value) ? 0 : 1);
  return {
    west: degrees(west),
    south: degrees(south),
    east: degrees(east),
    north: degrees(north),
  };
}

function Told({ name, profile }: { name: string; profile: Profile }) {
  const words = useWords();
  const lengths = useLengths();
  const extent = useExtent();
  const [pointed, point] = useAtom(pointedIndexAtom);
  const slider = useId();
  const { points, climb, drop, turnsError, threshold, beyond } = profile;
  // What was pointed at is not, once this is gone or tells of another way.
  useEffect(() => () => point(null), [point]);
  const sum = (metres: number) =>
    words("profile.sum", { metres: words.number(metres), error: words.number(turnsError) });
  const at = pointed === null ? undefined : points[pointed];
  return (
    <section className="profile" data-testid="profile" data-points={points.length}>
      <ProfileChart name={name} profile={profile} />
      <input
        id={slider}
        type="range"
        min={0}
        max={points.length - 1}
        step={1}
        value={pointed ?? 0}
        aria-label={words("profile.place")}
        aria-valuetext={useSentence(points[pointed ?? 0])}
        onFocus={() => point(pointed ?? 0)}
        onBlur={() => point(null)}
        onChange={(event) => point(Number(event.target.value))}
      />
      <output htmlFor={slider}>{useSentence(at) || " "}</output>
      <dl className="rows">
        <Extreme label={words("profile.highest")} at={profile.highest} />
        <Extreme label={words("profile.lowest")} at={profile.lowest} />
        <Row label={words("profile.climb")}>{sum(climb)}</Row>
        <Row label={words("profile.drop")}>{sum(drop)}</Row>
      </dl>
      {beyond > 0 && (
        <p className="soft">
          {words("profile.beyond", { ...extent, length: lengths.write(beyond) })}
        </p>
      )}
      <p className="soft">
        {words("profile.caution", { threshold: words.number(threshold) })}{" "}
        {words("profile.exaggeration", { times: words.number(exaggerationOf(profile)) })}
      </p>
      <details>
        <summary>{words("profile.table")}</summary>
        <ProfileTable points={points} />
      </details>
    </section>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The highest or lowest place; its chainage is a way to it on the map. */
function Extreme({ label, at }: { label: string; at: KnownPoint }) {
  const words = useWords();
  const lengths = useLengths();
  const goTo = useSetAtom(goToAtom);
  const point = useSetAtom(pointedIndexAtom);
  const profile = useAtomValue(profileAtom);
  const index = profile?.points.findIndex(({ along }) => along.wgs84 === at.along.wgs84) ?? null;
  return (
    <Row label={label}>
      {words("profile.at", { height: words.number(at.height), error: words.number(at.error) })}{" "}
      <button
        type="button"
        className="link"
        onPointerEnter={() => point(index)}
        onPointerLeave={() => point(null)}
        onFocus={() => point(index)}
        onBlur={() => point(null)}
        onClick={() => goTo({ type: "Point", coordinates: [...at.point] })}
      >
        {words("profile.at.along", { along: lengths.write(at.along.turf) })}
      </button>
    </Row>
  );
}

/** A place of the way in words: how far along, how high, and where. */
function useSentence(at: ProfilePoint | undefined): string {
  const words = useWords();
  const lengths = useLengths();
  if (at === undefined) return "";
  const along = lengths.write(at.along.turf);
  const place = written(at.point);
  return at.height === null
    ? words("profile.point.none", { along, place })
    : words("profile.point", { along, place, height: words.number(at.height) });
}
