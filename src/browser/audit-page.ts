import { auditPageText } from '../format/audit-page/audit-page-text.js';
import type { Language } from '../model/text.js';
import type { AuditAnswer, AuditRequest } from './audit-messages.js';
import { refusalElements, reportElements } from './audit-report.js';

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'de';
const text = auditPageText(language);
const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const form = byId('audit') as HTMLFormElement;
const file = byId('file') as HTMLInputElement;
const start = byId('start') as HTMLButtonElement;
const cancel = byId('cancel') as HTMLButtonElement;
const share = byId('share') as HTMLProgressElement;

let worker: Worker | undefined;
let told = '';

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void audit();
});
cancel.addEventListener('click', () => {
  end(text.cancelled);
  start.focus();
});

async function audit(): Promise<void> {
  if (worker) return;
  const [chosen] = file.files ?? [];
  if (!chosen) return object(text.noFile, file);
  for (const id of ['minimum', 'seconds']) {
    const input = byId(id) as HTMLInputElement;
    if (!input.validity.valid) return object(text.wrongNumber, input);
  }
  const asked = begin();
  const bytes = await chosen.arrayBuffer().catch(() => undefined);
  // cancelled while the file was read
  if (!isAtWork(asked)) return;
  if (!bytes) return end(text.refused);
  asked.postMessage(requestFor(chosen.name, bytes), [bytes]);
}

function requestFor(name: string, bytes: ArrayBuffer): AuditRequest {
  const valueOf = (id: string): string => (byId(id) as HTMLInputElement).value;
  const zeros = valueOf('zeros');
  return {
    kind: 'audit',
    name,
    bytes,
    solver: new URL('highs.wasm', document.baseURI).href,
    ...(valueOf('minimum') === '' ? {} : { minimum: Number(valueOf('minimum')) }),
    ...(zeros === 'shown' || zeros === 'protected' ? { zeros } : {}),
    ...(valueOf('seconds') === '' ? {} : { seconds: Number(valueOf('seconds')) }),
  };
}

const isAtWork = (asked: Worker): boolean => worker === asked;

function begin(): Worker {
  byId('error').textContent = '';
  byId('result').hidden = true;
  byId('result').replaceChildren();
  byId('progress').hidden = false;
  share.removeAttribute('value');
  start.disabled = true;
  cancel.disabled = false;
  say(text.step.read);
  const fresh = new Worker(new URL('audit-worker.js', document.baseURI), { type: 'module' });
  fresh.onmessage = ({ data }: MessageEvent<AuditAnswer>) => hear(data);
  fresh.onerror = () => end(text.failed.unexpected);
  worker = fresh;
  return fresh;
}

function hear(answer: AuditAnswer): void {
  if (answer.kind === 'progress') {
    if (answer.step === 'audit') share.value = answer.share;
    // spoken at every tenth, or nobody could listen to anything else
    const tenth = Math.floor(answer.share * 10) / 10;
    say(answer.step === 'audit' ? text.stepAt(answer.step, tenth) : text.step[answer.step]);
  } else if (answer.kind === 'done') {
    end(text.done);
    show([...reportElements(fileName(), answer.tables, answer.problems, language), printButton()]);
  } else if (answer.kind === 'refused') {
    end(text.refused);
    show(refusalElements(fileName(), answer.problems, language));
  } else end(text.failed[answer.reason]);
}

const fileName = (): string => file.files?.[0]?.name ?? '';

function end(said: string): void {
  worker?.terminate();
  worker = undefined;
  byId('progress').hidden = true;
  start.disabled = false;
  cancel.disabled = true;
  say(said);
}

function show(elements: readonly HTMLElement[]): void {
  const result = byId('result');
  result.replaceChildren(...elements);
  result.hidden = false;
  document.getElementById('result-heading')?.focus();
}

function printButton(): HTMLElement {
  const actions = document.createElement('p');
  actions.className = 'actions';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text.print;
  button.addEventListener('click', () => window.print());
  actions.append(button);
  return actions;
}

function object(sentence: string, input: HTMLElement): void {
  byId('error').textContent = sentence;
  input.closest('details')?.setAttribute('open', '');
  input.focus();
}

function say(sentence: string): void {
  if (sentence === told) return;
  told = sentence;
  byId('step').textContent = sentence;
}
