/** `/x.y.z/requirements-checklist.js`: one self-contained classic script, for sites that pin a version with SRI. */
import '../single-settings.ts';
import '../../elements/catalogue-provider/catalogue-provider.define.ts';
import '../../elements/requirements-checklist/requirements-checklist.define.ts';
import { adoptPinned } from '../adopt-pinned.ts';

adoptPinned('requirements-checklist');
