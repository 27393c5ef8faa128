import type { Claim } from "../../../src/model/schema.ts";
import { say } from "./say.ts";

const PLAIN = {
  where: "the section on the border",
  found: "true",
  because: null,
  shows: ["border"],
  sources: ["relations-article"],
} satisfies Partial<Claim>;

/** What the text says of the border's course and of its treaties. */
export const BORDER_CLAIMS: Claim[] = [
  {
    ...PLAIN,
    id: "chuguchak-date",
    statement: say(
      "The protocol that drew the line of the 1860s is of 1864.",
      "1860 жылдардың шебін сызған хаттама 1864 жылғы.",
      "Протокол, проведший линию 1860-х годов, — 1864 года.",
      "划定1860年代边界的议定书签于1864年。",
    ),
    order: 35.2,
    tests: [{ test: "date", instrument: "chuguchak-1864", date: "1864", place: "Chuguchak" }],
    shows: ["1864"],
    sources: ["relations-article", "vostlit-22"],
  },
  {
    ...PLAIN,
    id: "zaysan-in-kazakhstan",
    statement: say(
      "The country round Lake Zaysan, once under Russian control, is Kazakhstan's.",
      "Бір кезде Ресей бақылауындағы Зайсан көлінің маңы қазір Қазақстандікі.",
      "Окрестности озера Зайсан, когда-то под контролем России, ныне принадлежат Казахстану.",
      "曾受俄国控制的斋桑泊一带今属哈萨克斯坦。",
    ),
    order: 35.1,
    tests: [{ test: "side", thing: { kind: "lake", id: "zaysan" }, line: "2002", side: "KAZ" }],
    shows: ["border", "lakes"],
    sources: ["relations-article"],
  },
  {
    ...PLAIN,
    id: "saint-petersburg-date",
    statement: say(
      "The treaty that moved the line again is of 1881.",
      "Шепті қайта жылжытқан шарт 1881 жылғы.",
      "Договор, снова сдвинувший линию, — 1881 года.",
      "再次移动边界的条约签于1881年。",
    ),
    order: 35.5,
    tests: [
      {
        test: "date",
        instrument: "saint-petersburg-1881",
        date: "1881",
        place: "Saint Petersburg",
      },
    ],
    shows: ["1881"],
    sources: ["relations-article", "saint-petersburg-1881-articles"],
  },
  {
    ...PLAIN,
    id: "agreement-1994-date",
    statement: say(
      "The first border agreement was signed in Almaty on 26 April 1994.",
      "Алғашқы шекара келісіміне 1994 жылғы 26 сәуірде Алматыда қол қойылды.",
      "Первое соглашение о границе подписано в Алма-Ате 26 апреля 1994 года.",
      "首份国界协定于1994年4月26日在阿拉木图签署。",
    ),
    order: 37.2,
    tests: [{ test: "date", instrument: "almaty-1994", date: "1994-04-26", place: "Almaty" }],
    sources: ["relations-article", "adilet-1994"],
  },
  {
    ...PLAIN,
    id: "supplements-dates",
    statement: say(
      "Two more agreements followed on 24 September 1997 and 4 July 1998.",
      "1997 жылғы 24 қыркүйекте және 1998 жылғы 4 шілдеде тағы екі келісім жасалды.",
      "Ещё два соглашения последовали 24 сентября 1997 и 4 июля 1998 года.",
      "此后又于1997年9月24日和1998年7月4日签署两份补充协定。",
    ),
    order: 38.2,
    tests: [
      { test: "date", instrument: "almaty-1997", date: "1997-09-24", place: null },
      { test: "date", instrument: "almaty-1998", date: "1998-07-04", place: null },
    ],
    sources: ["relations-article", "wikisource-1997", "wikisource-1998"],
  },
  {
    ...PLAIN,
    id: "protocol-2002-date",
    statement: say(
      "The demarcation ended with a protocol signed in Beijing on 10 May 2002.",
      "Шегендеу 2002 жылғы 10 мамырда Бейжіңде қол қойылған хаттамамен аяқталды.",
      "Демаркация завершилась протоколом, подписанным в Пекине 10 мая 2002 года.",
      "勘界以2002年5月10日在北京签署的议定书告终。",
    ),
    order: 38.7,
    tests: [{ test: "date", instrument: "beijing-2002", date: "2002-05-10", place: "Beijing" }],
    sources: ["relations-article", "adilet-2002"],
  },
  {
    ...PLAIN,
    id: "peking-date",
    statement: say(
      "The Convention of Peking, which first outlined the line, is of 1860.",
      "Шепті алғаш белгілеген Пекин шарты 1860 жылғы.",
      "Пекинский договор, впервые наметивший линию, — 1860 года.",
      "最先勾画边界的《北京条约》签于1860年。",
    ),
    order: 35.15,
    tests: [{ test: "date", instrument: "peking-1860", date: "1860", place: "Peking" }],
  },
  {
    ...PLAIN,
    id: "clash-1969-east",
    statement: say(
      "The clash of August 1969 was east of Lake Zhalanashkol.",
      "1969 жылғы тамыз қақтығысы Жалаңашкөлдің шығысында болды.",
      "Столкновение августа 1969 года было к востоку от озера Жаланашколь.",
      "1969年8月的冲突发生在扎兰阿什科尔湖以东。",
    ),
    order: 36.1,
    tests: [
      {
        test: "direction",
        place: "zhalanashkol-1969",
        from: { kind: "lake", id: "zhalanashkol" },
        direction: "east",
      },
      {
        test: "near",
        thing: { kind: "place", id: "zhalanashkol-1969" },
        to: { kind: "lake", id: "zhalanashkol" },
        withinMetres: 20_000,
        reason: "A place is named after a lake when the lake is the next thing of that size.",
      },
    ],
    shows: ["sites", "lakes", "border"],
  },
  {
    ...PLAIN,
    id: "strip-1969-china",
    statement: say(
      "The strip of hills contested there in 1969 is China's today.",
      "1969 жылы сол жерде дауласқан төбелер жолағы бүгін Қытайдікі.",
      "Полоса холмов, оспаривавшаяся там в 1969 году, сегодня принадлежит Китаю.",
      "1969年在那里争夺的一条丘陵地带今属中国。",
    ),
    order: 38.1,
    tests: [
      {
        test: "side",
        thing: { kind: "place", id: "zhalanashkol-1969" },
        line: "2002",
        side: "CHN",
      },
    ],
    found: "depends",
    because: say(
      "The site of the clash is printed to a minute of arc, ± 1.5 km, and lies as far east of today's line: it is drawn in China, as the text has it, but by no more than it is known.",
      "Қақтығыс орны бір минутқа дейін, ± 1,5 км, жарияланған және бүгінгі шептен сонша шығыста: мәтіндегідей Қытайда, бірақ дәлдігінен артық емес.",
      "Место столкновения напечатано с точностью до минуты, ± 1,5 км, и лежит настолько же к востоку от нынешней линии: в Китае, как и говорит текст, но не дальше своей точности.",
      "冲突地点只公布到角分，即±1.5千米，位于今界以东约同样距离：如文中所说在中国境内，但不超出其精度。",
    ),
    shows: ["sites", "before-1991", "border"],
  },
];
