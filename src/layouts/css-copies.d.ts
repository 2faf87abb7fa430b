/** A copy of a style sheet that is apart from the one that other pages have. */
declare module '*.css?embed';
declare module '*.css?side';
