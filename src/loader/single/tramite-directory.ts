/** `/x.y.z/tramite-directory.js`: one self-contained classic script, for sites that pin a version with SRI. */
import '../single-settings.ts';
import '../../elements/catalogue-provider/catalogue-provider.define.ts';
import '../../elements/tramite-directory/tramite-directory.define.ts';
import { adoptPinned } from '../adopt-pinned.ts';

adoptPinned('tramite-directory');
