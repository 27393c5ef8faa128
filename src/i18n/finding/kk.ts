import type { FindingMessages } from "./en.ts";

export const findingKk: FindingMessages = {
  "find.open": "Өзен, қала, шарт, санды табу",
  "find.short": "Табу",
  "find.close": "Жабу",
  "find.loading": "Көрсеткіш жүктелуде…",
  "find.hint":
    "Төрт тілдің кез келгеніндегі атауымен, латын әрпімен немесе пиньиньмен; жарияланған санмен немесе шарт жылымен; баян тарауы тақырыбымен.",
  "find.none":
    "Ештеңе табылмады. Өзендер, көлдер, қалалар, өткелдер мен асулар, шарттар, жерлер, шекара учаскелері, алаптар, каналдар мен басқа құрылыстар, сандар мен тұжырымдар ізделеді.",
  "find.count":
    "{count, plural, =0 {Жауап жоқ} other {# жауап}}{more, plural, =0 {} other {, алғашқы {shown} көрсетілді}}",
  "find.lost": "Көрсеткішті жүктеу мүмкін болмады. Тізімдер мен карта жұмыс істей береді.",
  "find.as.border": "{length} шекара ретінде",
  "find.part": "{name}: {length}",
  "find.from.border": "шекарадан {length}",
  "find.at.border": "шекара жанында",
  "find.figure": "сан",
  "find.figure.elsewhere": "басқа дереккөздегі сан",
  "part.finding": "Іздеуді жүктеу мүмкін болмады. Тізімдер мен карта жұмыс істей береді.",
  "find.of.which":
    "оның {length} – «{names}» бөлігі қосылмағанда; баспадағы {published} осыны білдіреді",
  "find.chapter": "баян тарауы",
  "card.river.border": "Өзен шекара ретінде",
  "card.river.part": "– {name} бөлігі",
  "card.river.printed": "– «{names}» бөлігі қосылмағанда, баспадағы {published} сияқты",
};
