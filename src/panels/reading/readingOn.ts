import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** A text that is scrolled through is read where it comes to rest. */
const AT_REST_MS = 120;

/** What a reader moves a text by. */
const HANDS = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

/** How far down the panel one reads, as a share of its height: what lies there is the chapter in view. */
const READING_LINE = 0.35;

/**
 * Keeps the text and what is read one: a chapter that is chosen is scrolled to, and one that is scrolled
 * to is told to `onRead`.
 */
export function useReadingOn(
  story: RefObject<HTMLElement | null>,
  read: string,
  onRead: (chapter: string) => void,
): void {
  const inView = useRef<string | null>(null);
  /** Whether the text lies as a choice has laid it, and is to stay so while its type comes. */
  const isHeld = useRef(false);
  const latest = useRef(onRead);
  useEffect(() => {
    latest.current = onRead;
  });

  useEffect(() => {
    const panel = panelOf(story.current);
    if (panel === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const chapter = chapterAt(panel);
      if (chapter === undefined || chapter === inView.current) return;
      inView.current = chapter;
      isHeld.current = false;
      latest.current(chapter);
    };
    const letGo = () => {
      isHeld.current = false;
    };
    const scrolled = () => {
      clearTimeout(timer);
      timer = setTimeout(look, AT_REST_MS);
    };
    const settle = () => {
      story.current?.style.setProperty("--panel-height", `${panel.clientHeight}px`);
      // A window that is turned or a sheet that is drawn up turns no page.
      if (isHeld.current || chapterAt(panel) !== inView.current) scrollTo(panel, inView.current);
    };
    settle();
    const observer = new ResizeObserver(settle);
    observer.observe(panel);
    if (story.current !== null) observer.observe(story.current);
    for (const hand of HANDS) panel.addEventListener(hand, letGo, { passive: true });
    panel.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      for (const hand of HANDS) panel.removeEventListener(hand, letGo);
      panel.removeEventListener("scroll", scrolled);
    };
  }, [story]);

  useLayoutEffect(() => {
    if (inView.current === read) return;
    inView.current = read;
    isHeld.current = true;
    const panel = panelOf(story.current);
    if (panel === null) return;
    story.current?.style.setProperty("--panel-height", `${panel.clientHeight}px`);
    scrollTo(panel, read);
  }, [story, read]);
}

function panelOf(story: HTMLElement | null): HTMLElement | null {
  return story?.closest<HTMLElement>(".tab-panel") ?? null;
}

function chaptersIn(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>("[data-chapter]")];
}

/** The last chapter that begins above the reading line; undefined while nothing is shown. */
function chapterAt(panel: HTMLElement): string | undefined {
  const { top, height } = panel.getBoundingClientRect();
  if (height === 0) return undefined;
  const chapters = chaptersIn(panel);
  const begun = chapters.findLast(
    (each) => each.getBoundingClientRect().top <= top + READING_LINE * height,
  );
  return (begun ?? chapters[0])?.dataset.chapter;
}

/** To the head of a chapter; the first has the head of the story above it. */
function scrollTo(panel: HTMLElement, chapter: string | null): void {
  const chapters = chaptersIn(panel);
  const index = chapters.findIndex((each) => each.dataset.chapter === chapter);
  const above =
    (chapters[index]?.getBoundingClientRect().top ?? 0) - panel.getBoundingClientRect().top;
  panel.scrollTo({ top: index < 1 ? 0 : panel.scrollTop + above, behavior: "instant" });
}
