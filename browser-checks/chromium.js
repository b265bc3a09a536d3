/** Debian's Chromium, driven by Playwright. */
import { chromium } from 'playwright-core';

export const PHONE = { width: 390, height: 844 };
export const NARROW = { width: 320, height: 640 };
export const DESKTOP = { width: 1280, height: 800 };

export function launch() {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
}

/** Opens a page, calls {@code use} with it, and closes it. */
export async function visit(browser, address, options, use) {
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'fr-FR', ...options });
  context.setDefaultTimeout(10_000);
  try {
    const page = await context.newPage();
    await page.goto(address);
    return await use(page, context);
  } finally {
    await context.close();
  }
}
