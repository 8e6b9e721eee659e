/** Tesseract, as the rest of the reader sees it: a picture in, words out. Runs in the thread that calls it. */
import { type GreyPicture, toPortableGreyMap } from './grey-picture.ts';
import { type OcrWord, wordsOf } from './ocr-words.ts';

/** What is used of tesseract.js-core 7.0.0, whose package has no types. */
export interface TesseractCore {
  TessBaseAPI: new () => TesseractApi;
  FS: { writeFile(path: string, data: Uint8Array): void; unlink(path: string): void };
}

interface TesseractApi {
  /** 0 when it went well. `mode` 1 is the neural recogniser alone. */
  Init(folder: null, language: string, mode: number): number;
  SetPageSegMode(mode: number): void;
  SetVariable(name: string, value: string): boolean;
  /** Reads the file `/input`; 1 when it cannot. */
  SetImageFile(exif: number, angle: number): number;
  SetSourceResolution(dotsPerInch: number): void;
  Recognize(monitor: null): number;
  GetJSONText(page: number): string;
  Clear(): void;
}

/** Starts the core; the package's own function. */
export type StartCore = (options: {
  wasmBinary: Uint8Array;
  TesseractProgress(percent: number): void;
  print?(text: string): void;
  printErr?(text: string): void;
}) => Promise<TesseractCore>;

/** How the picture is divided: a page of blocks in any order, or one line (Tesseract's page segmentation modes). */
const MODES = { page: 3, sparse: 11, line: 7 } as const;

/** How the recogniser is asked to look at a picture. */
export type OcrMode = keyof typeof MODES;

/** Reads pictures in one language at a time. */
export interface Recogniser {
  /** From now on in this language. @throws Error when its data are not fit */
  use(language: string): Promise<void>;
  /** The words of a picture. `dotsPerInch`: as near as it is known; sizes of letters hang on it. */
  words(picture: GreyPicture, mode: OcrMode, dotsPerInch: number): OcrWord[];
}

/** `loadData` gives the unpacked data of a language; each is asked for once. */
export function createRecogniser(
  core: TesseractCore,
  loadData: (language: string) => Promise<Uint8Array>,
): Recogniser {
  const api = new core.TessBaseAPI();
  const loaded = new Set<string>();
  let current = '';
  return {
    async use(language) {
      if (language === current) return;
      if (!loaded.has(language)) {
        core.FS.writeFile(`${language}.traineddata`, await loadData(language));
        loaded.add(language);
      }
      if (api.Init(null, language, 1) !== 0)
        throw new Error(`The data of ${language} are not fit for the recogniser.`);
      current = language;
    },
    words(picture, mode, dotsPerInch) {
      core.FS.writeFile('/input', toPortableGreyMap(picture));
      api.SetPageSegMode(MODES[mode]);
      if (api.SetImageFile(1, 0) !== 0) throw new Error('The recogniser takes no such picture.');
      api.SetSourceResolution(Math.round(dotsPerInch));
      api.Recognize(null);
      const words = wordsOf(api.GetJSONText(0));
      api.Clear();
      core.FS.unlink('/input');
      return words;
    },
  };
}
