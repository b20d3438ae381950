import { inflateSync } from 'node:zlib';

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];
export type Picture = { readonly width: number; readonly height: number; readonly pixels: readonly Pixel[] };

/** Reads a PNG of eight bits a channel, with or without alpha, not interlaced (what Chromium writes). */
export function readPng(png: Buffer): Picture {
  const [width, height, depth, colour] = [
    png.readUInt32BE(16),
    png.readUInt32BE(20),
    png[24] ?? 0,
    png[25] ?? 0,
  ];
  const channels = colour === 6 ? 4 : 3;
  if (
    png.toString('latin1', 1, 4) !== 'PNG' ||
    depth !== 8 ||
    (colour !== 6 && colour !== 2) ||
    png[28] !== 0
  )
    throw new Error('not a plain PNG of eight bits a channel');

  const raw = inflateSync(Buffer.concat(chunks(png, 'IDAT')));
  const bytes = unfilter(raw, width * channels, height, channels);
  const pixels = Array.from({ length: width * height }, (_, i): Pixel => {
    const [red = 0, green = 0, blue = 0, alpha = 255] = bytes.subarray(i * channels, (i + 1) * channels);
    return [red, green, blue, alpha];
  });
  return { width, height, pixels };
}

function chunks(png: Buffer, type: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === type)
      found.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return found;
}

/** Undoes PNG's five row filters: every byte was stored as its difference from a neighbour. */
function unfilter(raw: Buffer, stride: number, height: number, step: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x >= step ? (out[y * stride + x - step] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (out[(y - 1) * stride + x - step] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [fromLeft, fromUp, fromCorner] = [left, up, corner].map((each) => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ];
  if (fromLeft <= fromUp && fromLeft <= fromCorner) return left;
  return fromUp <= fromCorner ? up : corner;
}
