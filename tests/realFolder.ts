/** Where real files of real cities are; the repository ships none of them. */
import { join } from 'node:path';

export const REAL_DATA = process.env.VEEDELWERK_DATA ?? join(import.meta.dirname, '../../shared/data');
