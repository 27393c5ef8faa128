import { useEffect, useState } from "react";

/** Long enough to find the line that changed, and to read its name. */
const STEP_MS = 1700;

/**
 * Walks the dates one after another until it comes to now.
 *
 * @param date the date looked at; null for now
 * @param next the date after one; null after the last
 */
export function usePlaying(
  date: string | null,
  next: (date: string | null) => string | null,
  lookAt: (date: string | null) => void,
): { playing: boolean; play(): void; pause(): void } {
  const [playing, setPlaying] = useState(false);
  const follow = next(date);
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      lookAt(follow);
      if (follow === null) setPlaying(false);
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, follow, lookAt]);
  return {
    playing,
    play() {
      setPlaying(true);
      if (date === null) lookAt(follow);
    },
    pause: () => setPlaying(false),
  };
}
