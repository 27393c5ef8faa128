import type { FigureReport } from "../../checks/figures.ts";
import { pictureOf } from "../../checks/picture.ts";
import { useWords } from "../words.ts";
import { computedOf, publishedOf } from "./text.ts";

const [WIDTH, HEIGHT] = [280, 44];
const [UPPER, LOWER] = [14, 32];

/** Published against computed: a ring with its tolerance, a dot with its band, on one scale. */
export function LedgerPicture({ report }: { report: FigureReport }) {
  const words = useWords();
  const picture = pictureOf(report);
  const { figure, computed } = report;
  if (picture === null || computed === null) return null;
  const x = (share: number) => share * WIDTH;
  const { published, computed: own } = picture;
  const values = {
    published: publishedOf(words, figure),
    computed: computedOf(words, figure, computed.turf),
  };
  return (
    <figure className="ledger-picture">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={words("ledger.chart", values)}
        preserveAspectRatio="none"
      >
        <line className="gap" x1={x(published.at)} x2={x(own.at)} y1={UPPER} y2={LOWER} />
        <line className="bar" x1={x(published.from)} x2={x(published.to)} y1={UPPER} y2={UPPER} />
        <line className="bar" x1={x(own.from)} x2={x(own.to)} y1={LOWER} y2={LOWER} />
        <circle className="ring" cx={x(published.at)} cy={UPPER} r={5} />
        <circle className="dot" cx={x(own.at)} cy={LOWER} r={5} />
      </svg>
      <figcaption className="soft">{words("ledger.chart.hollow")}</figcaption>
    </figure>
  );
}
