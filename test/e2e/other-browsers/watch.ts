/** What `watch.js` keeps in the page. */
export interface Watched {
  /** Errors, warnings and what the policy has refused. */
  readonly complaints: string[];
  /** What a page makes to be taken along: type and first bytes. */
  readonly made: Promise<string>[];
}

declare global {
  var watched: Watched;
}

/** A script that a page loads before all others: no driver of WebKit tells what the console says. */
export const WATCH = `${String(watch)}; watch();`;

function watch(): void {
  const complaints: string[] = [];
  const made: Promise<string>[] = [];
  globalThis.watched = { complaints, made };
  addEventListener('error', ({ message }) => complaints.push(`exception: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(`rejection: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    complaints.push(`policy: ${effectiveDirective} ${blockedURI}`),
  );
  for (const level of ['error', 'warn'] as const)
    console[level] = (...said: unknown[]) => complaints.push(`${level}: ${said.join(' ')}`);
  const addressOf = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    made.push(blob.slice(0, 4).text());
    return addressOf(blob);
  };
}
