/** A value that follows only when the typing pauses: what is read aloud must not change with each letter. */
import { useEffect, useState } from 'preact/hooks'

const pause = 500

export function useSettled<Value extends string>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
