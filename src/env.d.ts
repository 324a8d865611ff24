/** Makes the types of Astro's virtual modules known to the compiler. */
/// <reference types="astro/client" />
