import { useAtomValue } from "jotai";
import { atlasAtom } from "../../store/atlas.ts";
import { lookAtom } from "../../store/look.ts";
import { pageAtom } from "../../store/page.ts";
import { CopyMenu } from "../CopyMenu.tsx";
import { useWords } from "../words.ts";

/** Where to write, if the atlas says so, and a text to begin with. */
export function ReportError({ checksum }: { checksum: string }) {
  const words = useWords();
  const { contact } = useAtomValue(atlasAtom).about;
  const { linkTo } = useAtomValue(pageAtom);
  const look = useAtomValue(lookAtom);
  const text = [
    words("about.error.page", { address: linkTo({ ...look, about: false }) }),
    words("about.error.data", { checksum }),
    words("about.error.wrong"),
    words("about.error.source"),
  ].join("\n");
  return (
    <>
      <h3>{words("about.error")}</h3>
      {contact === undefined ? (
        <p>{words("about.error.none")}</p>
      ) : (
        <p>
          {words("about.error.contact")} <a href={contact}>{contact.replace(/^mailto:/, "")}</a>
        </p>
      )}
      <pre className="about-report">{text}</pre>
      <CopyMenu
        label={words("about.error")}
        items={[{ key: "report", label: words("about.error.copy"), text: () => text }]}
      />
    </>
  );
}
