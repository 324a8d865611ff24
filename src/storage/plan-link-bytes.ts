/**
 * Packs text for an address, and unpacks what came in one. Unpacking stops at a limit, because a
 * thousand letters can be made to unfold into a million.
 */
import { fail, ok, type Result } from '../domain/result.ts'

const format = 'deflate-raw'

/** More than any plan of ours unfolds to. */
export const mostBytes = 256 * 1024

/** The packed bytes, or undefined where the browser cannot pack. */
export async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> {
  try {
    const stream = streamOf(bytes).pipeThrough(new CompressionStream(format))
    const packed = await readUpTo(stream.getReader(), Number.POSITIVE_INFINITY)
    return packed.kind === 'ok' ? packed.value : undefined
  } catch {
    return undefined
  }
}

export type UnpackProblem = 'cannot-unpack' | 'damaged' | 'too-long'

/** The unpacked bytes, never more than `most`. */
export async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  most = mostBytes
): Promise<Result<Uint8Array, UnpackProblem>> {
  const stream = openStream()
  if (stream === undefined) return fail('cannot-unpack')
  const reader = streamOf(bytes).pipeThrough(stream).getReader()
  try {
    return await readUpTo(reader, most)
  } catch {
    return fail('damaged')
  }
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(bytes)
      controller.close()
    }
  })
}

function openStream(): DecompressionStream | undefined {
  try {
    return new DecompressionStream(format)
  } catch {
    return undefined
  }
}

async function readUpTo(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  most: number
): Promise<Result<Uint8Array, UnpackProblem>> {
  const pieces: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return ok(joined(pieces, length))
    length += value.length
    if (length > most) {
      void reader.cancel().catch(() => undefined)
      return fail('too-long')
    }
    pieces.push(value)
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let place = 0
  for (const piece of pieces) {
    whole.set(piece, place)
    place += piece.length
  }
  return whole
}
