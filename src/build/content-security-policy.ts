/**
 * What a page may load, the same on every page; Astro adds the hashes of scripts and styles.
 *
 * `public/_headers` repeats the part that never differs, and adds what a meta element cannot say.
 */
export const policyDirectives = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'"
] as const
