import type { heightsEn } from "./en.ts";

export const heightsRu: Record<keyof typeof heightsEn, string> = {
  "group.peaks": "Вершины, перевалы, хребты",
  "group.roads": "Главные дороги, с масштаба 7",
  "legend.peak": "вершина, высота в метрах",
  "legend.pass": "перевал",
  "legend.site.known": "место известно",
  "legend.site.recalled": "место по памяти",
  "legend.dam": "плотина",
  "kind.pass": "перевал",
  "card.height": "Высота",
  "card.height.value": "{metres} м над уровнем моря",
  "card.to.border": "До границы",
  "card.to.border.value": "{turf} по turf, {wgs84} на WGS84",
};
