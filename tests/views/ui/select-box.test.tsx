/** Lists to open look and work alike wherever they stand: the check, the log, the names. */
import { readdirSync, readFileSync } from 'node:fs'
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { SelectBox } from '../../../src/views/ui/SelectBox.tsx'

afterEach(cleanup)

const options = [
  { value: 'hr', label: 'HR' },
  { value: 'manager', label: 'The director' }
]

test('what is chosen from a list is told by its value, under its label', () => {
  const onChoose = vi.fn()
  render(
    <SelectBox name="who" label="Who was it?" options={options} value="hr" onChoose={onChoose} />
  )
  fireEvent.change(screen.getByLabelText('Who was it?'), { target: { value: 'manager' } })
  expect(onChoose).toHaveBeenCalledWith('manager')
})

test('what is missing is said beside the list and belongs to it', () => {
  const nothing = { value: '', choose: 'Choose a day', error: 'Choose a day first.' }
  render(
    <SelectBox name="day" label="Until when?" options={options} {...nothing} onChoose={vi.fn()} />
  )
  const list = screen.getByLabelText('Until when?')
  expect(list.getAttribute('aria-invalid')).toBe('true')
  const said = document.getElementById(list.getAttribute('aria-describedby') ?? '')
  expect(said?.textContent).toBe('Choose a day first.')
})

test('no part of the site draws a list of its own, save the unit beside a number', () => {
  const files = readdirSync('src/views', { recursive: true, encoding: 'utf8' })
  const own = files
    .filter((file) => file.endsWith('.tsx'))
    .filter((file) => readFileSync(`src/views/${file}`, 'utf8').includes('<select'))
  expect(own.map((file) => file.replaceAll('\\', '/')).toSorted()).toEqual([
    'questionnaire/PeriodBox.tsx',
    'ui/SelectBox.tsx'
  ])
})
