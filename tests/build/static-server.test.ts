/** The site's own server sends what the hosts send that the site is made for. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createStaticServer } from '../../src/build/static-server.ts'
import { topFolder } from '../config/paths.ts'

let folder = ''
let server: Server
let address = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'call-once-'))
  mkdirSync(join(folder, 'site', 'guide'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'site', 'index.html'), 'home')
  writeFileSync(join(folder, 'site', '404.html'), 'no such page')
  writeFileSync(join(folder, 'site', 'guide', 'index.html'), 'guide')
  writeFileSync(
    join(folder, 'site', '_headers'),
    '/*\n  X-Frame: no\n/guide/*\n  X-Guide: yes: it is\n'
  )
  server = createStaticServer(join(folder, 'site'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`
})

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})

test('a folder is answered with its page, and with the headers of every rule that fits', async () => {
  const response = await fetch(`${address}/guide/?from=link`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('x-frame')).toBe('no')
  expect(response.headers.get('x-guide')).toBe('yes: it is')
  expect(await response.text()).toBe('guide')
})

test('an address without its last slash is sent on, with its query', async () => {
  const response = await fetch(`${address}/guide?day=1`, { redirect: 'manual' })
  expect(response.status).toBe(308)
  expect(response.headers.get('location')).toBe('/guide/?day=1')
})

test.each(['/nowhere/', '/_headers', '/%E0%A4%A'])(
  '%s is answered with our own page and 404',
  async (path) => {
    const response = await fetch(address + path)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('no such page')
  }
)

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt'])(
  '%s does not lead out of the site',
  async (path) => {
    expect(await rawStatus(path)).toBe(404)
  }
)

test('a link to another host cannot be made out of two slashes', async () => {
  const response = await fetch(`${address}//guide`, { redirect: 'manual' })
  expect(response.headers.get('location') ?? '').not.toMatch(/^\/\//)
})

test('our own headers file holds every header of the target set', async () => {
  const real = createStaticServer(join(topFolder, 'public'))
  await new Promise<void>((resolve) => real.listen(0, '127.0.0.1', resolve))
  const bound = real.address()
  const { headers } = await fetch(
    `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/`
  )
  await new Promise((resolve) => real.close(resolve))
  expect(headers.get('content-security-policy')).toMatch(
    /frame-ancestors 'none'.*object-src 'none'/
  )
  expect(headers.get('strict-transport-security')).toBe(
    'max-age=63072000; includeSubDomains; preload'
  )
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(headers.get('permissions-policy')).toContain('geolocation=()')
  expect(headers.get('cache-control')).toBe('no-cache')
})

/** `fetch` tidies a path up before it sends it; this does not. */
function rawStatus(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address)
    request({ hostname, port, path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}
