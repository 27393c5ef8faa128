import type { profileEn } from "./en.ts";

export const profileRu: Record<keyof typeof profileEn, string> = {
  "profile.title": "Высоты вдоль линии",
  "profile.waiting": "Высоты загружаются…",
  "profile.lost":
    "Высоты загрузить не удалось. Всё остальное работает; закройте и откройте это, чтобы попробовать снова.",
  "profile.none": "Высот здесь нет: они охватывают {west}–{east}° в. д., {south}–{north}° с. ш.",
  "profile.beyond":
    "Для {length} пути высот нет: они охватывают {west}–{east}° в. д., {south}–{north}° с. ш.",
  "profile.chart":
    "Высоты от начала до конца: в начале {from} м, в конце {to} м; наибольшая {highest} м, наименьшая {lowest} м",
  "profile.axis": "м над уровнем моря",
  "profile.place": "Место на пути",
  "profile.highest": "Выше всего",
  "profile.lowest": "Ниже всего",
  "profile.at": "{height} м ± {error}",
  "profile.at.along": "на {along}",
  "profile.climb": "Подъём",
  "profile.drop": "Спуск",
  "profile.sum": "{metres} м ± {error}",
  "profile.point": "{along}: {height} м · {place}",
  "profile.point.none": "{along}: высоты нет · {place}",
  "profile.exaggeration": "Высоты увеличены в {times} раз.",
  "profile.caution":
    "Высоты — средние по ячейкам в одну минуту дуги, около 1,8 км: вершины здесь ниже, чем на самом деле, ущелья мельче, подъём и спуск меньше. Подъёмы и спуски менее {threshold} м могут быть погрешностью ячеек и не учтены. Каждое ± — среднее квадратическое; насколько может отклоняться сама линия, в него не входит.",
  "profile.table": "Высоты таблицей",
  "profile.along": "Вдоль пути",
  "profile.height": "Высота, м",
  "profile.position": "Место",
  "part.profile": "Высоты не загрузились. Измеренное сохранено и есть в адресе.",
};
