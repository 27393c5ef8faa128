import { useAtomValue, useSetAtom } from "jotai";
import type { Translator } from "../../i18n/translator.ts";
import { greatCircleLength } from "../../measure/geodesy.ts";
import { sectionsOn } from "../../model/atlas.ts";
import type { Instrument } from "../../model/schema.ts";
import { yearOf } from "../../model/time.ts";
import { atlasAtom, instrumentsAtom } from "../../store/atlas.ts";
import { chooseInstrumentAtom, choosePointAtom, chooseSectionAtom } from "../../store/choosing.ts";
import { selectionInWordsAtom } from "../../store/described.ts";
import { Described } from "../described/Described.tsx";
import { Name, OtherNames } from "../Name.tsx";
import { NotProofread } from "../NotProofread.tsx";
import { SourceList } from "../SourceList.tsx";
import { Written } from "../Written.tsx";
import { useLengths, useWords } from "../words.ts";
import { BackToList, ShowOnMap } from "./cardButtons.tsx";
import { sourcesOf } from "./cardSources.ts";

/** A treaty, protocol or event: both calendars, what it did, the points it names and the sections that rest on it. */
export function InstrumentCard({ instrument }: { instrument: Instrument }) {
  const atlas = useAtomValue(atlasAtom);
  const words = useWords();
  const lengths = useLengths();
  const onChoose = useSetAtom(chooseInstrumentAtom);
  const onChooseSection = useSetAtom(chooseSectionAtom);
  const sections = sectionsOn(atlas, instrument.id);
  const byDate = useAtomValue(instrumentsAtom);
  const place = byDate.indexOf(instrument);
  const [earlier, later] = [byDate[place - 1], byDate[place + 1]];
  return (
    <article className="card" data-testid="card" data-feature={instrument.id}>
      <BackToList />
      <p className="kicker">{words(`instrument.${instrument.kind}`)}</p>
      <h2>
        <Name of={instrument} />
      </h2>
      <OtherNames of={instrument} />
      <dl className="rows">
        <div>
          <dt>{words("card.date")}</dt>
          <dd>{words.date(instrument.date)}</dd>
        </div>
        {instrument.dateOldStyle && (
          <div>
            <dt>{words("card.old.style")}</dt>
            <dd>{words.date(instrument.dateOldStyle)}</dd>
          </div>
        )}
        {instrument.ratified && (
          <div>
            <dt>
              {instrument.ratifiedBy === undefined
                ? words("card.ratified")
                : words("card.ratified.by", { country: words.country(instrument.ratifiedBy) })}
            </dt>
            <dd>{words.date(instrument.ratified)}</dd>
          </div>
        )}
        {instrument.place && (
          <div>
            <dt>{words("card.signed")}</dt>
            <dd>
              <Written prose={instrument.place} />
            </dd>
          </div>
        )}
      </dl>
      <p>
        <Written prose={instrument.summary} />
      </p>
      <NotProofread of={[instrument.summary]} />
      <div className="actions">{sections.length > 0 && <ShowOnMap className="primary" />}</div>
      <div className="actions">
        <button type="button" disabled={!earlier} onClick={() => earlier && onChoose(earlier)}>
          ‹ {earlier ? words("card.earlier", beside(words, earlier)) : words("timeline.earlier")}
        </button>
        <button type="button" disabled={!later} onClick={() => later && onChoose(later)}>
          {later ? words("card.later", beside(words, later)) : words("timeline.later")} ›
        </button>
      </div>
      <Described statements={useAtomValue(selectionInWordsAtom)} />
      {instrument.points.length > 0 && <Points points={instrument.points} />}
      {sections.length > 0 && (
        <section>
          <h3>{words("card.made", { count: sections.length })}</h3>
          <p className="soft">{words("card.lit")}</p>
          <ul className="plain">
            {sections.map((section) => (
              <li key={section.id}>
                <button type="button" className="link" onClick={() => onChooseSection(section)}>
                  <Name of={section.properties} />
                </button>{" "}
                <span className="figure soft">
                  {lengths.write(greatCircleLength(section.geometry.coordinates))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SourceList sources={sourcesOf(atlas, instrument.sources)} />
    </article>
  );
}

/** What lies before or after it in time, by its kind and year. */
function beside(words: Translator, { kind, date }: Instrument) {
  return { what: `${words(`instrument.${kind}`)}, ${yearOf(date)}` };
}

/** What the act calls it and how well its place is known, in a line or two. */
function PointLine({ point }: { point: Instrument["points"][number] }) {
  const words = useWords();
  const placed = useAtomValue(atlasAtom).points.get(point.id);
  const onChoose = useSetAtom(choosePointAtom);
  const { number, today, position, accuracyMetres, certainty } = point;
  return (
    <>
      <strong>
        {number !== null && `${words("point.number", { number })} `}
        {placed === undefined ? (
          point.name_en !== null && <Name of={point} />
        ) : (
          <button type="button" className="link" onClick={() => onChoose(placed)}>
            <Name of={placed.properties} />
          </button>
        )}
      </strong>
      {today && (
        <>
          , <Written prose={today} />
        </>
      )}
      <small>
        {position === null
          ? words("card.point.unplaced")
          : [
              words("card.position.value", {
                latitude: words.number(position[1], 3),
                longitude: words.number(position[0], 3),
              }),
              accuracyMetres !== null &&
                words("card.accuracy.value", { metres: words.number(accuracyMetres) }),
              words(`certainty.${certainty}`),
            ]
              .filter(Boolean)
              .join(" · ")}
      </small>
    </>
  );
}

function Points({ points }: { points: Instrument["points"] }) {
  const words = useWords();
  return (
    <section>
      <h3>{words("card.points.named")}</h3>
      <ol className="plain treaty-points">
        {points.map((point) => (
          <li key={point.id}>
            <PointLine point={point} />
          </li>
        ))}
      </ol>
    </section>
  );
}
