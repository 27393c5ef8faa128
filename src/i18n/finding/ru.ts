import type { FindingMessages } from "./en.ts";

export const findingRu: FindingMessages = {
  "find.open": "Найти реку, город, договор, число",
  "find.short": "Найти",
  "find.close": "Закрыть",
  "find.loading": "Загружается указатель…",
  "find.hint":
    "По названию на любом из четырёх языков, латиницей или пиньинем; по напечатанному числу или по году договора.",
  "find.none":
    "Ничего не найдено. Поиск идёт по рекам, озёрам, городам, переходам и перевалам, договорам, участкам земли и границы, бассейнам, сооружениям, числам и утверждениям.",
  "find.count":
    "{count, plural, =0 {Ответов нет} one {# ответ} few {# ответа} many {# ответов} other {# ответа}}{more, plural, =0 {} other {, показаны первые {shown}}}",
  "find.lost": "Указатель не удалось загрузить. Списки и карта продолжают работать.",
  "find.as.border": "{length} как граница",
  "find.part": "{name}: {length}",
  "find.from.border": "{length} от границы",
  "find.at.border": "у границы",
  "find.figure": "число",
  "find.figure.elsewhere": "число из другого источника",
  "part.finding": "Поиск не удалось загрузить. Списки и карта продолжают работать.",
};
