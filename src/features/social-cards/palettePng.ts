import {crc32, deflateSync} from 'node:zlib';

/** A PNG of at most 256 colours: a third of the size, and nobody sees the difference on flat colours and letters. */
export function palettePng(pixels: Buffer, width: number, height: number): Buffer {
  for (let bits = 6; ; bits -= 1) {
    const indexed = indexPixels(pixels, width, height, bits);
    if (indexed) {
      return Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
        chunk('IHDR', header(width, height)),
        chunk('PLTE', indexed.palette),
        chunk('IDAT', deflateSync(indexed.rows, {level: 9})),
        chunk('IEND', Buffer.alloc(0)),
      ]);
    }
  }
}

/** Rows of palette indices, colours that agree in their first `bits` bits taken for one; nothing if there are too many. */
function indexPixels(pixels: Buffer, width: number, height: number, bits: number) {
  const drop = 8 - bits;
  const places = new Int16Array(1 << (3 * bits)).fill(-1);
  // The first colour of a kind stands for all of it; plain areas come before the edges of letters.
  const palette: number[] = [];
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, from += 4) {
      const [red, green, blue] = [pixels[from]!, pixels[from + 1]!, pixels[from + 2]!];
      const kind = ((red >> drop) << (2 * bits)) | ((green >> drop) << bits) | (blue >> drop);
      let place = places[kind]!;
      if (place < 0) {
        place = palette.length / 3;
        if (place > 255) return undefined;
        places[kind] = place;
        palette.push(red, green, blue);
      }
      rows[y * (width + 1) + 1 + x] = place;
    }
  }
  return {palette: Buffer.from(palette), rows};
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 3, 0, 0, 0], 8);
  return data;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const result = Buffer.alloc(body.length + 8);
  result.writeUInt32BE(data.length, 0);
  body.copy(result, 4);
  result.writeUInt32BE(crc32(body), body.length + 4);
  return result;
}
