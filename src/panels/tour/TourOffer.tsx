import { useAtom, useAtomValue } from "jotai";
import { useEffect } from "react";
import { tourAtom } from "../../store/look.ts";
import { pageAtom } from "../../store/page.ts";
import { tourOfferedAtom } from "../../store/tour.ts";
import { useWords } from "../words.ts";
import { TourButton } from "./TourButton.tsx";
import "./tour.css";

/** The tour, to whoever is here for the first time; once seen it is not offered again unasked. */
export function TourOffer() {
  const words = useWords();
  const [isOffered, setOffered] = useAtom(tourOfferedAtom);
  const isTaken = useAtomValue(tourAtom) !== null;
  const { rememberOffer } = useAtomValue(pageAtom);
  useEffect(() => {
    if (isOffered) rememberOffer();
  }, [isOffered, rememberOffer]);
  if (!isOffered || isTaken) return null;
  return (
    <p className="tour-offer">
      <TourButton />
      <button type="button" aria-label={words("tour.decline")} onClick={() => setOffered(false)}>
        ×
      </button>
    </p>
  );
}
