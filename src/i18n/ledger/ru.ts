import type { ledgerEn } from "./en.ts";

export const ledgerRu: Record<keyof typeof ledgerEn, string> = {
  "figures.kicker": "Текст, проверенный картой",
  "figures.intro":
    "Каждая длина, площадь и доля земель в тексте и каждое утверждение, которое карта может проверить, в порядке текста. У каждого — вердикт и путь к его проверке.",
  "figures.computing": "Проходим границу мерами разной длины…",
  "figures.published": "в печати",
  "figures.computed": "вычислено",
  "figures.difference": "разница",
  "figures.tolerance": "Совпадением считалось бы расхождение до {percent} %.",
  "figures.page": "Вся книга отдельной страницей",

  "ledger.search": "Искать в книге",
  "ledger.filter": "Показать",
  "ledger.all": "все вердикты",
  "ledger.count": "{count, plural, one {# запись} few {# записи} other {# записей}}",
  "ledger.none": "Ничего не найдено.",
  "ledger.back": "Вся книга",
  "ledger.the.text": "Текст",
  "ledger.text": "в тексте",
  "ledger.elsewhere": "в другом источнике",
  "ledger.claim": "утверждение",
  "ledger.share": "{value} %",
  "ledger.bound": "более {value}",
  "ledger.about": "около {value}",
  "ledger.working": "Ход проверки",
  "ledger.inputs": "Из чего",
  "ledger.formula": "Как",
  "ledger.reason": "Почему такой вердикт",
  "ledger.said": "Кто говорит",
  "ledger.said.value": "{by}, на {date}",
  "ledger.where": "Где",
  "ledger.beside": "О том же в других источниках",
  "ledger.band": "Точность геометрии оставляет от {least} до {most} {unit}.",
  "ledger.chart": "В печати {published}, вычислено {computed}",
  "ledger.chart.hollow": "Кольцо — напечатанное с допуском, точка — вычисленное.",
  "ledger.mentions": "Названо в тексте и не проверено",
  "ledger.mentions.intro":
    "Все остальные числа с единицей длины или площади и все остальные места — и почему карта не может проверить сказанное о них.",
  "ledger.entry": "запись",
  "ledger.verdict": "вердикт",
  "ledger.why": "почему",

  "verdict.agrees": "совпадает",
  "verdict.explained": "объяснено",
  "verdict.differs": "расходится",
  "verdict.conflicting sources": "источники расходятся",
  "verdict.adds up": "сходится в сумме",
  "verdict.not independent": "не независимо",
  "verdict.not measurable": "не измеримо",
  "verdict.true": "верно",
  "verdict.false": "неверно",
  "verdict.depends": "смотря как",

  "reason.within": "Расхождение в пределах допуска {percent, number} %.",
  "reason.ruler":
    "Граница тем длиннее, чем мельче мера. Если идти мерой около {ruler, number, ::.} м, эта линия ровно так длинна, как напечатано; 10–100 м — то, что различимо на карте 1:100 000, а на таких картах она и проведена в соглашениях.",
  "reason.ends":
    "Мера около {ruler, number, ::.} м найдена по длине всей границы; с ней эта часть составляет {walked, number, ::.0} км. Остающиеся {left, number, ::.0 sign-always} км могли бы приходиться на места, где суша встречается с водой: концы речных участков известны в сумме с точностью {doubt, number, ::.0} км. Если нарисованная часть подходит ближе, это отчасти удача.",
  "reason.band":
    "Точность контуров оставляет всё от {least, number, ::.#} до {most, number, ::.#} {unit}, и напечатанное лежит между ними.",
  "reason.band.outside":
    "Этого не даёт ни одна из старых карт: по ним от {low, number, ::.#} до {high, number, ::.#} {unit}; но точность контуров оставляет всё от {least, number, ::.#} до {most, number, ::.#} {unit}, и напечатанное лежит между ними.",
  "reason.counting":
    "В вычисленное не входят {more, number, ::.0} км, которые могут относиться сюда же. С ними получается {counted, number, ::.0} км, {percent, number, ::.0 sign-always} % к напечатанному: что из двух имеется в виду, источник не говорит.",
  "reason.spacing":
    "Река нарисована с вершиной через каждые {spacing, number, ::.0} км, а такая грубая линия слишком коротка. Реки самой границы, извилистее большинства, теряют при этом {loss, number, ::.0} % длины; этой недостаёт {short, number, ::.0} %. Это ограничивает длину с двух сторон, но не различает цифр между ними.",
  "reason.words": "У расхождения есть названная причина, и оно не больше, чем она допускает.",
  "reason.sum": "В сумме: {sum, number, ::.##} {unit}.",
  "reason.sum.short":
    "В сумме: {sum, number, ::.##} {unit}; остаётся {left, number, ::.##} {unit}.",
  "reason.shares":
    "Доли составляют {sum, number, ::.#} % с точностью до округления. Эта означает {means, number, ::.} км².",
  "reason.readings":
    "Прочтения, нарисованные здесь, дают от {least, number, ::.} до {most, number, ::.} {unit}: какое имеется в виду, источник не говорит.",
  "reason.conflict":
    "{count, plural, one {Другой источник печатает {least, number, ::.##} {unit}} other {Другие источники печатают от {least, number, ::.##} до {most, number, ::.##} {unit}}} о том же, и ничто измеренное здесь не решает спора.",
  "reason.conflict.settled":
    "{count, plural, one {Другой источник печатает {least, number, ::.##} {unit}} other {Другие источники печатают от {least, number, ::.##} до {most, number, ::.##} {unit}}} о том же; измеренное здесь подтверждает {settled, number, ::.##} {unit}, а не эту цифру.",
  "reason.doubt":
    "Расхождение в пределах {percent, number} %, но само нарисованное здесь известно лишь с точностью {doubt, number, ::.#} %: это может быть случайностью.",
  "reason.drawn":
    "Нарисованное сделано величиной {drawn, number, ::.###} {unit} по некоторой цифре и подтвердить ничего не может.",
  "reason.sketched": "Здесь нарисован набросок, а набросок ничего не подтверждает.",
  "reason.nothing": "Не опубликовано ничего, что можно было бы измерить.",
  "reason.none": "Разница больше допуска {percent, number} %, и ничто здесь её не объясняет.",

  "formula.line": "Длина линии, отрезок за отрезком по большим кругам",
  "formula.line.part": "Длина участков линии этого рода, отрезок за отрезком",
  "formula.sections": "Длина этих участков, отрезок за отрезком",
  "formula.areas": "Площадь внутри контуров, на сфере",
  "formula.readings": "Площадь внутри каждого контура, на сфере",
  "formula.basin": "Площадь частей бассейна в стране",
  "formula.rivers": "Длина реки, как она нарисована",
  "formula.rivers.part": "Длина реки, как она нарисована, разрезанной на границе",
  "formula.works": "Размер сооружений, как они нарисованы",
  "formula.sum": "Напечатанные части, сложенные вместе",
  "formula.share": "Сумма долей; доля от целого",
  "formula.share.held":
    "Сколько земли между картами двух сторон у государства сегодня, в доле от неё",
  "formula.nothing": "Вычислять нечего",

  "formula.side": "Все вершины по одну сторону линии и дальше от неё, чем точность обоих",
  "formula.near": "Кратчайшее расстояние между двумя против предела",
  "formula.direction": "Азимут от середины одного к другому, в пределах 45°",
  "formula.flow": "Где река встречает границу и куда она там течёт",
  "formula.likeness": "Линия через каждые 500 м: доля её длины на каждом из расстояний от другой",
  "formula.gain": "Приобретённые площади минус потерянные, против точности линий",
  "formula.third": "Положение в рамке крайних меридианов и параллелей страны",
  "formula.date": "Дата и место документа",

  "test.side":
    "Лежит на стороне {side}; ближайшая точка в {distance, number, ::.0} км от линии, точность обоих {doubt, number, ::.0} км.",
  "test.side.other":
    "Не лежит целиком на стороне {side}; ближайшая точка в {distance, number, ::.0} км от линии, точность обоих {doubt, number, ::.0} км.",
  "test.side.doubt":
    "Подходит к линии на {distance, number, ::.0} км, а точность обоих лишь {doubt, number, ::.0} км: карта не может сказать, на стороне {side} ли это.",
  "test.side.range": "Лежит за концами линии, где у неё нет стороны {side}.",
  "test.near":
    "Между ними {distance, number, ::.0} км, в пределах {within, number, ::.#} км; точность {doubt, number, ::.0} км.",
  "test.near.not":
    "Между ними {distance, number, ::.0} км, больше {within, number, ::.#} км; точность {doubt, number, ::.0} км.",
  "test.near.doubt":
    "Между ними {distance, number, ::.0} км при точности {doubt, number, ::.0} км: карта не может сказать, в пределах ли это {within, number, ::.#} км.",
  "test.direction":
    "Лежит по азимуту {bearing, number, ::.}°, в {distance, number, ::.0} км: в этой четверти.",
  "test.direction.not":
    "Лежит по азимуту {bearing, number, ::.}°, в {distance, number, ::.0} км: в другой четверти.",
  "test.flow":
    "На {at, number, ::.0}-м километре границы течёт из страны «{from}» в страну «{to}».",
  "test.flow.not":
    "На {at, number, ::.0}-м километре границы течёт из страны «{from}» в страну «{to}», то есть наоборот.",
  "test.flow.none": "Неизвестно, пересекает ли она границу из страны «{from}» в страну «{to}».",
  "test.likeness":
    "{s1, number, ::.0} % линии лежит не дальше {d1, number, ::.#} км от другой, {s2, number, ::.0} % — {d2, number, ::.#} км, {s3, number, ::.0} % — {d3, number, ::.#} км.",
  "test.gain":
    "Приобретено {gained, number, ::.} км², потеряно {lost, number, ::.} км²; при известной точности линий прирост от {least, number, ::.} до {most, number, ::.} км².",
  "test.gain.not":
    "Приобретено {gained, number, ::.} км², потеряно {lost, number, ::.} км²: потеря. При известной точности линий от {least, number, ::.} до {most, number, ::.} км².",
  "test.gain.doubt":
    "Приобретено {gained, number, ::.} км², потеряно {lost, number, ::.} км²; при известной точности линий возможно всё от {least, number, ::.} до {most, number, ::.} км².",
  "test.third":
    "Лежит на {east, number, ::.} % пути с запада на восток и на {north, number, ::.} % пути с юга на север: в этой трети.",
  "test.third.not":
    "Лежит на {east, number, ::.} % пути с запада на восток и на {north, number, ::.} % пути с юга на север: в другой трети.",
  "test.date": "На документе стоит эта дата: {date}.",
  "test.date.not": "На документе стоит другая дата или место: {date}.",
  "test.sketched":
    "Место или ход известны лишь по общим сведениям или наброску, а это ничего не подтверждает.",
};
