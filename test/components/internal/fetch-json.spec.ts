import { expect } from '@open-wc/testing';
import { fetchJson } from '../../../components/internal/fetch-json.js';

const address = new URL('https://city.example/publication.json');
const forever = new AbortController().signal;
const realFetch = window.fetch.bind(window);

/** Answers every request with this. */
function answer(body: BodyInit | null, init?: ResponseInit): void {
  window.fetch = () => Promise.resolve(new Response(body, init));
}
const codeOf = async (): Promise<string | undefined> => (await fetchJson(address, forever)).problems[0]?.code;

describe('fetchJson', () => {
  afterEach(() => {
    window.fetch = realFetch;
  });

  it('reads a file', async () => {
    answer('{"a":1}');
    expect(await fetchJson(address, forever)).to.deep.equal({ value: { a: 1 }, problems: [] });
  });

  const cases: readonly (readonly [string, BodyInit | null, ResponseInit, string])[] = [
    ['a file that is not there', 'no', { status: 404 }, 'file-missing'],
    ['a file that is gone', 'no', { status: 410 }, 'file-missing'],
    ['a server that fails', 'no', { status: 500 }, 'file-unreadable'],
    ['an empty file', '', {}, 'file-empty'],
    ['no body at all', null, {}, 'file-empty'],
    ['what is no JSON', '<html>', {}, 'syntax'],
    ['a size that is announced', '{}', { headers: { 'content-length': '50000000' } }, 'file-too-large'],
  ];
  for (const [name, body, init, code] of cases)
    it(`names ${name}`, async () => {
      answer(body, init);
      expect(await codeOf()).to.equal(code);
    });

  it('names a network that is down', async () => {
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await codeOf()).to.equal('file-unreadable');
  });

  it('stops reading a body that is longer than it may be', async () => {
    let sent = 0;
    const chunk = new Uint8Array(1_000_000);
    const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        sent += chunk.length;
        controller.enqueue(chunk);
      },
    });
    answer(endless);
    expect(await codeOf()).to.equal('file-too-large');
    expect(sent).to.be.at.most(23_000_000);
  });

  it('lets an aborted request be one', async () => {
    const abort = new AbortController();
    abort.abort();
    const outcome = await fetchJson(address, abort.signal).then(
      () => 'answered',
      (error: unknown) => (error as Error).name,
    );
    expect(outcome).to.equal('AbortError');
  });
});
