import type { takingEn } from "./en.ts";

export const takingRu: Record<keyof typeof takingEn, string> = {
  "embed.home": "Открыть атлас",
  "embed.home.where": "Открывает этот же вид в новой вкладке",
  "embed.legend": "Условные знаки",
  "embed.chosen": "Выбрано: {name}",
  "embed.measured": "Измерено: {size}",
  "ctl.gestures.keys": "Чтобы изменить масштаб карты, прокручивайте с нажатой Ctrl",
  "ctl.gestures.mac": "Чтобы изменить масштаб карты, прокручивайте с нажатой Cmd",
  "ctl.gestures.fingers": "Двигайте карту двумя пальцами",
  "copy.embed": "Встроить",
  "taking.open": "Поделиться, сохранить",
  "taking.title": "Взять этот вид с собой",
  "taking.words": "Ссылка, встраивание, цитата",
  "taking.picture": "Сохранить как изображение",
  "taking.picture.hint":
    "С названием, датой, условными знаками, масштабом, источниками и адресом этого вида. Наклонённая карта рисуется плоской.",
  "taking.png.screen": "PNG, как на экране",
  "taking.png.landscape": "PNG, A4 альбомный, 300 dpi",
  "taking.png.portrait": "PNG, A4 книжный, 300 dpi",
  "taking.svg": "SVG, линии и текст",
  "taking.svg.hint":
    "В SVG нет рельефа: всё в нём — линии, площади и текст, которые можно править.",
  "taking.print": "Напечатать карту",
  "taking.drawing": "Изображение рисуется.",
  "taking.done": "{file}: {width} × {height} пикселей",
  "taking.smaller":
    "Это устройство не рисует карту крупнее: {width} × {height} пикселей вместо {wantedWidth} × {wantedHeight}. Размер изображения полный, но чёткость ниже.",
  "taking.failed": "На этом устройстве изображение нарисовать не удалось. SVG, возможно, удастся.",
  "picture.at": "На дату: {date}",
  "picture.drawn": "Нарисовано: {date}",
  "picture.data": "Версия {version}, данные {checksum}",
  "picture.north": "С",
};
