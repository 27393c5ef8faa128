import type { Instrument } from "../../../src/model/schema.ts";
import { published } from "../facts/names.ts";
import type { Facts } from "../facts/tables.ts";

/** What settled the border or was to settle it, oldest first. */
export function instrumentsOf({ instruments }: Pick<Facts, "instruments">): Instrument[] {
  return instruments
    .toSorted((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1))
    .map((fact) => ({
      id: fact.id,
      ...published(fact.names),
      kind: fact.kind,
      date: fact.date,
      dateOldStyle: fact.dateOldStyle,
      place: fact.place,
      ...(fact.ratified === undefined ? {} : { ratified: fact.ratified }),
      ...(fact.ratifiedBy === undefined ? {} : { ratifiedBy: fact.ratifiedBy }),
      summary: fact.summary,
      points: fact.points.map((point) => ({
        id: point.id,
        article: point.article,
        number: point.number,
        ...published(point.names),
        today: point.today,
        elevationMetres: point.elevationMetres,
        position: point.position,
        accuracyMetres: point.accuracyMetres,
        certainty: point.certainty,
        evidence: point.evidence,
        source: point.source,
        placedOn: point.placedOn,
      })),
      sources: fact.sources,
    }));
}

/** The documents of the instruments a section rests on. */
export function documentsOf(
  { instruments }: Pick<Facts, "instruments">,
  basis: readonly { instrument: string }[],
): string[] {
  return basis.flatMap(
    ({ instrument }) => instruments.find(({ id }) => id === instrument)?.sources ?? [],
  );
}
