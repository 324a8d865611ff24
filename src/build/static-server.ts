/**
 * A small server for the built site: files, the headers of `_headers`, the site's own 404 page, nothing else.
 *
 * It answers as the hosts do that the site is made for, so that what the tests see is what readers get.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { headersFor, parseHeadersFile } from './headers-file.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8'
}

type Answer =
  | { readonly kind: 'file'; readonly status: 200 | 404; readonly file: string }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'nothing' }

/** A server for the built site in `folder`. The caller says where it listens, and closes it. */
export function createStaticServer(folder: string): Server {
  const headersPath = join(folder, '_headers')
  const rules = existsSync(headersPath) ? parseHeadersFile(readFileSync(headersPath, 'utf8')) : []
  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value)
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache')
    const answer = answerFor(folder, pathname)
    if (answer.kind === 'moved')
      return response.writeHead(308, { Location: answer.to + search }).end()
    if (answer.kind === 'nothing') return response.writeHead(404).end()
    response.writeHead(answer.status, {
      'Content-Type': contentTypes[extname(answer.file)] ?? 'application/octet-stream'
    })
    return response.end(request.method === 'HEAD' ? undefined : readFileSync(answer.file))
  })
}

function answerFor(folder: string, pathname: string): Answer {
  const path = safePath(pathname)
  const wanted = path === undefined ? undefined : join(folder, path)
  if (path !== '/_headers' && wanted !== undefined && existsSync(wanted)) {
    if (statSync(wanted).isFile()) return { kind: 'file', status: 200, file: wanted }
    const index = join(wanted, 'index.html')
    if (existsSync(index)) {
      return pathname.endsWith('/')
        ? { kind: 'file', status: 200, file: index }
        : { kind: 'moved', to: `${path}/` }
    }
  }
  const notFound = join(folder, '404.html')
  return existsSync(notFound) ? { kind: 'file', status: 404, file: notFound } : { kind: 'nothing' }
}

/** The path without escapes and without a way out of the folder, or nothing. */
function safePath(pathname: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(pathname)).replaceAll('\\', '/').replace(/^\/+/, '/')
    return path.includes('\0') || path.split('/').includes('..') ? undefined : path
  } catch {
    return undefined
  }
}
