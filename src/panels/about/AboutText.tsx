import { useAtomValue, useSetAtom } from "jotai";
import { inNumbers } from "../../checks/inNumbers.ts";
import { dataPageIn } from "../../i18n/dataPage.ts";
import type { Source } from "../../model/schema.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { lookAtom } from "../../store/look.ts";
import { areThereAtom } from "../../store/missing.ts";
import { offlineAtom } from "../../store/offline.ts";
import { Foreign, WithNames } from "../Foreign.tsx";
import { Licence } from "../Licence.tsx";
import { Needs } from "../missing/Needs.tsx";
import { useWords } from "../words.ts";
import { AboutStates } from "./AboutStates.tsx";
import { Keyboard } from "./Keyboard.tsx";
import { ReportError } from "./ReportError.tsx";

/** How much of a checksum tells two editions apart. */
const CHECKSUM_SHOWN = 12;

/** What it is, how it measures, what it rests on, and whom to tell of an error. */
export function AboutText() {
  const words = useWords();
  const atlas = useAtomValue(atlasAtom);
  const act = useSetAtom(lookAtom);
  const offline = useAtomValue(offlineAtom);
  const { about, sources, checksum } = atlas;
  const numbers = inNumbers(atlas);
  const areThere = useAtomValue(areThereAtom);
  const text = sources.get(about.text);
  const packages = [...sources.values()].filter((source) => source.package !== null);
  const short = checksum.slice(0, CHECKSUM_SHOWN);
  const edition = about.dataset === undefined ? short : `${about.dataset.version} · ${short}`;
  const openFigures = () => {
    act({ type: "about", open: false });
    act({ type: "open", panel: "figures" });
  };
  return (
    <>
      <p>
        <strong>{about.subtitle[words.language]}.</strong>{" "}
        {areThere("figures.json", "claims.json") && words("welcome.special", { ...numbers })}
      </p>
      <p>
        {words("not.legal")} {words("about.neutral")}
      </p>
      <h3>{words("about.lengths")}</h3>
      <p>{words("about.lengths.text", { measure: words("tab.measure") })}</p>
      <p>{words("why.two")}</p>
      <h3>{words("about.sure")}</h3>
      <p>{words("about.sure.text", { belts: words("group.doubt") })}</p>
      <h3>{words("about.text")}</h3>
      {text && (
        <p>
          <SourceName source={text} />
        </p>
      )}
      <Needs packs={["records"]}>
        <p>
          {words("about.text.checked", { ...numbers })}{" "}
          <button type="button" className="link" onClick={openFigures}>
            {words("about.text.open")}
          </button>
        </p>
      </Needs>
      <AboutStates />
      <h3>{words("about.data")}</h3>
      <Needs packs={["records"]}>
        <ul>
          {packages.map((source) => (
            <li key={source.id}>
              <SourceName source={source} />
            </li>
          ))}
        </ul>
        <p>{words("about.data.documents", { count: sources.size - packages.length })}</p>
      </Needs>
      <p>
        <WithNames>{about.credits.map((credit) => credit[words.language]).join(" · ")}</WithNames>
      </p>
      <p>
        {words("about.version", { checksum: edition })}{" "}
        <a href={`./${dataPageIn(words.language)}`}>{words("about.download")}</a>
      </p>
      {offline !== null && <p data-offline={offline}>{words(`about.offline.${offline}`)}</p>}
      <ReportError checksum={short} />
      <Keyboard />
    </>
  );
}

function SourceName({ source }: { source: Source }) {
  return (
    <>
      {source.address === null ? (
        <Foreign>{source.title}</Foreign>
      ) : (
        <a href={source.address} target="_blank" rel="noreferrer">
          <Foreign>{source.title}</Foreign>
        </a>
      )}{" "}
      <small>
        <Foreign>{source.publisher}</Foreign> · <Licence of={source} />
      </small>
    </>
  );
}
