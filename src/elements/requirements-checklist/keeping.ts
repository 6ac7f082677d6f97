/** What only a list that the device keeps needs: it comes when there is one, or when somebody keeps this one. */
export { changesView } from './changes-view.ts';
export { changesBetween, eraseKept, readKept, writeKept } from './kept-list.ts';
