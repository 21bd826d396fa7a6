import { BACKGROUND_HOST } from './backgroundHost';

/** Tiles of basemap.de Web Raster in grey, so that the class colours stay the loudest. */
export const BACKGROUND_TILES = `${BACKGROUND_HOST}/wmts_basemapde/tile/1.0.0/de_basemapde_web_raster_grau/default/GLOBAL_WEBMERCATOR/{z}/{y}/{x}.png`;

/** Wording the provider asks for. */
export const BACKGROUND_ATTRIBUTION = '© basemap.de / BKG, CC BY 4.0';
