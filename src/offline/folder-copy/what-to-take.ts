/** Pages and files that make no sense in a folder: for hosts of other pages, for machines, for a worker. */
const LEFT_OUT =
  /^(embed|live|oembed|offline|pictures|share|scenes|map|_astro|fonts)\/|^(sw\.js|offline\.json|robots\.txt|404\.html)$|^(_headers|_redirects|CNAME)$|\.(png|xml|js|mjs|zip)$|^figures\/[^/]+\//;

/** Whether the copy has the file with this path as it is, or as a page made to open from a folder. */
export const isTaken = (path: string): boolean => !LEFT_OUT.test(path);
