import type { FindingMessages } from "./en.ts";

export const findingRu: FindingMessages = {
  "find.open": "Найти реку, город, договор, число",
  "find.short": "Найти",
  "find.close": "Закрыть",
  "find.loading": "Загружается указатель…",
  "find.hint":
    "По названию на любом из четырёх языков, латиницей или пиньинем; по опубликованной цифре или по году договора; глава истории — по заглавию.",
  "find.none":
    "Ничего не найдено. Поиск идёт по рекам, озёрам, городам, переходам и перевалам, договорам, участкам земли и границы, бассейнам, каналам и другим сооружениям, цифрам и утверждениям.",
  "find.count":
    "{count, plural, =0 {Ответов нет} one {# ответ} few {# ответа} many {# ответов} other {# ответа}}{more, plural, =0 {} other {, показаны первые {shown}}}",
  "find.lost": "Указатель не удалось загрузить. Списки и карта продолжают работать.",
  "find.as.border": "{length} как граница",
  "find.part": "{name}: {length}",
  "find.from.border": "{length} от границы",
  "find.at.border": "у границы",
  "find.figure": "цифра",
  "find.figure.elsewhere": "цифра из другого источника",
  "part.finding": "Поиск не удалось загрузить. Списки и карта продолжают работать.",
  "find.of.which":
    "из них {length} без участка «{names}», что и имеется в виду под напечатанными {published}",
  "find.chapter": "глава истории",
  "card.river.border": "Река как граница",
  "card.river.part": "– участок «{name}»",
  "card.river.printed": "– без участка «{names}», как в напечатанных {published}",
};
