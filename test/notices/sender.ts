/** A sender as a process of its own, so that it can be killed: `node sender.ts DATA SMTP`. */
import { openSqliteStore } from '../../src/server/sql/sqlite-store.ts';
import { startNotices } from '../../src/server/main/notices/start-notices.ts';
import { isPublicAddress } from '../../src/server/main/public-address.ts';

const [, , data = '', smtpUrl = ''] = process.argv;
startNotices({
  store: await openSqliteStore(data),
  secret: 'a secret of the server for tests, long enough',
  publicUrl: 'https://catalogo.example.gob',
  answerWithinDays: 10,
  mail: { smtpUrl, from: 'avisos@catalogo.example.gob' },
  // 127.0.0.1 stands for the Internet; everything else is judged as always.
  guard: { allows: (ip) => ip === '127.0.0.1' || isPublicAddress(ip), anyPort: true, plain: true },
  pause: 50,
  lease: 4_000,
  firstWait: 100,
  onError: () => undefined,
});
// The loop's own timer does not keep a process alive.
setInterval(() => undefined, 60_000);
