import { auditPageFolder } from '../package-files.js';
import { serveFolder } from '../serve-folder.js';
import { EXIT, type Session } from './terminal.js';

/** Options of `audit-page`. */
export interface AuditPageOptions {
  readonly port: number;
}

/** The page's own policy is stricter; its worker has this one, and compiles the solver. */
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; form-action 'none'; frame-ancestors 'none'";

/** `sozialraum audit-page`: shows the page on which a table is audited in the browser, on this computer only. */
export async function showAuditPage({ port }: AuditPageOptions, session: Session): Promise<number> {
  const { terminal, text, json } = session;
  const server = await serveFolder(auditPageFolder(), port, POLICY);
  if (!server) {
    terminal.error(`${text.noPort(port)}\n`);
    return EXIT.errors;
  }
  if (server.port !== port && port !== 0) terminal.error(`${text.portTaken(port, server.port)}\n`);
  const { url } = server;
  terminal.out(json ? `${JSON.stringify({ url, port: server.port })}\n` : `${text.serving(text.auditPage, url)}\n`);
  await new Promise<void>((resolve) => terminal.onInterrupt(resolve));
  await server.close();
  if (!json) terminal.out(`${text.stopped}\n`);
  return EXIT.ok;
}
