/** The text of a style sheet, as the build puts it in. */
declare module '*.css?inline' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: what a build hands out for such a file
  export default text;
}
