/** The words for what of the data is not there yet, or could not be read. */
export const packsEn = {
  "pack.essential": "the border",
  "pack.seen": "the rivers, lakes, towns, peaks and names",
  "pack.records": "the sources, figures, statements and chapters",
  "pack.ground": "the basins, works, points and areas",
  "pack.apart": "the maps of either side and the disputed ground",
  "pack.coming": "Still loading: {what}…",
  "pack.lost": "Could not be read: {what}. {why} All that does not rest on them goes on working.",
  "pack.absent": "Not there: {what} could not be read.",
  "fault.unreachable": "The file {file} could not be fetched.",
  "fault.status": "The server answered {status} for the file {file}.",
  "fault.gone":
    "The file {file} is no longer on the server: the atlas has been published anew since this page was opened.",
  "fault.page": "A web page came in the place of the file {file}.",
  "fault.cut": "The file {file} was cut off after {read} of {bytes} bytes.",
  "fault.version": "The file {file} belongs to another version of the data than this page.",
  "fault.broken": "The file {file} is damaged.",
  "notice.away":
    "The address measures along “{value}”, which is not there yet. That is kept in the address, and measured as soon as it is there.",
};
