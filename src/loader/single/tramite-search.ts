/** `/x.y.z/tramite-search.js`: one self-contained classic script, for sites that pin a version with SRI. */
import '../single-settings.ts';
import '../../elements/catalogue-provider/catalogue-provider.define.ts';
import '../../elements/tramite-search/tramite-search.define.ts';
import { adoptPinned } from '../adopt-pinned.ts';

adoptPinned('tramite-search');
