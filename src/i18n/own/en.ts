/** The reader's own files: what was read, what was wrong with it, and how it lies to the border. */
export const ownEn = {
  "own.title": "Your own files",
  "own.choose": "Your own file…",
  "own.promise":
    "GeoJSON, KML, KMZ, GPX, CSV with coordinates or a zipped Shapefile, up to {most} MB. Drop it anywhere on the page. It is read here and never leaves this machine; when the page is loaded again, it is gone.",
  "own.drop": "Drop the files here. They never leave this machine.",
  "own.waiting": "waiting",
  "own.reading": "Reading {file}",
  "own.cancel": "Cancel",
  "own.features":
    "{count, plural, =0 {nothing that can be drawn} one {# feature} other {# features}}",
  "own.show": "Show {file} on the map",
  "own.zoom": "Zoom to it",
  "own.remove": "Remove",
  "own.keep": "Keep on this machine",
  "own.forget": "Forget",
  "own.kept":
    "Kept in this browser until you press Forget: whoever uses this browser can open it, and so can other pages of the same web address.",
  "own.keep.failed": "This browser would not keep the file. It is gone when the page is closed.",
  "own.accuracy": "The file’s accuracy, ± metres",
  "own.accuracy.why":
    "Nobody can read it from the file. 10 m is what a hand-held receiver keeps to in the open; change it if you know better.",
  "own.thinned":
    "Drawn without bends smaller than {metres} m, so that the map stays quick; measured in full.",
  "own.thinned.points": "Of the points one in {every} is drawn; all are in the list.",
  "own.list": "Features of {file}",
  "own.unnamed": "no. {number}",
  "own.more": "Show {count} more",
  "own.kind.points": "{count, plural, one {point} other {# points}}",
  "own.kind.lines": "{count, plural, one {line} other {line in # pieces}}",
  "own.kind.areas": "{count, plural, one {area} other {area in # pieces}}",
  "own.back": "All features",

  "own.better":
    "As read, half of the positions lie within {before} of a river, the border or a town.",
  "own.better.swapped": "With longitude and latitude swapped back, within {after}.",
  "own.better.shifted": "With the shift of maps in GCJ-02 undone, within {after}.",
  "own.better.both":
    "With longitude and latitude swapped back and the shift of maps in GCJ-02 undone, within {after}.",
  "own.undo.swapped": "Swap them back",
  "own.undo.shifted": "Undo the shift",
  "own.undo.both": "Undo both",
  "own.undone.swapped": "Shown and measured with longitude and latitude swapped back.",
  "own.undone.shifted": "Shown and measured with the shift of maps in GCJ-02 undone.",
  "own.undone.both":
    "Shown and measured with longitude and latitude swapped back and the shift of maps in GCJ-02 undone.",
  "own.as.read": "Back to as it was read",

  "own.measure": "Measure along it",
  "own.against": "Against the border: {line}",
  "own.against.working": "Setting it against the border…",
  "own.against.failed":
    "This cannot be set against the border: it reaches beyond latitude 85 or across the 180th meridian, or it is too long.",
  "own.length": "Length of the line",
  "own.outline": "Length of the outline",
  "own.area": "Area",
  "own.along": "Along the border",
  "own.off": "Off it, {side}",
  "own.points.on": "Too near to the border to tell",
  "own.passes": "Passes from side to side",
  "own.passes.value": "{count, plural, =0 {never} one {once} other {# times}}",
  "own.cuts": "Lines cut each other",
  "own.cuts.value": "{count, plural, =0 {nowhere} one {at # place} other {at # places}}",
  "own.nearest": "Nearest section",
  "own.distance": "Distance from it",
  "own.crosses": "it crosses",
  "own.rule":
    "Along the border is what lies within {least, plural, =0 {0} other {#}} to {most} m of it: the section’s accuracy plus the file’s ± {accuracy} m, since two drawings of one course may err by both, away from each other. Nearer than that, no side is told.",
  "own.crossing": "{along} along it, {chainage} along the border",
  "own.crossings": "Where the lines cut each other",
  "own.copy": "Copy or save this comparison",
  "own.two": "{turf}; {wgs84} on WGS84",

  "own.problems": "{count, plural, one {# thing} other {# things}} to know about this file",
  "own.problems.more": "and {count} more that are not listed",
  "own.at.feature": "feature {number}",
  "own.at.row": "row {number}",
  "own.at.line": "line {line}",
  "own.at.place": "line {line}, column {column}",
  "own.and.more": "{what}, and {count} more like it",

  "own.problem.empty": "The file is empty.",
  "own.problem.too-large":
    "The file is larger than {most} MB, which is all that is read. Cut out what you need, in QGIS for instance.",
  "own.problem.too-many":
    "The file has more than {most} positions; the rest was left out. Simplify it, in QGIS for instance.",
  "own.problem.too-many.features":
    "The file has more than {most} features; the rest was left out. Cut out what you need, in QGIS for instance.",
  "own.problem.unreadable": "This could not be read. If it is a folder, drop the files in it.",
  "own.problem.too-slow": "Reading took more than {seconds} seconds and was stopped.",
  "own.problem.letters":
    "some letters are neither UTF-8 nor UTF-16 and cannot be shown. Save the file as UTF-8 to see them",
  "own.problem.json": "this is not valid JSON here; what is whole was read",
  "own.problem.json.deep": "brackets lie more than {most} deep in each other, which is not read",
  "own.problem.xml": "this is not valid XML here; what stands before it was read",
  "own.problem.xml.doctype":
    "the file declares entities of its own, by which a small file can grow without end; such files are not read",
  "own.problem.xml.deep": "elements lie more than {most} deep in each other, which is not read",
  "own.problem.zip": "the archive is damaged or cut off",
  "own.problem.zip.encrypted": "the archive is locked with a password. Unlock it first",
  "own.problem.zip.bomb":
    "the archive would come to more than {most} MB, or is packed as no map is; it was not unpacked",
  "own.problem.zip.many": "the archive has more than {most} files; it was not unpacked",
  "own.problem.zip.nothing":
    "the archive holds nothing that is read here: no KML, GPX, GeoJSON, CSV or Shapefile",
  "own.problem.zip.nested": "the archive holds other archives. Unpack it, and drop what is inside",
  "own.problem.nothing": "There is nothing in the file that can be drawn.",
  "own.problem.projected":
    "The coordinates are no longitudes and latitudes (the first is {x}, {y}) but most likely metres of a projection. Save the file in WGS84 (EPSG:4326), in QGIS for instance: Export, Save Features As.",
  "own.problem.crs":
    "The file says that its coordinates are in “{name}”; here they were taken for longitude and latitude on WGS84. If they are not, save it in EPSG:4326",
  "own.problem.no.prj":
    "the .prj is missing, so the coordinates were taken for longitude and latitude on WGS84",
  "own.problem.shp": "the .shp is damaged or cut off; what stands before that was read",
  "own.problem.dbf": "the .dbf is damaged, so that names may be missing",
  "own.problem.no.columns":
    "No column is called latitude and longitude (lat and lon, y and x) or wkt. The columns are: {columns}",
  "own.problem.row": "no latitude and longitude in “{value}”",
  "own.problem.wkt": "“{value}” is no well-known text of a point, line or area",
  "own.problem.link":
    "{count, plural, one {# link} other {# links}} to elsewhere, which {count, plural, one {was} other {were}} not followed: nothing is fetched",
  "own.problem.no.feature": "this is no GeoJSON feature ({value})",
  "own.problem.no.geometry": "it has no geometry",
  "own.problem.geometry.type": "there is no kind of geometry called “{value}”",
  "own.problem.geometry.deep": "collections lie more than {value} deep in each other",
  "own.problem.position": "“{value}” is no position: two numbers are needed",
  "own.problem.longitude": "longitude {value} is out of range (−180 to 180)",
  "own.problem.latitude": "latitude {value} is out of range (−90 to 90)",
  "own.problem.short.line": "a line needs two positions at least",
  "own.problem.short.ring": "an outline needs three positions at least",
  "own.problem.open.ring": "the outline was not closed, and is closed here",
  "own.problem.broken.ring": "an outline with positions that are none is left out",
  "own.problem.refused.geopackage":
    "This is a GeoPackage, which is not read here. In QGIS: Export, Save Features As, GeoJSON.",
  "own.problem.refused.archive": "This is an archive that is not read here. Unpack it, or use zip.",
  "own.problem.refused.pdf": "This is a PDF. Its drawings have no coordinates that could be read.",
  "own.problem.refused.image": "This is a picture. Trace what you need in QGIS, and save GeoJSON.",
  "own.problem.refused.html": "This is a web page, perhaps instead of the file you wanted to save.",
  "own.problem.refused.sheet": "This is an office document. Save the table in it as CSV.",
  "own.problem.refused.shp":
    "A Shapefile is several files. Put the .shp, .dbf, .prj and .cpg into one zip, and drop that.",
  "own.problem.refused.topojson":
    "This is TopoJSON, which is not read here. Save it as GeoJSON, at mapshaper or in QGIS for instance.",
  "own.problem.refused.tiles": "These are map tiles, not features, and are not read here.",
  "own.problem.refused.columnar":
    "This is FlatGeobuf or GeoParquet, which is not read here. In QGIS: Export, Save Features As, GeoJSON.",
  "own.problem.refused.xml": "This is XML, but neither KML nor GPX.",
  "own.problem.refused.unknown":
    "This is none of the formats that are read here: GeoJSON, KML, KMZ, GPX, CSV, zipped Shapefile.",
  "part.own": "Your own files could not be shown. Measuring goes on working.",
};
