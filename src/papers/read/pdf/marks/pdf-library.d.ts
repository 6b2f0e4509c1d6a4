/** The part of pdf.js that is used. */
export interface PdfLibrary {
  readonly OPS: Readonly<Record<string, number>>;
  getDocument(parameters: {
    readonly data: Uint8Array;
    readonly isEvalSupported: boolean;
    readonly useSystemFonts: boolean;
    readonly disableFontFace: boolean;
    readonly fontExtraProperties: boolean;
    readonly maxImageSize: number;
    readonly verbosity: number;
  }): {
    readonly promise: Promise<PdfDocument>;
    destroy(): Promise<void>;
  };
}

export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  cleanup(): Promise<void>;
}

export interface PdfPage {
  /** Left, bottom, right, top, in points. */
  readonly view: readonly number[];
  readonly rotate: number;
  readonly commonObjs: PdfObjects;
  getOperatorList(parameters: { readonly annotationMode: number }): Promise<{
    readonly fnArray: readonly number[];
    readonly argsArray: readonly unknown[];
  }>;
  cleanup(): boolean;
}

export interface PdfObjects {
  has(id: string): boolean;
  get(id: string): unknown;
}

export function loadPdfLibrary(): Promise<PdfLibrary>;
