import { DATASET_PACK, MANIFEST } from '../files/schemas.ts'
import { readJson } from './readJson.ts'

/** The manifest, field by field; fetched where the build has not checked it. */
export function readManifest(path: string, text: string) {
  return readJson(path, text, MANIFEST)
}

/** A pack, field by field. */
export function readPack(path: string, text: string) {
  return readJson(path, text, DATASET_PACK)
}
