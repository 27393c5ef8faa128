import type { pointsEn } from "./en.ts";

export const pointsRu: Record<keyof typeof pointsEn, string> = {
  "group.points": "Точки договоров",
  "legend.point.sourced": "положение в печати",
  "legend.point.inferred": "положение выведено",
  "legend.point.recalled": "положение по памяти, сомнительно",
  "kind.point": "точка договора",
  "point.act": "Называет",
  "point.article": "Статья",
  "point.in.act": "Номер в акте",
  "point.today": "Сегодня",
  "point.read.from": "Положение взято с линии",
  "point.distances": "Как близко проходят линии",
  "point.distances.hint":
    "До ближайшего места каждой линии, на WGS84. Сама точка известна до ± {accuracy}.",
  "point.circle.through":
    "Линия проведена через эту точку: нулевое расстояние ничего не доказывает.",
  "point.circle.read": "Точка взята с этой линии: нулевое расстояние ничего не доказывает.",
  "point.outside": "За пределами точности точки.",
  "point.beyond": "За концом этой линии, которая нигде близко не проходит.",
  "point.own.line": "линия этого акта",
};
