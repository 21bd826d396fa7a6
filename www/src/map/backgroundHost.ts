/**
 * Host of the optional background map (basemap.de of the Bundesamt für Kartographie und Geodäsie): the only
 * one the Content-Security-Policy lists besides the app's own origin. Nothing asks it for anything before
 * somebody switches the background map on.
 */
export const BACKGROUND_HOST = 'https://sgx.geodatenzentrum.de';
