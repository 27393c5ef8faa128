import type { ownEn } from "./en.ts";

export const ownRu: Record<keyof typeof ownEn, string> = {
  "own.title": "Ваши файлы",
  "own.choose": "Открыть свой файл…",
  "own.promise":
    "GeoJSON, KML, KMZ, GPX, CSV с координатами или Shapefile в zip, до {most} МБ. Перетащите его в любое место страницы. Он читается здесь и не покидает этот компьютер; после перезагрузки страницы его уже нет.",
  "own.drop": "Отпустите файлы здесь. Они не покинут этот компьютер.",
  "own.waiting": "ожидает",
  "own.reading": "Читается {file}",
  "own.cancel": "Прервать",
  "own.features":
    "{count, plural, =0 {нечего нарисовать} one {# объект} few {# объекта} many {# объектов} other {# объекта}}",
  "own.show": "Показать {file} на карте",
  "own.zoom": "Показать целиком",
  "own.remove": "Убрать",
  "own.keep": "Хранить на этом компьютере",
  "own.forget": "Забыть",
  "own.kept":
    "Хранится в этом браузере, пока вы не нажмёте «Забыть»: его может открыть каждый, кто пользуется этим браузером, а также другие страницы того же веб-адреса.",
  "own.keep.failed": "Браузер не разрешил сохранить файл. Он исчезнет, когда страница закроется.",
  "own.accuracy": "Точность файла, ± метров",
  "own.accuracy.why":
    "В самом файле её не прочесть. 10 м — то, что выдерживает ручной приёмник на открытом месте; измените, если знаете точнее.",
  "own.thinned":
    "Нарисовано без изгибов мельче {metres} м, чтобы карта не замедлялась; измеряется всё.",
  "own.thinned.points": "Из точек нарисована одна из {every}; в списке они все.",
  "own.list": "Объекты файла {file}",
  "own.unnamed": "№ {number}",
  "own.more": "Показать ещё {count}",
  "own.kind.points": "{count, plural, one {точка} few {# точки} many {# точек} other {# точки}}",
  "own.kind.lines": "{count, plural, =1 {линия} other {линия, частей: #}}",
  "own.kind.areas": "{count, plural, =1 {площадь} other {площадь, частей: #}}",
  "own.back": "Все объекты",

  "own.better":
    "Как прочитано, половина точек лежит не дальше {before} от реки, границы или города.",
  "own.better.swapped": "Если поменять местами долготу и широту — не дальше {after}.",
  "own.better.shifted": "Если снять сдвиг карт в GCJ-02 — не дальше {after}.",
  "own.better.both":
    "Если поменять местами долготу и широту и снять сдвиг карт в GCJ-02 — не дальше {after}.",
  "own.undo.swapped": "Поменять местами",
  "own.undo.shifted": "Снять сдвиг",
  "own.undo.both": "Сделать и то и другое",
  "own.undone.swapped": "Показано и измеряется с переставленными долготой и широтой.",
  "own.undone.shifted": "Показано и измеряется без сдвига карт в GCJ-02.",
  "own.undone.both":
    "Показано и измеряется с переставленными долготой и широтой и без сдвига карт в GCJ-02.",
  "own.as.read": "Вернуть, как было прочитано",

  "own.measure": "Измерить вдоль неё",
  "own.against": "Относительно границы: {line}",
  "own.against.working": "Сопоставляется с границей…",
  "own.against.failed":
    "Сопоставить с границей нельзя: объект заходит за 85-ю широту или за 180-й меридиан либо слишком длинный.",
  "own.length": "Длина линии",
  "own.outline": "Длина контура",
  "own.area": "Площадь",
  "own.along": "Вдоль границы",
  "own.off": "В стороне от неё, {side}",
  "own.points.on": "Слишком близко к границе, чтобы сказать",
  "own.passes": "Переходит со стороны на сторону",
  "own.passes.value":
    "{count, plural, =0 {ни разу} one {# раз} few {# раза} many {# раз} other {# раза}}",
  "own.cuts": "Линии пересекаются",
  "own.cuts.value": "{count, plural, =0 {нигде} one {в # месте} other {в # местах}}",
  "own.nearest": "Ближайший участок",
  "own.distance": "Расстояние до него",
  "own.crosses": "пересекает",
  "own.rule":
    "Вдоль границы — это не дальше {least, plural, =0 {0} other {#}}–{most} м от неё: точность участка плюс точность файла ± {accuracy} м, ведь два изображения одного хода могут ошибаться оба и в разные стороны. Ближе этого сторона не называется.",
  "own.crossing": "{along} вдоль неё, {chainage} вдоль границы",
  "own.crossings": "Где линии пересекаются",
  "own.copy": "Скопировать или сохранить сопоставление",
  "own.two": "{turf}; по WGS84 {wgs84}",

  "own.problems":
    "Что нужно знать об этом файле: {count, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}",
  "own.problems.more": "и ещё {count}, здесь не перечисленных",
  "own.at.feature": "объект {number}",
  "own.at.row": "ряд {number}",
  "own.at.line": "строка {line}",
  "own.at.place": "строка {line}, столбец {column}",
  "own.and.more": "{what}, и ещё {count} таких же",

  "own.problem.empty": "Файл пуст.",
  "own.problem.too-large":
    "Файл больше {most} МБ, больше не читается. Вырежьте нужное, например в QGIS.",
  "own.problem.too-many":
    "В файле больше {most} точек; остальное отброшено. Упростите его, например в QGIS.",
  "own.problem.too-many.features":
    "В файле больше {most} объектов; остальное отброшено. Вырежьте нужное, например в QGIS.",
  "own.problem.unreadable": "Прочитать не удалось. Если это папка, перетащите файлы из неё.",
  "own.problem.too-slow": "Чтение длилось больше {seconds} секунд и было остановлено.",
  "own.problem.letters": "часть букв не в UTF-8 и не в UTF-16 и не видна. Сохраните файл в UTF-8",
  "own.problem.json": "здесь нарушен JSON; прочитано то, что цело",
  "own.problem.json.deep": "скобки вложены глубже {most}, такое не читается",
  "own.problem.xml": "здесь нарушен XML; прочитано то, что стоит перед этим",
  "own.problem.xml.doctype":
    "файл объявляет собственные сущности, которыми малый файл может разрастись без конца; такие файлы не читаются",
  "own.problem.xml.deep": "элементы вложены глубже {most}, такое не читается",
  "own.problem.zip": "архив повреждён или обрывается",
  "own.problem.zip.encrypted": "архив закрыт паролем. Сначала снимите пароль",
  "own.problem.zip.bomb":
    "архив развернулся бы больше чем в {most} МБ или сжат так, как карты не сжимаются; он не распакован",
  "own.problem.zip.many": "в архиве больше {most} файлов; он не распакован",
  "own.problem.zip.nothing":
    "в архиве нет ничего, что здесь читается: ни KML, ни GPX, ни GeoJSON, ни CSV, ни Shapefile",
  "own.problem.zip.nested": "в архиве другие архивы. Распакуйте его и перетащите содержимое",
  "own.problem.nothing": "В файле нет ничего, что можно нарисовать.",
  "own.problem.projected":
    "Координаты — не долгота и широта (первые: {x}, {y}), а скорее метры какой-то проекции. Сохраните файл в WGS84 (EPSG:4326), например в QGIS: «Экспорт», «Сохранить объекты как».",
  "own.problem.crs":
    "Файл говорит, что его координаты в «{name}»; здесь они приняты за долготу и широту по WGS84. Если это не так, сохраните его в EPSG:4326",
  "own.problem.no.prj": "нет файла .prj, поэтому координаты приняты за долготу и широту по WGS84",
  "own.problem.shp": "файл .shp повреждён или обрывается; прочитано то, что стоит до этого",
  "own.problem.dbf": "файл .dbf повреждён, названий может не хватать",
  "own.problem.no.columns":
    "Нет столбцов «широта» и «долгота» (lat и lon, y и x) или wkt. Столбцы такие: {columns}",
  "own.problem.row": "в «{value}» нет широты и долготы",
  "own.problem.wkt": "«{value}» — не точка, линия или площадь в записи WKT",
  "own.problem.link":
    "{count, plural, one {# ссылка} few {# ссылки} many {# ссылок} other {# ссылки}} на другие адреса; по ним ничего не загружается",
  "own.problem.no.feature": "это не объект GeoJSON ({value})",
  "own.problem.no.geometry": "нет геометрии",
  "own.problem.geometry.type": "нет вида геометрии «{value}»",
  "own.problem.geometry.deep": "собрания вложены глубже {value}",
  "own.problem.position": "«{value}» — не положение: нужны два числа",
  "own.problem.longitude": "долгота {value} вне пределов (от −180 до 180)",
  "own.problem.latitude": "широта {value} вне пределов (от −90 до 90)",
  "own.problem.short.line": "линии нужны хотя бы две точки",
  "own.problem.short.ring": "контуру нужны хотя бы три точки",
  "own.problem.open.ring": "контур не был замкнут, здесь он замкнут",
  "own.problem.broken.ring": "контур с негодными точками отброшен",
  "own.problem.refused.geopackage":
    "Это GeoPackage, он здесь не читается. В QGIS: «Экспорт», «Сохранить объекты как», GeoJSON.",
  "own.problem.refused.archive":
    "Это архив, который здесь не читается. Распакуйте его или сожмите в zip.",
  "own.problem.refused.pdf": "Это PDF. У его рисунков нет координат, которые можно прочесть.",
  "own.problem.refused.image": "Это изображение. Обведите нужное в QGIS и сохраните в GeoJSON.",
  "own.problem.refused.html":
    "Это веб-страница — быть может, вместо файла, который вы хотели сохранить.",
  "own.problem.refused.sheet": "Это офисный документ. Сохраните таблицу из него в CSV.",
  "own.problem.refused.shp":
    "Shapefile — это несколько файлов. Сложите .shp, .dbf, .prj и .cpg в один zip и перетащите его.",
  "own.problem.refused.topojson":
    "Это TopoJSON, он здесь не читается. Сохраните его в GeoJSON, например в mapshaper или QGIS.",
  "own.problem.refused.tiles": "Это плитки карты, а не объекты; здесь они не читаются.",
  "own.problem.refused.columnar":
    "Это FlatGeobuf или GeoParquet, здесь они не читаются. В QGIS: «Экспорт», «Сохранить объекты как», GeoJSON.",
  "own.problem.refused.xml": "Это XML, но не KML и не GPX.",
  "own.problem.refused.unknown":
    "Этот формат здесь не читается. Читаются GeoJSON, KML, KMZ, GPX, CSV и Shapefile в zip.",
  "part.own": "Ваши файлы показать не удалось. Измерения продолжают работать.",
};
