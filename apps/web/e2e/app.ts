import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { startServer } from './server.ts';

/** Chromium as these tests run it: no sandbox (containers), nothing fetched in the background. */
export const flags: readonly string[] = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-quic',
  '--disable-gpu',
  '--no-first-run',
];
export const executablePath: string = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** The size the design starts from. */
export const phone = { width: 360, height: 740 } as const;

export interface App {
  readonly origin: string;
  /** Requests to other origins, CSP reports, errors in a console, in any page so far. Must stay empty. */
  readonly problems: string[];
  /** A fresh profile. */
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** A page in a fresh profile at `path`. */
  page(path?: string, options?: BrowserContextOptions): Promise<Page>;
  /** Watches a context made elsewhere. */
  watch(context: BrowserContext): void;
  stop(): Promise<void>;
}

function watchPage(page: Page, origin: string, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    const offline = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(message.text());
    if (message.type() === 'error' && !offline) problems.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) problems.push(`request to ${request.url()}`);
  });
}

/** The built relay serving the built app, and a Chromium to visit it. */
export async function startApp(): Promise<App> {
  const server = await startServer();
  const browser: Browser = await chromium.launch({ executablePath, args: [...flags] });
  const problems: string[] = [];
  const watch = (context: BrowserContext): void => {
    context.on('page', (page) => watchPage(page, server.origin, problems));
    context.pages().forEach((page) => watchPage(page, server.origin, problems));
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && url.origin !== server.origin) problems.push(`request to ${request.url()}`);
    });
  };
  const context = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
    const made = await browser.newContext({ viewport: phone, locale: 'en-GB', baseURL: server.origin, ...options });
    watch(made);
    return made;
  };
  return {
    origin: server.origin,
    problems,
    watch,
    context,
    page: async (path = '/', options) => {
      const page = await (await context(options)).newPage();
      await page.goto(path);
      return page;
    },
    stop: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
