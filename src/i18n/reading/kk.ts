import type { readingEn } from "./en.ts";

export const readingKk: Record<keyof typeof readingEn, string> = {
  "reading.title": "{count} тарау баяны",
  "reading.begin": "Басынан оқу",
  "reading.place": "{count} тараудың {number}-тарауы",
  "reading.end": "Баянды жабу",
  "reading.next": "Келесі",
  "reading.previous": "Алдыңғы",
  "reading.show": "Картасын қайта көрсету",
  "reading.all": "Барлық тараулар",
  "reading.today": "Бүгін",
  "reading.lead": "Осы тараудың шарттары мен сандары",
  "reading.band": "{value} ({least}–{most})",
  "reading.link": "Осы тарауға сілтеме",
  "reading.print": "Баянды басып шығару",
};
