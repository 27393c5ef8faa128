import type { describingEn } from "./en.ts";

export const describingKk: Record<keyof typeof describingEn, string> = {
  "described.title": "Сөзбен",
  "described.list": "; ",
  "described.range": "{first} — {last}",
  "described.course.land":
    "Құрлықтағы шекара, {length}, бағыты: {from} — {to}; түзу бойымен {straight}.",
  "described.course.water":
    "Өзен бойындағы шекара, {length}, бағыты: {from} — {to}; түзу бойымен {straight}.",
  "described.course.undivided": "Шекара, {length}, бағыты: {from} — {to}; түзу бойымен {straight}.",
  "described.course.line":
    "Ұзындығы {length} сызық, бағыты: {from} — {to}; түзу бойымен {straight}.",
  "described.extent":
    "Ауданы {area} км², солтүстіктен оңтүстікке {northSouth}, шығыстан батысқа {eastWest}.",
  "described.window": "Барлығы солтүстіктен оңтүстікке {northSouth}, шығыстан батысқа {eastWest}.",
  "described.meets": "«{at}» жақтағы ұшы мыналарға тиеді: {things}.",
  "described.ends": "«{at}» жақтағы ұшы — бүкіл сызықтың ұшы.",
  "described.river": "Мұнда шекара — {river} өзені.",
  "described.parts": "Батыс жағында: {west}; шығыс жағында: {east}.",
  "described.near.middle": "Ортасы {place} елді мекенінен {direction} қарай {length} жерде.",
  "described.near.point": "{place} елді мекенінен {direction} қарай {length} жерде.",
  "described.at.middle": "Ортасы {place} елді мекенінің жанында.",
  "described.at.point": "{place} елді мекенінің жанында.",
  "described.touches":
    "«{line}» сызығының оған тиетін немесе ол арқылы өтетін учаскелері: {things}.",
  "described.crosses": "«{line}» сызығын мына учаскелерде қиып өтеді: {things}.",
  "described.border": "Мына учаскелерде «{line}» сызығының өзі: {things}.",
  "described.beside":
    "«{line}» сызығынан {direction} қарай {length} жерде, ең жақын учаске: {section}.",
  "described.adjoins": "Шектес: {things}.",
  "described.rivers": "Жағасында басталатын немесе аяқталатын өзендер: {things}.",
  "described.into": "Төменгі ұшы, сызылғандай, мынаған жетеді: {things}.",
  "described.stretch": "{count} учаске, {length}: {sections}.",
  "described.points": "Аталған нүктелердің {count} картада орны бар.",
  "described.nothing": "Одан картада ештеңе сызылмаған.",
  "described.looks": "Картада: {things}.",
  "described.changed":
    "Жаңа сызықтың {length} бойында ({sections}) {area} км² жер жағын ауыстырды.",
  "described.unchanged": "Қасында, жылжымаған: {things}.",
  "described.of": "{thing}: {statement}",
  "described.compass":
    "{point, select, n {солтүстік} nne {солтүстік-солтүстік-шығыс} ne {солтүстік-шығыс} ene {шығыс-солтүстік-шығыс} e {шығыс} ese {шығыс-оңтүстік-шығыс} se {оңтүстік-шығыс} sse {оңтүстік-оңтүстік-шығыс} s {оңтүстік} ssw {оңтүстік-оңтүстік-батыс} sw {оңтүстік-батыс} wsw {батыс-оңтүстік-батыс} w {батыс} wnw {батыс-солтүстік-батыс} nw {солтүстік-батыс} nnw {солтүстік-солтүстік-батыс} other {}}",
  "described.towards":
    "{point, select, n {солтүстікке} ne {солтүстік-шығысқа} e {шығысқа} se {оңтүстік-шығысқа} s {оңтүстікке} sw {оңтүстік-батысқа} w {батысқа} nw {солтүстік-батысқа} other {}}",
};
