/** The story, chapter by chapter. */
export const readingEn = {
  "reading.title": "The story in {count, plural, one {# chapter} other {# chapters}}",
  "reading.begin": "Read from the beginning",
  "reading.place": "Chapter {number} of {count}",
  "reading.end": "Close the story",
  "reading.next": "Next",
  "reading.previous": "Previous",
  "reading.show": "Show its map again",
  "reading.all": "All chapters",
  "reading.today": "Today",
  "reading.lead": "Treaties and figures of this chapter",
  "reading.band": "{value} ({least}–{most})",
  "reading.link": "Link to this chapter",
  "reading.print": "Print the story",
} as const;
