/** Path of the site on its host with slashes at both ends: Astro and Vite give it as it was written. */
export const siteBase = ({ base }: { base: string }): string => base.replace(/\/?$/, '/');
