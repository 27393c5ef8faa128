import type { pointsEn } from "./en.ts";

export const pointsKk: Record<keyof typeof pointsEn, string> = {
  "group.points": "Шарттардың нүктелері",
  "legend.point.sourced": "орны басылымда бар",
  "legend.point.inferred": "орны қорытылған",
  "legend.point.recalled": "орны жадтан, күмәнді",
  "kind.point": "шарт нүктесі",
  "point.act": "Атаған акт",
  "point.article": "Бап",
  "point.in.act": "Актідегі нөмірі",
  "point.today": "Бүгін",
  "point.read.from": "Орны алынған сызық",
  "point.distances": "Сызықтар қанша жерден өтеді",
  "point.distances.hint":
    "Әр сызықтың ең жақын жеріне дейін, WGS84 бойынша. Нүктенің өз дәлдігі: ± {accuracy}.",
  "point.circle.through": "Сызық осы нүкте арқылы жүргізілген: нөл қашықтық ештеңені дәлелдемейді.",
  "point.circle.read": "Нүкте сол сызықтан алынған: нөл қашықтық ештеңені дәлелдемейді.",
  "point.outside": "Нүктенің дәлдігінен тыс.",
  "point.beyond": "Осы сызықтың шетінен тыс; ол жақыннан өтпейді.",
  "point.own.line": "осы актінің сызығы",
};
