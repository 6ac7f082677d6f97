/** `/x.y.z/tramite-detail.js`: one self-contained classic script, for sites that pin a version with SRI. */
import '../single-settings.ts';
import '../../elements/catalogue-provider/catalogue-provider.define.ts';
import '../../elements/tramite-detail/tramite-detail.define.ts';
import { adoptPinned } from '../adopt-pinned.ts';

adoptPinned('tramite-detail');
