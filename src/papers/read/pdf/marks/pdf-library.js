/** Loads pdf.js as unpdf packs it. Not in TypeScript, as the types of unpdf want those of a browser. */
export const loadPdfLibrary = async () => (await import('unpdf')).getResolvedPDFJS();
