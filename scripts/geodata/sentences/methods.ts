/**
 * How the pipeline obtains what it draws, in the four languages: one sentence for all that is obtained so, with
 * a placeholder for every number of it.
 */
export const METHODS = {
  volunteersSummits: {
    en: "Position, names and height as volunteers had put them into OpenStreetMap by February 2021, read from map tiles that place a point to within 80 m.",
    kk: "Орны, атаулары мен биіктігі — еріктілердің 2021 жылғы ақпанға дейін OpenStreetMap-ке енгізгені бойынша; нүктені 80 м дәлдікпен беретін карта плиткаларынан оқылған.",
    ru: "Положение, названия и высота — как их внесли в OpenStreetMap добровольцы к февралю 2021 года; прочитаны с картографических плиток, которые ставят точку с точностью до 80 м.",
    zh: "位置、名称与高程取自志愿者截至2021年2月录入OpenStreetMap的数据，由地图瓦片读出，点位精度在80米以内。",
  },
  volunteersRoads: {
    en: "As volunteers had put it into OpenStreetMap by February 2021, read from map tiles of zoom 7, whose vertices lie 1.6 km apart; of two ways that run beside one another one is kept.",
    kk: "Еріктілердің 2021 жылғы ақпанға дейін OpenStreetMap-ке енгізгені бойынша, 7-масштабты карта плиткаларынан оқылған, төбелерінің арасы 1,6 км; қатар өтетін екі жолақтың бірі ғана алынған.",
    ru: "Как внесли в OpenStreetMap добровольцы к февралю 2021 года; прочитано с картографических плиток масштаба 7, вершины в 1,6 км друг от друга; из двух проезжих частей, идущих рядом, оставлена одна.",
    zh: "取自志愿者截至2021年2月录入OpenStreetMap的数据，由第7级地图瓦片读出，顶点相距1.6千米；并行的两条车道只保留一条。",
  },
  widened: {
    en: "Computed: each section of the line and of those shown with it widened to both sides by its accuracy as it was known on that line, all joined into one shape; the edge lies within {percent} % of that accuracy of where it belongs.",
    kk: "Есептелген: сызықтың және онымен бірге көрсетілетіндердің әр учаскесі осы сызықта белгілі болған дәлдігіне тең қашықтыққа екі жағына кеңейтіліп, бәрі бір пішінге біріктірілген; жиегі өз орнынан сол дәлдіктің {percent} %-ынан алыс емес.",
    ru: "Вычислено: каждый участок линии и тех, что показаны вместе с ней, расширен в обе стороны на свою точность, как она была известна на этой линии, и всё соединено в одну фигуру; край отстоит от должного места не более чем на {percent} % этой точности.",
    zh: "计算得出：将此线及随其一并显示各线的各段，按其在此线上已知的精度向两侧加宽，合为一个图形；边缘与应在位置之差不超过该精度的{percent}%。",
  },
  placeByRoad: {
    en: "Computed: where the main road, as volunteers had mapped it by February 2021, crosses the border of this atlas.",
    kk: "Есептелген: еріктілер 2021 жылғы ақпанға дейін картаға түсірген басты жолдың осы атластың шекарасын кесіп өтетін жері.",
    ru: "Вычислено: где главная дорога, как её нанесли добровольцы к февралю 2021 года, пересекает границу этого атласа.",
    zh: "计算得出：志愿者截至2021年2月所绘的主要道路与本图集国界的交点。",
  },
  naturalEarthSummits: {
    en: "Position, name and height as Natural Earth has them at 1:10,000,000.",
    kk: "Орны, атауы мен биіктігі — Natural Earth дерегіндегідей, 1:10 000 000.",
    ru: "Положение, название и высота — как в Natural Earth, 1:10 000 000.",
    zh: "位置、名称与高程取自Natural Earth，比例尺1:10,000,000。",
  },
  curveInOutline: {
    en: "A curve drawn by hand inside the outline that Natural Earth gives it, for the name to be written along; names as in general use.",
    kk: "Атауын бойлай жазу үшін Natural Earth берген сұлбаның ішінде қолмен жүргізілген қисық; атаулары жалпы қолданыстағыдай.",
    ru: "Кривая, проведённая от руки внутри контура из Natural Earth, чтобы вдоль неё написать название; названия общеупотребительные.",
    zh: "在Natural Earth所给轮廓内手绘的曲线，供沿线书写名称；名称依通行用法。",
  },
  curveBesideBorder: {
    en: "A curve drawn by hand beside the border that runs along it, for the name to be written along; names as in general use.",
    kk: "Атауын бойлай жазу үшін оның бойымен өтетін шекараның жанынан қолмен жүргізілген қисық; атаулары жалпы қолданыстағыдай.",
    ru: "Кривая, проведённая от руки рядом с границей, которая идёт вдоль него, чтобы вдоль неё написать название; названия общеупотребительные.",
    zh: "在沿其延伸的国界旁手绘的曲线，供沿线书写名称；名称依通行用法。",
  },
  neighbourEdges: {
    en: "Edges shared by the time-zone polygons of the two countries (OpenStreetMap of 2025), chained, cut off at {west}–{east}° E and {south}–{north}° N, then simplified by Douglas–Peucker to {metres} m with the ends of every chain kept.",
    kk: "Екі елдің сағаттық белдеу полигондарының ортақ қырлары (OpenStreetMap, 2025 жыл): тізбектеліп, ш. б. {west}–{east}° пен с. е. {south}–{north}° аралығында қиылған, содан кейін Дуглас–Пекер тәсілімен {metres} м-ге дейін жеңілдетілген; әр тізбектің ұштары сақталған.",
    ru: "Общие рёбра полигонов часовых поясов двух стран (OpenStreetMap, 2025 год), соединённые в цепочки, обрезанные по {west}–{east}° в. д. и {south}–{north}° с. ш. и упрощённые по Дугласу — Пекеру до {metres} м; концы каждой цепочки сохранены.",
    zh: "取两国时区多边形的公共边（OpenStreetMap，2025年），首尾相连，截取东经{west}–{east}°、北纬{south}–{north}°的部分，再以道格拉斯–普克算法简化到{metres}米，每段的端点保持不动。",
  },
  onHighGround: {
    en: "Of its length {percent} % lies within {nearKm} km of the highest ground within {acrossKm} km across; of today's crests, {todayPercent} %.",
    kk: "Ұзындығының {percent} %-ы көлденеңінен {acrossKm} км ішіндегі ең биік жерден {nearKm} км-ден алыс емес; қазіргі шекараның жоталарында — {todayPercent} %.",
    ru: "{percent} % его длины лежит не далее {nearKm} км от самого высокого места в пределах {acrossKm} км поперёк; у нынешних гребней — {todayPercent} %.",
    zh: "其长度的{percent}%距横向{acrossKm}千米内最高处不超过{nearKm}千米；今线的山脊为{todayPercent}%。",
  },
  riverNetwork: {
    en: "Pieces of WDB II joined end to end along the course, from source to mouth, then simplified by Douglas–Peucker ({metres} m; {restMetres} m for rivers of the third rank).",
    kk: "WDB II бөліктері ағыс бойымен, бастаудан сағаға дейін ұш-ұшынан жалғанған, содан кейін Дуглас–Пекер тәсілімен жеңілдетілген ({metres} м; үшінші дәрежелі өзендер үшін {restMetres} м).",
    ru: "Отрезки WDB II, соединённые конец к концу вдоль течения, от истока до устья, и упрощённые по Дугласу — Пекеру ({metres} м; для рек третьего ранга {restMetres} м).",
    zh: "将WDB II的河段沿河道从河源到河口首尾相接，再以道格拉斯–普克算法简化（{metres}米；三级河流{restMetres}米）。",
  },
  riverOnBorder: {
    en: "Where it is the border, the border's own section takes its place, vertex for vertex.",
    kk: "Өзен шекара болатын жерде оның орнына шекараның өз учаскесі алынған, әр төбесіне дейін дәл.",
    ru: "Там, где она служит границей, её заменяет сам участок границы, вершина в вершину.",
    zh: "作为国界的河段以国界本身的相应地段代替，逐顶点一致。",
  },
  riverOfSection: {
    en: "The river as the border's own section has it, vertex for vertex.",
    kk: "Өзен шекараның өз учаскесіндегідей, әр төбесіне дейін дәл.",
    ru: "Река такова, как её даёт сам участок границы, вершина в вершину.",
    zh: "河道取自国界本身的相应地段，逐顶点一致。",
  },
  riverSketch: {
    en: "A sketch: a curve through the published positions of source, confluence and mouth, with the bends between them from general knowledge.",
    kk: "Нобай: бастаудың, құйылыстың және сағаның жарияланған координаталары арқылы өткен қисық; араларындағы иіндер жалпы білімнен алынған.",
    ru: "Набросок: кривая через опубликованные координаты истока, слияния и устья; изгибы между ними — по общим сведениям.",
    zh: "示意：经过已公布的河源、汇流处和河口坐标的曲线，其间的弯曲出自一般知识。",
  },
  otherRivers: {
    en: "Perennial rivers of WDB II that no other feature names, simplified to {metres} m.",
    kk: "WDB II-нің басқа ешбір нысанда аталмаған тұрақты ағысты өзендері, {metres} м-ге дейін жеңілдетілген.",
    ru: "Постоянные реки WDB II, не названные ни в одном другом объекте, упрощённые до {metres} м.",
    zh: "WDB II中未在其他要素中命名的常年河流，简化到{metres}米。",
  },
  lakeShores: {
    en: "Shore pieces of GSHHG 2.3.7 (full resolution, river-lakes left out) joined into rings, then simplified by Douglas–Peucker to {metres} m.",
    kk: "GSHHG 2.3.7 жағалау бөліктері (толық дәлдікте, өзен-көлдерсіз) сақиналарға біріктірілген, содан кейін Дуглас–Пекер тәсілімен {metres} м-ге дейін жеңілдетілген.",
    ru: "Отрезки берегов GSHHG 2.3.7 (полное разрешение, без речных расширений), соединённые в кольца и упрощённые по Дугласу — Пекеру до {metres} м.",
    zh: "将GSHHG 2.3.7的湖岸线段（全分辨率，不含河成湖）连成闭环，再以道格拉斯–普克算法简化到{metres}米。",
  },
  basins: {
    en: "Computed by us: on a grid of one arc minute a priority flood runs from the rivers of WDB II and of this atlas and from the lakes of GSHHG up the relief, of one arc minute around the border and of 10.5 beyond; along {divides} divides read off such a relief beforehand the edge is held within their accuracy, the ground deciding where; {byHand} courses that the rivers lack are from general knowledge; small closed lakes count to the basin over their lowest pass; edges are smoothed and cut at the countries' borders (OpenStreetMap of 2025, thinned to {metres} m), where slivers below {leastKm2} km² or {narrowestKm} km wide go to the basin on their own side.",
    kk: "Өзіміз есептедік: бір бұрыштық минуттық торда WDB II мен осы атластың өзендерінен және GSHHG көлдерінен жер бедерімен (шекара маңында бір, одан әрі 10,5 бұрыштық минут) жоғары қарай «басымдықты су басу» (priority flood) жүргізілген; сондай бедерден алдын ала оқылған {divides} суайрық бойында шет солардың дәлдігі шегінде ұсталған, дәл қайда өтетінін жер бедері шешеді; өзендерде жоқ {byHand} ағын жалпы білімнен алынған; шағын тұйық көлдер ең аласа асуының арғы жағындағы алапқа жатқызылған; шеттері тегістеліп, елдердің шекараларында (OpenStreetMap, 2025 жыл, {metres} м-ге дейін сиретілген) қиылған; онда {leastKm2} км²-ден кіші немесе ені {narrowestKm} км-ден тар қиындылар өз жағындағы алапқа берілген.",
    ru: "Вычислено нами: на сетке в одну угловую минуту «приоритетное затопление» (priority flood) идёт от рек WDB II и этого атласа и от озёр GSHHG вверх по рельефу с шагом в одну угловую минуту у границы и 10,5 дальше от неё; вдоль {divides} водоразделов, прочитанных по такому рельефу заранее, край удержан в пределах их точности, а где именно он пройдёт, решает рельеф; {byHand} недостающих водотоков взяты по общим сведениям; малые бессточные озёра отнесены к бассейну за их самым низким перевалом; края сглажены и обрезаны по границам стран (OpenStreetMap, 2025 год, прорежено до {metres} м), где обрезки меньше {leastKm2} км² или уже {narrowestKm} км отходят к бассейну на своей стороне.",
    zh: "由我们计算：在一角分的格网上，从WDB II和本图集的河流以及GSHHG的湖泊出发，沿地形（边界附近为一角分，更远处为10.5角分）向上作优先泛洪（priority flood）；沿{divides}条事先从这种地形读出的分水岭，边缘被限制在其精度之内，具体位置由地面决定；河流数据缺少的{byHand}条水道出自一般知识；小的内陆湖归入其最低垭口外侧的流域；边缘经平滑，并在国界处（OpenStreetMap，2025年，抽稀到{metres}米）裁断，小于{leastKm2}平方千米或窄于{narrowestKm}千米的碎块归本侧的流域。",
  },
  areaPoint: {
    en: "A point: neither outline nor size was found.",
    kk: "Нүкте: пішіні де, көлемі де табылмады.",
    ru: "Точка: ни очертаний, ни размера не найдено.",
    zh: "一个点：轮廓和面积都没有查到。",
  },
  areaSquare: {
    en: "A square drawn to the figure of {km2} km²: neither its outline nor its area was measured.",
    kk: "{km2} км² деген санға сай сызылған шаршы: пішіні де, ауданы да өлшенбеген.",
    ru: "Квадрат, построенный по цифре {km2} км²: ни очертания, ни площадь не измерены.",
    zh: "按{km2}平方千米这一数字画成的正方形：轮廓和面积都没有量测。",
  },
  gazetteer: {
    en: "Position and population as GeoNames has them; names as in general use.",
    kk: "Орны мен халық саны GeoNames бойынша; атаулары жалпы қолданыстағыдай.",
    ru: "Положение и население — по GeoNames; названия — общеупотребительные.",
    zh: "位置和人口据GeoNames；名称用通行写法。",
  },
  placeSourced: {
    en: "The position the document gives, in degrees and decimals.",
    kk: "Құжатта берілген орын, градус пен ондық үлес түрінде.",
    ru: "Положение, данное в документе, в градусах и долях.",
    zh: "文献所给的位置，换算为十进制度。",
  },
  placeMeasured: {
    en: "Measured on the border of this atlas.",
    kk: "Осы атластың шекарасында өлшенген.",
    ru: "Измерено на границе этого атласа.",
    zh: "在本图集的国界上量得。",
  },
  placeRecalled: {
    en: "From general knowledge, and not from a source; the documents only name the place.",
    kk: "Дереккөзден емес, жалпы білімнен; құжаттар бұл жерді тек атайды.",
    ru: "По общим сведениям, а не из источника; документы лишь называют это место.",
    zh: "出自一般知识，而非某一来源；文献只提到地名。",
  },
  workCourse: {
    en: "Straight legs through {points} points, {sourced} of them from sources; between them the course is not known.",
    kk: "Түзу кесінділермен жүргізілген: нүкте саны — {points}, оның дереккөзден алынғаны — {sourced}; олардың арасындағы бағыты белгісіз.",
    ru: "Прямые отрезки через точки: всего их {points}, из источников взято {sourced}; как линия идёт между ними, неизвестно.",
    zh: "以直线连接{points}个点，其中{sourced}个出自来源；各点之间的走向不详。",
  },
  workPointRecalled: {
    en: "A point from general knowledge.",
    kk: "Жалпы білімнен алынған нүкте.",
    ru: "Точка по общим сведениям.",
    zh: "位置出自一般知识。",
  },
  workPointSourced: {
    en: "The position the document gives.",
    kk: "Құжатта берілген орын.",
    ru: "Положение, данное в документе.",
    zh: "文献所给的位置。",
  },
  workZone: {
    en: "A square drawn to the figure of {km2} km²: the place is roughly right, the outline is not that of the zone.",
    kk: "{km2} км² деген санға сай сызылған шаршы: орны шамамен дұрыс, пішіні аймақтың өз пішіні емес.",
    ru: "Квадрат, построенный по цифре {km2} км²: место приблизительно верно, очертания — не те, что у зоны.",
    zh: "按{km2}平方千米这一数字画成的正方形：位置大致正确，轮廓并非该区的轮廓。",
  },
} as const;
