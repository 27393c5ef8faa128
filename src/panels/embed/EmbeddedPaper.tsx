import { useAtomValue } from "jotai";
import { atlasAtom } from "../../store/atlas.ts";
import { shownRowsAtom } from "../../store/legend.ts";
import { comparedAtom, dateAtom, lookAtom } from "../../store/look.ts";
import { pageAtom } from "../../store/page.ts";
import { isLine } from "../../symbology/groups.ts";
import { Swipe } from "../comparing/Swipe.tsx";
import { SwatchMark } from "../SwatchMark.tsx";
import { nameIn, useWords } from "../words.ts";
import { tellingsAtom } from "./tellings.ts";
import "../sheets.css";
import "../comparing/comparing.css";
import "./embed.css";

/** All that lies on the map in a page of others: whose map it is, what of, its legend, and the way to the whole. */
export function EmbeddedPaper() {
  return (
    <div className="paper">
      <Head />
      <ShownLegend />
      <Swipe />
    </div>
  );
}

function Head() {
  const words = useWords();
  const { about, lines } = useAtomValue(atlasAtom);
  const date = useAtomValue(dateAtom);
  const compared = useAtomValue(comparedAtom);
  const told = useAtomValue(tellingsAtom);
  const named = (id: string) => {
    const line = lines.get(id);
    return line === undefined ? id : nameIn(words, line);
  };
  const time = compared?.map(named).join(" / ") ?? (date === null ? null : words.date(date));
  return (
    <header className="embedded-head" data-covers-map>
      <div>
        <h1>{about.title[words.language]}</h1>
        <p role="status">
          {[time, ...told].filter((part) => part !== null).join(" · ") ||
            about.subtitle[words.language]}
        </p>
      </div>
      <HomeLink />
    </header>
  );
}

/** The same view with all its paper. Where the map is then is known when the link is about to be followed. */
function HomeLink() {
  const words = useWords();
  const { linkTo } = useAtomValue(pageAtom);
  const look = useAtomValue(lookAtom);
  const address = () => linkTo({ ...look, embed: false });
  const renew = ({ currentTarget }: { currentTarget: HTMLAnchorElement }) => {
    currentTarget.href = address();
  };
  return (
    <a
      className="embedded-home"
      href={address()}
      target="_blank"
      rel="noopener"
      title={words("embed.home.where")}
      onPointerDown={renew}
      onFocus={renew}
      onClick={renew}
    >
      {words("embed.home")}
    </a>
  );
}

/** What of the map is to be told apart: the lines of the border and the ground between them. */
function ShownLegend() {
  const words = useWords();
  const rows = useAtomValue(shownRowsAtom).filter(
    ({ group, heading }) => isLine(group) || heading === "lines" || heading === "ground",
  );
  return (
    <details className="embedded-legend">
      <summary>{words("embed.legend")}</summary>
      <ul>
        {rows.flatMap(({ group, name, swatches }) =>
          swatches.map((sample) => {
            const own = typeof name === "string" ? words(name) : name[words.language];
            const of = sample.name?.[words.language] ?? (sample.key && words(sample.key));
            return (
              <li key={`${group} ${sample.key}`}>
                <SwatchMark swatch={sample.swatch} />
                {swatches.length > 1 && of ? `${own}: ${of}` : own}
              </li>
            );
          }),
        )}
      </ul>
      <p className="soft">{words("not.legal")}</p>
    </details>
  );
}
