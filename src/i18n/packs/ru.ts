import type { packsEn } from "./en.ts";

export const packsRu: Record<keyof typeof packsEn, string> = {
  "pack.essential": "граница",
  "pack.seen": "реки, озёра, города, вершины и названия",
  "pack.records": "источники, цифры, утверждения и главы",
  "pack.ground": "бассейны, сооружения, точки и участки",
  "pack.apart": "карты обеих сторон и спорные земли",
  "pack.coming": "Ещё загружается: {what}…",
  "pack.lost": "Не прочитано: {what}. {why} Всё, что на них не опирается, продолжает работать.",
  "pack.absent": "Отсутствует, так как не прочитано: {what}.",
  "fault.unreachable": "Файл {file} не удалось получить.",
  "fault.status": "На запрос файла {file} сервер ответил {status}.",
  "fault.gone":
    "Файла {file} на сервере больше нет: атлас опубликован заново с тех пор, как открыта эта страница.",
  "fault.page": "Вместо файла {file} пришла веб-страница.",
  "fault.cut": "Файл {file} оборван: пришло {read} байт из {bytes}.",
  "fault.version": "Файл {file} относится к другой версии данных, чем эта страница.",
  "fault.broken": "Файл {file} повреждён.",
};
