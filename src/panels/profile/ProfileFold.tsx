import { useAtom, useAtomValue } from "jotai";
import { lazy } from "react";
import { hasHeightsAtom, profileOpenAtom } from "../../store/heights.ts";
import { Fold } from "../Fold.tsx";
import { Part } from "../Part.tsx";
import { useWords } from "../words.ts";

const HeightProfile = lazy(() => import("./HeightProfile.tsx"));

/** The heights along what is told of above; nothing where the atlas has none. */
export function ProfileFold({ name }: { name: string }) {
  const words = useWords();
  const [isOpen, setOpen] = useAtom(profileOpenAtom);
  if (!useAtomValue(hasHeightsAtom)) return null;
  return (
    <Fold title={words("profile.title")} open={isOpen} onOpen={setOpen}>
      <Part name="profile">
        <HeightProfile name={name} />
      </Part>
    </Fold>
  );
}
