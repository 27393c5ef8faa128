import type { describingEn } from "./en.ts";

export const describingRu: Record<keyof typeof describingEn, string> = {
  "described.title": "Словами",
  "described.list": "; ",
  "described.range": "{first} — {last}",
  "described.course.land":
    "Граница по суше, {length}, направление: {from} — {to}; по прямой {straight}.",
  "described.course.water":
    "Граница по реке, {length}, направление: {from} — {to}; по прямой {straight}.",
  "described.course.undivided":
    "Граница, {length}, направление: {from} — {to}; по прямой {straight}.",
  "described.course.line":
    "Линия длиной {length}, направление: {from} — {to}; по прямой {straight}.",
  "described.extent":
    "Площадь {area} км², {northSouth} с севера на юг и {eastWest} с востока на запад.",
  "described.window": "Всего {northSouth} с севера на юг и {eastWest} с востока на запад.",
  "described.meets": "Конец в направлении «{at}» примыкает к: {things}.",
  "described.ends": "Конец в направлении «{at}» — конец всей линии.",
  "described.river": "Здесь граница — река {river}.",
  "described.parts": "С западной стороны: {west}; с восточной стороны: {east}.",
  "described.near.middle": "Середина в {length} {direction} от населённого пункта {place}.",
  "described.near.point": "В {length} {direction} от населённого пункта {place}.",
  "described.at.middle": "Середина — у населённого пункта {place}.",
  "described.at.point": "У населённого пункта {place}.",
  "described.touches":
    "Участки линии «{line}», которые её касаются или через неё проходят: {things}.",
  "described.crosses": "Пересекает линию «{line}» на участках: {things}.",
  "described.border": "Сама служит линией «{line}» на участках: {things}.",
  "described.beside": "В {length} {direction} от линии «{line}», ближайший участок: {section}.",
  "described.adjoins": "Примыкает к: {things}.",
  "described.rivers": "Реки, которые начинаются или кончаются у берега: {things}.",
  "described.into": "Нижний конец, как он нарисован, достигает: {things}.",
  "described.stretch":
    "{count, plural, one {# участок} few {# участка} many {# участков} other {# участка}}, {length}: {sections}.",
  "described.points":
    "{count, plural, one {Положение есть у # названной точки.} few {Положение есть у # названных точек.} many {Положение есть у # названных точек.} other {Положение есть у # названной точки.}}",
  "described.nothing": "На карте ничего из этого не нарисовано.",
  "described.looks": "На карте: {things}.",
  "described.changed": "Вдоль {length} новой линии ({sections}) сторону сменили {area} км².",
  "described.unchanged": "Рядом, не сдвинулись: {things}.",
  "described.of": "{thing}: {statement}",
  "described.compass":
    "{point, select, n {север} nne {северо-северо-восток} ne {северо-восток} ene {востоко-северо-восток} e {восток} ese {востоко-юго-восток} se {юго-восток} sse {юго-юго-восток} s {юг} ssw {юго-юго-запад} sw {юго-запад} wsw {западо-юго-запад} w {запад} wnw {западо-северо-запад} nw {северо-запад} nnw {северо-северо-запад} other {}}",
  "described.towards":
    "{point, select, n {к северу} ne {к северо-востоку} e {к востоку} se {к юго-востоку} s {к югу} sw {к юго-западу} w {к западу} nw {к северо-западу} other {}}",
};
