import { atom, useAtomValue } from "jotai";
import { useEffect, useRef, useState } from "react";
import { isMapLostAtom } from "../../store/notices.ts";
import { pageAtom } from "../../store/page.ts";
import { PICTURES, type PictureKind, type Taken } from "../../store/taking.ts";
import { CopyMenu } from "../CopyMenu.tsx";
import { useWords } from "../words.ts";
import { citationItemsAtom, linkItemsAtom } from "./copying.ts";

const itemsAtom = atom((get) => [...get(linkItemsAtom), ...get(citationItemsAtom)]);

const LABELS = {
  screen: "taking.png.screen",
  landscape: "taking.png.landscape",
  portrait: "taking.png.portrait",
  svg: "taking.svg",
} as const;

/** Link, embedding and citation of the view, its picture, and its sheet of paper. */
export default function TakingText() {
  const words = useWords();
  const items = useAtomValue(itemsAtom);
  return (
    <>
      <h3>{words("taking.words")}</h3>
      <CopyMenu label={words("taking.words")} items={items} />
      <Pictures />
    </>
  );
}

type Job =
  | { step: "none" | "drawing" | "failed" }
  | { step: "done"; taken: Taken; address: string };

function Pictures() {
  const words = useWords();
  const { takePicture, printMap } = useAtomValue(pageAtom);
  const mapless = useAtomValue(isMapLostAtom);
  const [job, setJob] = useState<Job>({ step: "none" });
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  useEffect(() => {
    if (job.step === "done") return () => URL.revokeObjectURL(job.address);
  }, [job]);
  const draw = async (make: () => Promise<Taken | null>) => {
    setJob({ step: "drawing" });
    const next = await make().then(
      (taken): Job =>
        taken === null
          ? { step: "none" }
          : { step: "done", taken, address: URL.createObjectURL(taken.blob) },
      (): Job => ({ step: "failed" }),
    );
    if (isThere.current) setJob(next);
  };
  const isBusy = job.step === "drawing";
  // Without a map there is what is drawn of the data alone.
  const kinds = PICTURES.filter((kind) => kind === "svg" || !mapless);
  return (
    <section aria-labelledby="taking-picture">
      <h3 id="taking-picture">{words("taking.picture")}</h3>
      <p className="soft">
        {words("taking.picture.hint")} {words("taking.svg.hint")}
      </p>
      <div className="actions">
        {kinds.map((kind: PictureKind) => (
          <button
            key={kind}
            type="button"
            data-picture={kind}
            disabled={isBusy}
            onClick={() => draw(() => takePicture(kind))}
          >
            {words(LABELS[kind])}
          </button>
        ))}
        {!mapless && (
          <button
            type="button"
            disabled={isBusy}
            onClick={() => draw(() => printMap().then(() => null))}
          >
            {words("taking.print")}
          </button>
        )}
      </div>
      <div role="status">
        {isBusy && <p>{words("taking.drawing")}</p>}
        {job.step === "failed" && <p>{words("taking.failed")}</p>}
        {job.step === "done" && <Done {...job} />}
      </div>
    </section>
  );
}

function Done({ taken, address }: { taken: Taken; address: string }) {
  const words = useWords();
  const { file, width, height, smaller } = taken;
  const link = useRef<HTMLAnchorElement>(null);
  // It was asked for: it is saved without being asked for once more, and can be saved again.
  useEffect(() => link.current?.click(), []);
  return (
    <>
      <p>
        <a ref={link} className="copy-save" href={address} download={file}>
          {words("copy.save", { file })}
        </a>
      </p>
      <p className="soft">
        {words("taking.done", { file, width: words.number(width), height: words.number(height) })}
      </p>
      {smaller && (
        <p>
          {words("taking.smaller", {
            width: words.number(smaller.width),
            height: words.number(smaller.height),
            wantedWidth: words.number(smaller.wantedWidth),
            wantedHeight: words.number(smaller.wantedHeight),
          })}
        </p>
      )}
    </>
  );
}
