/** Somebody with an account in the WordPress of the tests, in a browser. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { DESK, visit, type Visit } from './browser.ts';
import { PASSWORD, type Role, type WordPress } from './wordpress.ts';

/** WordPress does much of its housekeeping while an administrator's first page waits. */
const FIRST_PAGE_MS = 60_000;

/** Their first page after the login. */
export async function logIn(
  browser: Browser,
  { url }: WordPress,
  role: Role,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const visited = await visit(browser, `${url}/wp-login.php`, { viewport: DESK, ...options });
  const { page } = visited;
  // WordPress moves the focus there a moment after the page is shown: what is being typed elsewhere would end up in it.
  await page.locator('#user_login:focus').waitFor();
  await page.locator('#user_login').fill(role);
  await page.locator('#user_pass').fill(PASSWORD);
  await page.locator('#wp-submit').click({ timeout: FIRST_PAGE_MS });
  const refused = page.locator('#login_error');
  await page.locator('#wpadminbar').or(refused).first().waitFor({ timeout: FIRST_PAGE_MS });
  if (await refused.count()) throw new Error(`WordPress: ${await refused.innerText()}`);
  return visited;
}

/** Address of a new, published post that this person wrote; what they may not write goes through WordPress's filter. */
export function publish({ php }: WordPress, role: Role, content: string, title = 'Requisitos'): string {
  return php(`
    wp_set_current_user(get_user_by('login', '${role}')->ID);
    $id = wp_insert_post(wp_slash([
        'post_title' => ${phpText(title)}, 'post_status' => 'publish', 'post_content' => ${phpText(content)},
    ]), true);
    if (is_wp_error($id)) { fwrite(STDERR, $id->get_error_message()); exit(1); }
    echo get_permalink($id);`);
}

/** A literal of PHP without any character that could end it. */
function phpText(text: string): string {
  return `base64_decode('${Buffer.from(text).toString('base64')}')`;
}
