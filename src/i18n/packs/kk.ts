import type { packsEn } from "./en.ts";

export const packsKk: Record<keyof typeof packsEn, string> = {
  "pack.essential": "шекара",
  "pack.seen": "өзендер, көлдер, қалалар, шыңдар мен атаулар",
  "pack.records": "дереккөздер, сандар, пікірлер мен тараулар",
  "pack.ground": "алаптар, құрылыстар, нүктелер мен аумақтар",
  "pack.apart": "екі жақтың өз карталары мен даулы жерлер",
  "pack.coming": "Әлі жүктелуде: {what}…",
  "pack.lost": "Оқылмады: {what}. {why} Оларға сүйенбейтіннің бәрі жұмыс істей береді.",
  "pack.absent": "Жоқ: {what} оқылмады.",
  "fault.unreachable": "{file} файлын алу мүмкін болмады.",
  "fault.status": "{file} файлына сервер {status} деп жауап берді.",
  "fault.gone": "{file} файлы серверде енді жоқ: осы бет ашылғаннан бері атлас қайта жарияланған.",
  "fault.page": "{file} файлының орнына веб-бет келді.",
  "fault.cut": "{file} файлы {bytes} байттың {read} байтынан кейін үзілді.",
  "fault.version": "{file} файлы деректердің осы беттегіден басқа нұсқасына жатады.",
  "fault.broken": "{file} файлы бүлінген.",
};
