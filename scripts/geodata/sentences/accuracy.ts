/** Why a section is said to be known so well, in the four languages. */
export const ACCURACY = {
  larger: {
    en: "At 95 % of it, asked every 100 m, what the other maps say lies within {metres} m of this line: the largest distance that nothing refutes, rounded up.",
    kk: "Әр 100 м сайын сұралғанда, оның 95 %-ында басқа карталар айтатын орын осы сызықтан {metres} м шегінде: ештеңе теріске шығармайтын ең үлкен қашықтық, жоғары қарай дөңгелектелген.",
    ru: "На 95 % участка, при опросе через каждые 100 м, показания других карт лежат в пределах {metres} м от этой линии: наибольшее расстояние, которое ничем не опровергнуто, с округлением вверх.",
    zh: "每100米比对一次，全段95%的位置上，其他地图所示都在本线{metres}米以内：即未被否定的最大距离，向上取整。",
  },
  refuted: {
    en: "Along {percent} % of it “{map}” does not count: there it leaves today's line, and “{other}”, made apart from both, lies nearer to today's.",
    kk: "Оның {percent} %-ында «{map}» ескерілмейді: онда ол бүгінгі сызықтан ауытқиды, ал екеуінен бөлек жасалған «{other}» бүгінгісіне жақынырақ.",
    ru: "На {percent} % участка «{map}» не учитывается: там эта карта отходит от нынешней линии, а источник, независимый от обеих («{other}»), лежит ближе к нынешней.",
    zh: "在其{percent}%的长度上不计“{map}”：它在那里偏离今线，而独立于二者绘制的“{other}”更接近今线。",
  },
  best: {
    en: "No section is said to be known better than to {metres} m.",
    kk: "Ешбір учаске {metres} м-ден дәлірек белгілі деп айтылмайды.",
    ru: "Ни об одном участке не говорится, что он известен точнее {metres} м.",
    zh: "任何一段都不称其精度优于{metres}米。",
  },
} as const;
