/** `/x.y.z/feedback-buttons.js`: one self-contained classic script, for sites that pin a version with SRI. */
import '../single-settings.ts';
import '../../elements/catalogue-provider/catalogue-provider.define.ts';
import '../../elements/feedback-buttons/feedback-buttons.define.ts';
import { adoptPinned } from '../adopt-pinned.ts';

adoptPinned('feedback-buttons');
