/** The words that stand on every page: name, navigation, foot. */
import { z } from 'astro/zod'
import { pageWords } from '../knowledge/page-words.ts'

const siteLink = z.strictObject({
  label: z.string(),
  path: z.templateLiteral(['/', z.string()])
})

const siteSchema = z.strictObject({
  name: z.string(),
  skip: z.string(),
  menu: z.string(),
  mainNavigation: z.string(),
  footNavigation: z.string(),
  navigation: z.array(siteLink),
  foot: z.array(siteLink),
  disclaimer: z.string()
})

export const siteWords = pageWords('site', siteSchema)
