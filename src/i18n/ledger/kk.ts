import type { ledgerEn } from "./en.ts";

export const ledgerKk: Record<keyof typeof ledgerEn, string> = {
  "figures.kicker": "Картамен тексерілген мәтін",
  "figures.intro":
    "Мәтіндегі әр ұзындық, аудан мен жер үлесі және карта тексере алатын әр тұжырым мәтін ретімен. Әрқайсысының үкімі мен оны тексеру жолы бар.",
  "figures.computing": "Шекара түрлі өлшеуішпен өлшеніп жатыр…",
  "figures.published": "жарияланған",
  "figures.computed": "есептелген",
  "figures.difference": "айырмасы",
  "figures.tolerance": "Сәйкестік үшін айырма {percent} %-дан аспауы керек.",
  "figures.page": "Бүкіл кітап бөлек бетте",

  "ledger.search": "Кітаптан іздеу",
  "ledger.filter": "Көрсету",
  "ledger.all": "барлық үкім",
  "ledger.count": "{count, plural, other {# жазба}}",
  "ledger.none": "Ештеңе табылмады.",
  "ledger.back": "Бүкіл кітап",
  "ledger.the.text": "Мәтін",
  "ledger.text": "мәтінде",
  "ledger.elsewhere": "басқа дереккөзде",
  "ledger.claim": "тұжырым",
  "ledger.share": "{value} %",
  "ledger.bound": "{value} астам",
  "ledger.about": "шамамен {value}",
  "ledger.working": "Тексеру барысы",
  "ledger.inputs": "Неден",
  "ledger.formula": "Қалай",
  "ledger.reason": "Неге мұндай үкім",
  "ledger.said": "Кім айтады",
  "ledger.said.value": "{by}, {date} бойынша",
  "ledger.where": "Қайда",
  "ledger.beside": "Сол туралы басқа дереккөздерде",
  "ledger.band": "Геометрия дәлдігі {least} – {most} {unit} аралығын қалдырады.",
  "ledger.chart": "Жарияланған {published}, есептелген {computed}",
  "ledger.chart.hollow": "Сақина — жарияланған, рұқсат шегімен; нүкте — есептелген.",
  "ledger.mentions": "Мәтінде аталған, бірақ тексерілмеген",
  "ledger.mentions.intro":
    "Ұзындық не аудан бірлігі бар қалған сандар мен қалған жерлер — олар туралы айтылғанды карта неге тексере алмайтыны.",
  "ledger.entry": "жазба",
  "ledger.verdict": "үкім",
  "ledger.why": "неге",

  "verdict.agrees": "сәйкес",
  "verdict.explained": "түсіндірілген",
  "verdict.differs": "сәйкес емес",
  "verdict.conflicting sources": "дереккөздер қайшы",
  "verdict.adds up": "қосындысы дұрыс",
  "verdict.not independent": "тәуелсіз емес",
  "verdict.not measurable": "өлшенбейді",
  "verdict.true": "рас",
  "verdict.false": "рас емес",
  "verdict.depends": "қалай қарауға байланысты",

  "reason.within": "Екеуінің айырмасы {percent, number} % рұқсат шегінде.",
  "reason.ruler":
    "Неғұрлым ұсақ өлшесе, шекара соғұрлым ұзын. Шамамен {ruler, number, ::.} м өлшеуішпен жүрсе, бұл сызық дәл жарияланғандай ұзын; 10–100 м — 1:100 000 картада көрінетін шама, ал келісімдер оны сондай карталарға сызған.",
  "reason.ends":
    "Шамамен {ruler, number, ::.} м өлшеуіш бүкіл шекараның ұзындығынан табылды; онымен бұл бөлік {walked, number, ::.0} км болады. Қалған {left, number, ::.0 sign-always} км құрлық пен су түйіскен жерде болуы мүмкін: өзен учаскелерінің ұштары барлығы {doubt, number, ::.0} км дәлдікпен белгілі. Сызылған бөлік бұдан жақын келсе, ол ішінара кездейсоқтық.",
  "reason.band":
    "Сұлбалардың дәлдігі {least, number, ::.#} – {most, number, ::.#} {unit} аралығын қалдырады, жарияланған сан соның ішінде.",
  "reason.band.outside":
    "Ескі карталардың ешқайсысы мұндай сан бермейді: олар {low, number, ::.#} – {high, number, ::.#} {unit} көрсетеді; бірақ сұлбалардың дәлдігі {least, number, ::.#} – {most, number, ::.#} {unit} аралығын қалдырады, жарияланған сан соның ішінде.",
  "reason.counting":
    "Есептелгенге осыған жатуы мүмкін {more, number, ::.0} км кірмейді. Онымен {counted, number, ::.0} км болады, жарияланғанға қарағанда {percent, number, ::.0 sign-always} %: екеуінің қайсысы екенін дереккөз айтпайды.",
  "reason.spacing":
    "Өзен әр {spacing, number, ::.0} км сайын бір нүктемен сызылған, ал мұндай дөрекі сызық тым қысқа. Шекараның өз өзендері, көбінен иілімі көп, бұлай сызылғанда ұзындығының {loss, number, ::.0} %-ын жоғалтады; бұған {short, number, ::.0} % жетпейді. Бұл ұзындықты екі жағынан шектейді де, арадағы сандарды ажырата алмайды.",
  "reason.words": "Айырманың айтылған себебі бар, ол рұқсат еткен шектен аспайды.",
  "reason.sum": "Қосындысы: {sum, number, ::.##} {unit}.",
  "reason.sum.short":
    "Қосындысы: {sum, number, ::.##} {unit}; {left, number, ::.##} {unit} қалады.",
  "reason.shares":
    "Үлестер дөңгелектеуге дейін {sum, number, ::.#} % құрайды. Бұл үлес {means, number, ::.} км² дегенді білдіреді.",
  "reason.readings":
    "Мұнда сызылған оқылымдар {least, number, ::.} – {most, number, ::.} {unit} береді: қайсысы екенін дереккөз айтпайды.",
  "reason.conflict":
    "{count, plural, one {Сол туралы басқа дереккөз {least, number, ::.##} {unit} деп жазады} other {Сол туралы басқа дереккөздер {least, number, ::.##} – {most, number, ::.##} {unit} деп жазады}}, мұнда өлшенген ештеңе дауды шешпейді.",
  "reason.conflict.settled":
    "{count, plural, one {Сол туралы басқа дереккөз {least, number, ::.##} {unit} деп жазады} other {Сол туралы басқа дереккөздер {least, number, ::.##} – {most, number, ::.##} {unit} деп жазады}}; мұнда өлшенгені бұл санды емес, {settled, number, ::.##} {unit} дегенді растайды.",
  "reason.doubt":
    "Екеуінің айырмасы {percent, number} % ішінде, бірақ мұнда сызылғанның өзі {doubt, number, ::.#} % дәлдікпен ғана белгілі: бұл кездейсоқтық болуы мүмкін.",
  "reason.drawn":
    "Мұнда сызылғаны бір сан бойынша {drawn, number, ::.###} {unit} етіп жасалған, сондықтан ештеңені растай алмайды.",
  "reason.sketched": "Мұнда сызылғаны — нобай, ал нобай ештеңені растамайды.",
  "reason.nothing": "Өлшеуге болатын ештеңе жарияланбаған.",
  "reason.none": "Айырма {percent, number} % рұқсат шегінен асады, оны мұнда ештеңе түсіндірмейді.",

  "formula.line": "Шептің ұзындығы, үлкен шеңбер бойымен кесінді сайын",
  "formula.line.part": "Шептің осындай бөліктерінің ұзындығы, кесінді сайын",
  "formula.sections": "Осы бөліктердің ұзындығы, кесінді сайын",
  "formula.areas": "Контурлар ішіндегі аудан, сферада",
  "formula.readings": "Әр контур ішіндегі аудан, сферада",
  "formula.basin": "Алаптың елдегі бөліктерінің ауданы",
  "formula.rivers": "Өзеннің сызылған ұзындығы",
  "formula.rivers.part": "Өзеннің сызылған ұзындығы, шекарада кесілген",
  "formula.works": "Құрылыстардың сызылған өлшемі",
  "formula.sum": "Жарияланған бөліктердің қосындысы",
  "formula.share": "Үлестердің қосындысы; үлес көбейтілген бүтін",
  "formula.share.held":
    "Екі жақтың карталары арасындағы жерден мемлекеттің бүгінгі бөлігі, үлеспен",
  "formula.nothing": "Есептейтін ештеңе жоқ",

  "formula.side": "Барлық нүкте шептің бір жағында және екеуінің дәлдігінен алыс",
  "formula.near": "Екеуінің арасындағы ең қысқа қашықтық пен шек",
  "formula.direction": "Бірінің ортасынан екіншісіне азимут, 45° шегінде",
  "formula.flow": "Өзен шекарамен қай жерде түйіседі және қайда ағады",
  "formula.likeness": "Шеп әр 500 м сайын: ұзындығының екіншісінен әр қашықтық ішіндегі үлесі",
  "formula.gain": "Алынған аудан минус берілген аудан, шептердің дәлдігімен салыстыра",
  "formula.third": "Елдің шеткі меридиандары мен параллельдері шеңберіндегі орны",
  "formula.date": "Құжаттың күні мен орны",

  "test.side":
    "{side} жағында; ең жақын нүктесі шептен {distance, number, ::.0} км, екеуінің дәлдігі {doubt, number, ::.0} км.",
  "test.side.other":
    "Толық {side} жағында емес; ең жақын нүктесі шептен {distance, number, ::.0} км, екеуінің дәлдігі {doubt, number, ::.0} км.",
  "test.side.doubt":
    "Шепке {distance, number, ::.0} км жақындайды, екеуінің дәлдігі {doubt, number, ::.0} км ғана: {side} жағында ма, карта айта алмайды.",
  "test.side.range": "Шептің ұштарынан тыс, онда оның {side} жағы жоқ.",
  "test.near":
    "Араларында {distance, number, ::.0} км, {within, number, ::.#} км шегінде; дәлдігі {doubt, number, ::.0} км.",
  "test.near.not":
    "Араларында {distance, number, ::.0} км, {within, number, ::.#} км-ден көп; дәлдігі {doubt, number, ::.0} км.",
  "test.near.doubt":
    "Араларында {distance, number, ::.0} км, дәлдігі {doubt, number, ::.0} км: {within, number, ::.#} км шегінде ме, карта айта алмайды.",
  "test.direction":
    "Азимуты {bearing, number, ::.}°, {distance, number, ::.0} км жерде: сол ширекте.",
  "test.direction.not":
    "Азимуты {bearing, number, ::.}°, {distance, number, ::.0} км жерде: басқа ширекте.",
  "test.flow": "Шекараның {at, number, ::.0}-километрінде ағыны: қайдан — {from}, қайда — {to}.",
  "test.flow.not":
    "Шекараның {at, number, ::.0}-километрінде ағыны керісінше: қайдан — {from}, қайда — {to}.",
  "test.flow.none": "Шекараны кесіп өтетіні белгісіз: қайдан — {from}, қайда — {to}.",
  "test.likeness":
    "Шептің {s1, number, ::.0} %-ы екіншісінен {d1, number, ::.#} км ішінде, {s2, number, ::.0} %-ы {d2, number, ::.#} км ішінде, {s3, number, ::.0} %-ы {d3, number, ::.#} км ішінде.",
  "test.gain":
    "Алынғаны {gained, number, ::.} км², берілгені {lost, number, ::.} км²; шептердің дәлдігіне қарай өсім {least, number, ::.} – {most, number, ::.} км².",
  "test.gain.not":
    "Алынғаны {gained, number, ::.} км², берілгені {lost, number, ::.} км²: кему. Шептердің дәлдігіне қарай {least, number, ::.} – {most, number, ::.} км².",
  "test.gain.doubt":
    "Алынғаны {gained, number, ::.} км², берілгені {lost, number, ::.} км²; шептердің дәлдігіне қарай {least, number, ::.} – {most, number, ::.} км² аралығында болуы мүмкін.",
  "test.third":
    "Батыстан шығысқа {east, number, ::.} %, оңтүстіктен солтүстікке {north, number, ::.} % жерде: сол үштен бірде.",
  "test.third.not":
    "Батыстан шығысқа {east, number, ::.} %, оңтүстіктен солтүстікке {north, number, ::.} % жерде: басқа үштен бірде.",
  "test.date": "Құжаттың күні осы: {date}.",
  "test.date.not": "Құжаттың күні не орны басқа: {date}.",
  "test.sketched":
    "Орны не бағыты жалпы білімнен немесе нобайдан белгілі, ал бұл ештеңені растамайды.",
};
