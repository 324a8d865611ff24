/** All fields but the rows to choose one from: the first question needs no others, so they come right after it. */
export { AnyField } from './AnyField.tsx'
export { ContactRows } from './ContactRows.tsx'
export { DateRows } from './DateRows.tsx'
export { SeveralRows } from './SeveralRows.tsx'
