import type { profileEn } from "./en.ts";

export const profileKk: Record<keyof typeof profileEn, string> = {
  "profile.title": "Сызық бойындағы биіктіктер",
  "profile.waiting": "Биіктіктер жүктелуде…",
  "profile.lost":
    "Биіктіктерді жүктеу мүмкін болмады. Қалғанының бәрі жұмыс істейді; қайталап көру үшін мұны жауып, қайта ашыңыз.",
  "profile.none":
    "Бұл жерде биіктіктер жоқ: олар {west}–{east}° ш. б., {south}–{north}° с. е. аралығын қамтиды.",
  "profile.beyond":
    "Жолдың {length} бөлігінде биіктік жоқ: олар {west}–{east}° ш. б., {south}–{north}° с. е. аралығын қамтиды.",
  "profile.chart":
    "Басынан аяғына дейінгі биіктіктер: басында {from} м, аяғында {to} м; ең биігі {highest} м, ең төмені {lowest} м",
  "profile.axis": "теңіз деңгейінен, м",
  "profile.place": "Жолдағы орын",
  "profile.highest": "Ең биігі",
  "profile.lowest": "Ең төмені",
  "profile.at": "{height} м ± {error}",
  "profile.at.along": "{along} жерде",
  "profile.climb": "Өрлеу",
  "profile.drop": "Төмендеу",
  "profile.sum": "{metres} м ± {error}",
  "profile.point": "{along}: {height} м · {place}",
  "profile.point.none": "{along}: биіктік жоқ · {place}",
  "profile.exaggeration": "Биіктік {times} есе үлкейтіліп салынған.",
  "profile.caution":
    "Биіктіктер — бір доға минуттық, шамамен 1,8 км ұяшықтардың орташа мәні: мұнда шыңдар шындағыдан аласа, шатқалдар таяз, өрлеу мен төмендеу аз. {threshold} м-ден аз өрлеу мен төмендеу ұяшықтардың қателігі болуы мүмкін, сондықтан есептелмеген. Әр ± — орташа квадраттық қателік; сызықтың өзі қаншалықты ауытқуы мүмкін екені оған кірмейді.",
  "profile.table": "Биіктіктер кестесі",
  "profile.along": "Жол бойымен",
  "profile.height": "Биіктік, м",
  "profile.position": "Орны",
  "part.profile": "Биіктіктер жүктелмеді. Өлшенгені сақталған және мекенжайда бар.",
};
