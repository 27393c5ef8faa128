import { atom, useAtomValue, useSetAtom } from "jotai";
import { inNumbers } from "../checks/inNumbers.ts";
import { figureOfWhole } from "../state/derived.ts";
import { atlasAtom } from "../store/atlas.ts";
import { chooseSectionAtom } from "../store/choosing.ts";
import { lineInWordsAtom } from "../store/described.ts";
import { comparedAtom, lookAtom, selectionAtom } from "../store/look.ts";
import { areThereAtom } from "../store/missing.ts";
import { chapterToComeAtom, readAtom } from "../store/reading.ts";
import { outstandingAtom, wholeAtom } from "../store/shown.ts";
import { ComparisonPanel } from "./comparing/ComparisonPanel.tsx";
import { Described } from "./described/Described.tsx";
import { LengthHeadline } from "./LengthHeadline.tsx";
import { publishedOf } from "./ledger/text.ts";
import { Needs } from "./missing/Needs.tsx";
import { FromTheTop, useWhereLeft } from "./panelScroll.tsx";
import { ProfileFold } from "./profile/ProfileFold.tsx";
import { StoryOffer } from "./reading/StoryOffer.tsx";
import { StoryPanel } from "./reading/StoryPanel.tsx";
import { SectionList } from "./SectionList.tsx";
import { SelectionPanel } from "./SelectionPanel.tsx";
import { TourOffer } from "./tour/TourOffer.tsx";
import { nameIn, useWords } from "./words.ts";

/** The card of what is chosen, the story while it is read, what changed between two compared lines, or the whole border. */
export function ExplorePanel() {
  const selection = useAtomValue(selectionAtom);
  const compared = useAtomValue(comparedAtom);
  const chapter = useAtomValue(readAtom);
  const isToCome = useAtomValue(chapterToComeAtom);
  if (selection === null && chapter !== null) {
    return <StoryPanel chapter={chapter} />;
  }
  if (selection === null && isToCome) return <Needs packs={["records"]} />;
  if (selection === null && compared !== null) {
    return (
      <>
        <FromTheTop key="comparing" />
        <ComparisonPanel pair={compared} />
      </>
    );
  }
  if (selection === null) return <WholeBorder />;
  return (
    <>
      <FromTheTop key={`${selection.kind}:${selection.id}`} />
      <SelectionPanel selection={selection} />
    </>
  );
}

/** The length in print beside the one measured here, and the way to why they differ. */
function Published({ line }: { line: string }) {
  const words = useWords();
  const atlas = useAtomValue(atlasAtom);
  const act = useSetAtom(lookAtom);
  const figure = figureOfWhole(atlas, line);
  if (figure === undefined) return null;
  return (
    <p className="published">
      {words("explore.published", { length: publishedOf(words, figure) })}{" "}
      <button
        type="button"
        className="link"
        onClick={() => act({ type: "consult", claim: figure.id })}
      >
        {words("explore.why")}
      </button>
    </p>
  );
}

/** What there is here that other maps of the border do not have. */
function Special() {
  const words = useWords();
  return (
    <p className="hint">{words("welcome.special", { ...inNumbers(useAtomValue(atlasAtom)) })}</p>
  );
}

/** How far down the list of sections was read. */
const readToAtom = atom(0);

/** The whole border at a glance, and its sections to choose from. */
function WholeBorder() {
  const words = useWords();
  const whole = useAtomValue(wholeAtom);
  const act = useSetAtom(lookAtom);
  const areThere = useAtomValue(areThereAtom);
  useWhereLeft(readToAtom);
  return (
    <>
      {useAtomValue(outstandingAtom) === null && <p className="hint">{words("explore.none")}</p>}
      <LengthHeadline
        kicker={nameIn(words, whole.line)}
        length={whole.length}
        split={whole}
        beside={<TourOffer />}
      />
      <Needs packs={["records"]}>
        <Published line={whole.line.id} />
      </Needs>
      <Described statements={useAtomValue(lineInWordsAtom)(whole.line)} rests={[]} />
      {areThere("figures.json", "claims.json") && <Special />}
      <p className="hint">{words("explore.hint")}</p>
      <button
        type="button"
        className="primary"
        onClick={() => act({ type: "open", panel: "measure" })}
      >
        {words("explore.measure")}
      </button>
      <StoryOffer />
      <ProfileFold name={nameIn(words, whole.line)} />
      <SectionList
        title={words("sections", { count: whole.sections.length })}
        rows={whole.sections.map(({ section, length }) => ({ section, length: length.turf }))}
        onChoose={useSetAtom(chooseSectionAtom)}
      />
    </>
  );
}
