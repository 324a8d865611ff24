/** Words of one task made by hand, as short as they can be, for an e-mail, a letter, a text and a call. */
import type {
  EmailWords,
  LetterWords,
  MessageWords,
  PhoneWords
} from '../../../src/domain/messages/words.ts'

export const email: EmailWords = {
  subject: 'Our talk',
  body: ['Thank you.', [{ when: 'letter', say: 'By post.' }]]
}
export const phone: PhoneWords = {
  gatekeeper: 'Hello.',
  body: 'When?',
  noNews: 'By when?',
  voicemail: 'Please.'
}
export const all: MessageWords = { email, letter: true, text: 'Hello?', phone }
export const letter: LetterWords = {
  greeting: 'Dear you,',
  signOff: 'Yours',
  head: ['Me', ['Today']],
  script: { spoken: '{text}', ifNoNews: '', writeDown: '', goodbye: '' }
}
