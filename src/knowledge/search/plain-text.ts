/** The words of an article as they are read: without marks, tags and links. Headings stand apart. */

export interface PlainText {
  readonly headings: string
  readonly text: string
}

export function plainText(mdx: string): PlainText {
  const lines = mdx.split('\n').filter((line) => !/^(?:import|export) /.test(line))
  return {
    headings: lines.filter(isHeading).map(bare).join(' '),
    text: lines
      .filter((line) => !isHeading(line))
      .map(bare)
      .join('\n')
      .trim()
  }
}

function isHeading(line: string): boolean {
  return /^#{2,4} /.test(line)
}

/** The title of an example is read, too; its other attributes are not. */
function bare(line: string): string {
  return line
    .replace(/<[A-Za-z][^>]*?\btitle="([^"]*)"[^>]*>/g, '$1. ')
    .replace(/<\/?[A-Za-z][^>]*>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#+ |[*_`{}]/g, '')
}
