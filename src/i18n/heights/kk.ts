import type { heightsEn } from "./en.ts";

export const heightsKk: Record<keyof typeof heightsEn, string> = {
  "group.peaks": "Шыңдар, асулар, жоталар",
  "group.roads": "Басты жолдар, 7-масштабтан бастап",
  "legend.peak": "шың, биіктігі метрмен",
  "legend.pass": "асу",
  "legend.site.known": "орны белгілі",
  "legend.site.recalled": "орны жадтан",
  "legend.dam": "бөгет",
  "kind.pass": "асу",
  "card.height": "Биіктігі",
  "card.height.value": "теңіз деңгейінен {metres} м",
  "card.to.border": "Шекараға дейін",
  "card.to.border.value": "turf бойынша {turf}, WGS84 бойынша {wgs84}",
};
