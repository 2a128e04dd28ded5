import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refusal } from '../../shared/contract/refusal.ts';
import { START_PAGE } from '../security/built-screens.ts';
import { answerFile, answerReply, answerText } from './answer.ts';
import { readJson } from './body.ts';
import type { BrowserHostMeans } from './browser-host.ts';
import { type Home, judge } from './gate.ts';

/** Answers one request. Never throws: what is refused is answered, what is our fault is reported. */
export async function serve(
  means: BrowserHostMeans,
  home: Home,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const verdict = judge(request, home);
  if (verdict.status === 'out') return answerText(response, verdict.code, verdict.reason);
  const { path, query } = verdict;
  if (request.method === 'GET') return serveScreen(means, path, response);
  try {
    await servePost(means, path, query, request, response);
  } catch (fault) {
    // What was refused in the middle is read to its end, so that the browser hears the answer.
    request.resume();
    answerFault(means, fault, response);
  }
}

function serveScreen({ screens }: BrowserHostMeans, path: string, response: ServerResponse): void {
  const file = screens.get(path === '' ? START_PAGE : path);
  if (file) answerFile(response, file);
  else answerText(response, 404, 'There is nothing at this address.');
}

const CONTRACT = /^contract\/([\w.]+)$/;
const UPLOAD = /^uploads\/([\w-]+)\/(files|done)$/;

async function servePost(
  means: BrowserHostMeans,
  path: string,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { dispatch, uploads } = means;
  const operation = CONTRACT.exec(path)?.[1];
  if (operation) return answerReply(response, await dispatch(operation, await readJson(request)));
  if (path === 'uploads') return answerReply(response, { result: { upload: uploads.begin() } });
  const [, upload, step] = UPLOAD.exec(path) ?? [];
  if (!upload) return answerText(response, 404, 'There is nothing at this address.');
  if (step === 'done') return answerReply(response, { result: finishUpload(means, upload) });
  await uploads.add(upload, query.get('name') ?? '', request);
  answerReply(response, { result: {} });
}

function finishUpload({ uploads, files }: BrowserHostMeans, upload: string) {
  const paths = uploads.finish(upload);
  return { chosen: files.remember(paths), count: paths.length };
}

function answerFault({ report }: BrowserHostMeans, fault: unknown, response: ServerResponse) {
  // The browser went away in the middle: nobody is left to answer.
  if (response.headersSent || response.destroyed) return;
  if (fault instanceof Refusal) return answerReply(response, { error: fault.details }, 400);
  report(fault);
  const message = `The planner failed, and nothing was changed: ${String(fault)}`;
  answerReply(response, { error: { code: 'internal', message } }, 500);
}
