/** `/x.y.z/tramite-card.js`: one self-contained classic script, for sites that pin a version with SRI. */
import '../single-settings.ts';
import '../../elements/tramite-card/tramite-card.define.ts';
import { adoptPinned } from '../adopt-pinned.ts';
import { bringProvider } from '../bring-provider.ts';

adoptPinned('tramite-card');
bringProvider(() => import('../../elements/catalogue-provider/catalogue-provider.define.ts'));
