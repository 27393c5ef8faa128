import type { ownEn } from "./en.ts";

export const ownKk: Record<keyof typeof ownEn, string> = {
  "own.title": "Өз файлдарыңыз",
  "own.choose": "Өз файлыңызды ашу…",
  "own.promise":
    "GeoJSON, KML, KMZ, GPX, координаттары бар CSV немесе zip ішіндегі Shapefile, {most} МБ-қа дейін. Оны беттің кез келген жеріне сүйреп әкеліңіз. Файл осы жерде оқылады, бұл компьютерден еш жаққа кетпейді; бет қайта жүктелсе, жоғалады.",
  "own.drop": "Файлдарды осында тастаңыз. Олар бұл компьютерден еш жаққа кетпейді.",
  "own.waiting": "кезекте",
  "own.reading": "{file} оқылып жатыр",
  "own.cancel": "Тоқтату",
  "own.features": "{count, plural, =0 {салатын ештеңе жоқ} other {# нысан}}",
  "own.show": "{file} файлын картада көрсету",
  "own.zoom": "Толық көрсету",
  "own.remove": "Алып тастау",
  "own.keep": "Осы компьютерде сақтау",
  "own.forget": "Ұмыту",
  "own.kept":
    "«Ұмыту» басылғанша осы браузерде сақталады: оны осы браузерді пайдаланатын кез келген адам, сондай-ақ сол веб-мекенжайдың басқа беттері аша алады.",
  "own.keep.failed": "Браузер файлды сақтауға рұқсат бермеді. Бет жабылғанда ол жоғалады.",
  "own.accuracy": "Файлдың дәлдігі, ± метр",
  "own.accuracy.why":
    "Оны файлдың өзінен білу мүмкін емес. 10 м — қол қабылдағышы ашық жерде сақтайтын дәлдік; дәлірек білсеңіз, өзгертіңіз.",
  "own.thinned":
    "Карта баяуламауы үшін {metres} м-ден кіші иіндерсіз салынды; өлшегенде бәрі есептеледі.",
  "own.thinned.points": "Әр {every} нүктенің бірі салынды; тізімде бәрі бар.",
  "own.list": "{file} файлының нысандары",
  "own.unnamed": "№ {number}",
  "own.more": "Тағы {count} көрсету",
  "own.kind.points": "{count, plural, =1 {нүкте} other {# нүкте}}",
  "own.kind.lines": "{count, plural, =1 {сызық} other {# бөлік сызық}}",
  "own.kind.areas": "{count, plural, =1 {аумақ} other {# бөлік аумақ}}",
  "own.back": "Барлық нысандар",

  "own.better":
    "Оқылған күйінде нүктелердің жартысы өзеннен, шекарадан не қаладан {before} шегінде жатыр.",
  "own.better.swapped": "Бойлық пен ендіктің орны ауыстырылса — {after} шегінде.",
  "own.better.shifted": "GCJ-02 карталарының ығысуы алынса — {after} шегінде.",
  "own.better.both":
    "Бойлық пен ендіктің орны ауыстырылып, GCJ-02 карталарының ығысуы алынса — {after} шегінде.",
  "own.undo.swapped": "Орнын ауыстыру",
  "own.undo.shifted": "Ығысуды алу",
  "own.undo.both": "Екеуін де істеу",
  "own.undone.swapped": "Бойлық пен ендіктің орны ауыстырылып көрсетілді және өлшенеді.",
  "own.undone.shifted": "GCJ-02 карталарының ығысуы алынып көрсетілді және өлшенеді.",
  "own.undone.both":
    "Бойлық пен ендіктің орны ауыстырылып, GCJ-02 карталарының ығысуы алынып көрсетілді және өлшенеді.",
  "own.as.read": "Оқылған күйіне қайтару",

  "own.measure": "Оның бойымен өлшеу",
  "own.against": "Шекараға қатысты: {line}",
  "own.against.working": "Шекарамен салыстырылып жатыр…",
  "own.against.failed":
    "Шекарамен салыстыруға болмайды: нысан 85-ендіктен не 180-меридианнан асады немесе тым ұзын.",
  "own.length": "Сызықтың ұзындығы",
  "own.outline": "Контурдың ұзындығы",
  "own.area": "Аумағы",
  "own.along": "Шекара бойымен",
  "own.off": "Одан тыс, {side}",
  "own.points.on": "Шекараға тым жақын, жағын айту мүмкін емес",
  "own.passes": "Бір жақтан екінші жаққа өтеді",
  "own.passes.value": "{count, plural, =0 {өтпейді} other {# рет}}",
  "own.cuts": "Сызықтар қиылысады",
  "own.cuts.value": "{count, plural, =0 {еш жерде} other {# жерде}}",
  "own.nearest": "Ең жақын телім",
  "own.distance": "Оған дейінгі қашықтық",
  "own.crosses": "қиып өтеді",
  "own.rule":
    "Шекара бойы деп одан {least, plural, =0 {0} other {#}}–{most} м шегіндегісі саналады: телімнің дәлдігіне файлдың ± {accuracy} м дәлдігі қосылады, себебі бір жолдың екі сызбасы да екі жаққа қателесуі мүмкін. Бұдан жақын жердің жағы айтылмайды.",
  "own.crossing": "оның бойымен {along}, шекара бойымен {chainage}",
  "own.crossings": "Сызықтар қиылысатын жерлер",
  "own.copy": "Осы салыстыруды көшіру не сақтау",
  "own.two": "{turf}; WGS84 бойынша {wgs84}",

  "own.problems": "Бұл файл туралы білетін {count, plural, other {# нәрсе}}",
  "own.problems.more": "тағы {count}, олар тізілмеді",
  "own.at.feature": "{number}-нысан",
  "own.at.row": "{number}-қатар",
  "own.at.line": "{line}-жол",
  "own.at.place": "{line}-жол, {column}-баған",
  "own.and.more": "{what}, осындай тағы {count}",

  "own.problem.empty": "Файл бос.",
  "own.problem.too-large":
    "Файл {most} МБ-тан үлкен, одан артығы оқылмайды. Керегін қиып алыңыз, мысалы QGIS-те.",
  "own.problem.too-many":
    "Файлда {most} нүктеден көп; қалғаны қалдырылды. Оны ықшамдаңыз, мысалы QGIS-те.",
  "own.problem.too-many.features":
    "Файлда {most} нысаннан көп; қалғаны қалдырылды. Керегін қиып алыңыз, мысалы QGIS-те.",
  "own.problem.unreadable": "Оқу мүмкін болмады. Егер бұл бума болса, ішіндегі файлдарды сүйреңіз.",
  "own.problem.too-slow": "Оқу {seconds} секундтан асты, сондықтан тоқтатылды.",
  "own.problem.letters":
    "кейбір әріптер UTF-8-де де, UTF-16-да да емес, сондықтан көрсетілмейді. Файлды UTF-8-де сақтаңыз",
  "own.problem.json": "JSON осы жерде бұзылған; бүтін бөлігі оқылды",
  "own.problem.json.deep":
    "жақшалар бір-бірінің ішіне {most} қабаттан терең салынған, ондай оқылмайды",
  "own.problem.xml": "XML осы жерде бұзылған; оған дейінгісі оқылды",
  "own.problem.xml.doctype":
    "файл өзінің белгілерін жариялайды, олармен шағын файл шексіз өсе алады; ондай файлдар оқылмайды",
  "own.problem.xml.deep":
    "элементтер бір-бірінің ішіне {most} қабаттан терең салынған, ондай оқылмайды",
  "own.problem.zip": "мұрағат бүлінген не үзілген",
  "own.problem.zip.encrypted": "мұрағат құпиясөзбен жабылған. Алдымен оны ашыңыз",
  "own.problem.zip.bomb":
    "мұрағат ашылғанда {most} МБ-тан асар еді не карта сығылмайтындай сығылған; ол ашылмады",
  "own.problem.zip.many": "мұрағатта {most} файлдан көп; ол ашылмады",
  "own.problem.zip.nothing":
    "мұрағатта мұнда оқылатын ештеңе жоқ: KML, GPX, GeoJSON, CSV де, Shapefile де",
  "own.problem.zip.nested": "мұрағатта басқа мұрағаттар бар. Оны ашып, ішіндегісін сүйреңіз",
  "own.problem.nothing": "Файлда салуға болатын ештеңе жоқ.",
  "own.problem.projected":
    "Координаттар бойлық пен ендік емес (біріншісі {x}, {y}), бір проекцияның метрлері болса керек. Файлды WGS84-те (EPSG:4326) сақтаңыз, мысалы QGIS-те: «Экспорт», «Нысандарды басқаша сақтау».",
  "own.problem.crs":
    "Файл координаттары «{name}» жүйесінде дейді; мұнда WGS84 бойлығы мен ендігі деп алынды. Олай болмаса, EPSG:4326-да сақтаңыз",
  "own.problem.no.prj":
    ".prj файлы жоқ, сондықтан координаттар WGS84 бойлығы мен ендігі деп алынды",
  "own.problem.shp": ".shp файлы бүлінген не үзілген; оған дейінгісі оқылды",
  "own.problem.dbf": ".dbf файлы бүлінген, атаулар жетіспеуі мүмкін",
  "own.problem.no.columns":
    "«ендік» пен «бойлық» (lat пен lon, y пен x) немесе wkt деген баған жоқ. Бағандар: {columns}",
  "own.problem.row": "«{value}» ішінде ендік пен бойлық жоқ",
  "own.problem.wkt": "«{value}» — WKT жазбасындағы нүкте, сызық не аумақ емес",
  "own.problem.link":
    "басқа жерге {count, plural, other {# сілтеме}} бар; олармен ештеңе жүктелмейді",
  "own.problem.no.feature": "бұл GeoJSON нысаны емес ({value})",
  "own.problem.no.geometry": "геометриясы жоқ",
  "own.problem.geometry.type": "«{value}» деген геометрия түрі жоқ",
  "own.problem.geometry.deep": "жинақтар бір-бірінің ішіне {value} қабаттан терең салынған",
  "own.problem.position": "«{value}» — орын емес: екі сан керек",
  "own.problem.longitude": "{value} бойлығы шектен тыс (−180-нен 180-ге дейін)",
  "own.problem.latitude": "{value} ендігі шектен тыс (−90-нан 90-ға дейін)",
  "own.problem.short.line": "сызыққа кемінде екі нүкте керек",
  "own.problem.short.ring": "контурға кемінде үш нүкте керек",
  "own.problem.open.ring": "контур тұйықталмаған еді, мұнда тұйықталды",
  "own.problem.broken.ring": "жарамсыз нүктелері бар контур қалдырылды",
  "own.problem.refused.geopackage":
    "Бұл GeoPackage, ол мұнда оқылмайды. QGIS-те: «Экспорт», «Нысандарды басқаша сақтау», GeoJSON.",
  "own.problem.refused.archive": "Бұл мұрағат мұнда оқылмайды. Оны ашыңыз немесе zip етіп сығыңыз.",
  "own.problem.refused.pdf": "Бұл PDF. Сызбаларының оқуға болатын координаттары жоқ.",
  "own.problem.refused.image": "Бұл сурет. Керегін QGIS-те сызып, GeoJSON етіп сақтаңыз.",
  "own.problem.refused.html": "Бұл веб-бет, бәлкім сіз сақтамақ болған файлдың орнына келген.",
  "own.problem.refused.sheet": "Бұл кеңсе құжаты. Ішіндегі кестені CSV етіп сақтаңыз.",
  "own.problem.refused.shp":
    "Shapefile бірнеше файлдан тұрады. .shp, .dbf, .prj және .cpg файлдарын бір zip-ке салып, соны сүйреңіз.",
  "own.problem.refused.topojson":
    "Бұл TopoJSON, ол мұнда оқылмайды. Оны GeoJSON етіп сақтаңыз, мысалы mapshaper не QGIS-те.",
  "own.problem.refused.tiles": "Бұл карта тақталары, нысандар емес; мұнда оқылмайды.",
  "own.problem.refused.columnar":
    "Бұл FlatGeobuf не GeoParquet, мұнда оқылмайды. QGIS-те: «Экспорт», «Нысандарды басқаша сақтау», GeoJSON.",
  "own.problem.refused.xml": "Бұл XML, бірақ KML де, GPX те емес.",
  "own.problem.refused.unknown":
    "Бұл пішім мұнда оқылмайды. GeoJSON, KML, KMZ, GPX, CSV және zip ішіндегі Shapefile оқылады.",
  "part.own": "Өз файлдарыңызды көрсету мүмкін болмады. Өлшеу жұмыс істей береді.",
};
