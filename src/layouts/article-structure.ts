/** An article as search engines want it told: what it is, when it was last checked, and where it stands. */

export interface ToldArticle {
  readonly title: string
  readonly description: string
  readonly reviewed: string
  readonly address: string
  /** The pages above it, from the outermost. */
  readonly above: readonly { readonly name: string; readonly address: string }[]
}

type Item = Readonly<Record<string, unknown>>

export function articleStructure(article: ToldArticle): readonly Item[] {
  const { title, description, reviewed, address, above } = article
  const way = [...above, { name: title, address }]
  return [
    {
      '@type': 'Article',
      headline: title,
      description,
      dateModified: reviewed,
      inLanguage: 'en',
      url: address
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: way.map((step, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: step.name,
        item: step.address
      }))
    }
  ]
}
