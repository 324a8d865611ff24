/** Serves the built site and prints the address. A port that is taken is passed over, unless PORT named it. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createStaticServer } from './static-server.ts'

const folder = fileURLToPath(new URL('../../dist', import.meta.url))
const asked = process.env.PORT

if (!existsSync(folder)) {
  console.error('There is no built site yet: run npm start, or npm run build.')
  process.exit(1)
}

const server = createStaticServer(folder)
const lastPort = asked === undefined ? 4340 : Number(asked)
let port = asked === undefined ? 4321 : Number(asked)

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || port >= lastPort) throw error
  port += 1
  server.listen(port, '127.0.0.1')
})
server.on('listening', () => {
  console.log(`\nCall Once is served at http://127.0.0.1:${port}/ (stop with Ctrl+C)`)
})
server.listen(port, '127.0.0.1')

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close()
    server.closeAllConnections()
  })
}
