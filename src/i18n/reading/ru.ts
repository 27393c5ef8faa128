import type { readingEn } from "./en.ts";

export const readingRu: Record<keyof typeof readingEn, string> = {
  "reading.title": "{count, plural, one {История в # главе} other {История в # главах}}",
  "reading.begin": "Читать с начала",
  "reading.place": "Глава {number} из {count}",
  "reading.end": "Закрыть историю",
  "reading.next": "Далее",
  "reading.previous": "Назад",
  "reading.show": "Снова показать её карту",
  "reading.all": "Все главы",
  "reading.today": "Сегодня",
  "reading.lead": "Договоры и числа этой главы",
  "reading.band": "{value} ({least}–{most})",
  "reading.link": "Ссылка на эту главу",
  "reading.print": "Напечатать историю",
};
