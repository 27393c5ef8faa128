import type { takingEn } from "./en.ts";

export const takingKk: Record<keyof typeof takingEn, string> = {
  "embed.home": "Атласты ашу",
  "embed.home.where": "Осы көріністі жаңа қойындыда ашады",
  "embed.legend": "Шартты белгілер",
  "embed.chosen": "Таңдалғаны: {name}",
  "embed.measured": "Өлшенгені: {size}",
  "ctl.gestures.keys": "Картаны үлкейту үшін Ctrl пернесін басып тұрып айналдырыңыз",
  "ctl.gestures.mac": "Картаны үлкейту үшін Cmd пернесін басып тұрып айналдырыңыз",
  "ctl.gestures.fingers": "Картаны екі саусақпен жылжытыңыз",
  "copy.embed": "Кірістіру",
  "taking.open": "Бөлісу, сақтау",
  "taking.title": "Осы көріністі алып кету",
  "taking.words": "Сілтеме, кірістіру, дәйексөз",
  "taking.picture": "Сурет ретінде сақтау",
  "taking.picture.hint":
    "Атауы, күні, шартты белгілері, масштабы, дереккөздері және осы көріністің мекенжайы бар. Еңкейтілген карта тегіс сызылады.",
  "taking.png.screen": "PNG, экрандағыдай",
  "taking.png.landscape": "PNG, A4 көлденең, 300 dpi",
  "taking.png.portrait": "PNG, A4 тік, 300 dpi",
  "taking.svg": "SVG, сызықтар мен мәтін",
  "taking.svg.hint":
    "SVG-де жер бедері жоқ: ондағының бәрі — өңдеуге болатын сызықтар, беттер және мәтін.",
  "taking.print": "Картаны басып шығару",
  "taking.drawing": "Сурет салынып жатыр.",
  "taking.done": "{file}: {width} × {height} пиксел",
  "taking.smaller":
    "Бұл құрылғы одан үлкен карта сыза алмайды: {wantedWidth} × {wantedHeight} орнына {width} × {height} пиксел. Сурет толық өлшемде, бірақ анықтығы төменірек.",
  "taking.failed": "Бұл құрылғыда суретті салу мүмкін болмады. SVG шығуы мүмкін.",
  "picture.at": "Карта күні: {date}",
  "picture.drawn": "Сызылған күні: {date}",
  "picture.data": "Нұсқасы {version}, деректері {checksum}",
  "picture.north": "С",
};
