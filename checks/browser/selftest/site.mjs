// A small made-up site for the selftest: one good page, one page for each fault, a door to sign in at.
import { createServer } from 'node:http';
import { badPage, sheetOf } from './faults.mjs';
import { doorPage, errorPage, goodPage, STYLE } from './good.mjs';

export async function startSite() {
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => answer(request.method, url, new URLSearchParams(body), response));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { base: `http://127.0.0.1:${server.address().port}`, stop };
}

function answer(method, { pathname, searchParams }, typed, response) {
  const lang = searchParams.get('lang') ?? 'sv';
  const html = (text, status = 200, headers = {}) => {
    response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'self'",
      ...headers,
    });
    response.end(text);
  };
  if (pathname === '/style.css') return response.writeHead(200, { 'content-type': 'text/css' }).end(STYLE);
  if (pathname === '/favicon.ico') return response.writeHead(204).end();
  if (pathname === '/heavy.bin') return response.writeHead(200, { 'content-type': 'text/css' }).end(`/* ${'x'.repeat(90 * 1024)} */`);
  if (pathname === '/focus.js') {
    return response.writeHead(200, { 'content-type': 'text/javascript' }).end("document.getElementById('errors')?.focus();");
  }
  if (pathname === '/trap.js') {
    const keep = "const t = document.getElementById('trap'); t.addEventListener('keydown', (key) => key.key === 'Tab' && key.preventDefault());";
    return response.writeHead(200, { 'content-type': 'text/javascript' }).end(keep);
  }
  if (pathname === '/jump.js') {
    const jump = "const [l, e] = ['late', 'early'].map((id) => document.getElementById(id)); let once = false; l.addEventListener('focus', () => { if (!once) { once = true; e.focus(); } }); e.addEventListener('keydown', (key) => { if (key.key === 'Tab') { key.preventDefault(); l.focus(); } });";
    return response.writeHead(200, { 'content-type': 'text/javascript' }).end(jump);
  }
  if (pathname === '/door' && method === 'POST') {
    const who = typed.get('who');
    return html(`<!DOCTYPE html><html lang="sv"><title>Inne</title><h1>Hej ${who}</h1></html>`, 200, { 'set-cookie': `who=${who}` });
  }
  if (pathname === '/door') return html(doorPage());
  if (pathname === '/good') return html(method === 'POST' ? errorPage(lang, typed) : goodPage(lang));
  const sheet = pathname.match(/^\/bad\/(.+)\.css$/)?.[1];
  if (sheet) return response.writeHead(200, { 'content-type': 'text/css' }).end(sheetOf(sheet));
  const name = pathname.match(/^\/bad\/(.+)$/)?.[1];
  const page = name && badPage(name, lang, method, typed);
  return page ? html(page) : html('<!DOCTYPE html><html lang="sv"><title>Saknas</title><h1>Saknas</h1></html>', 404);
}
