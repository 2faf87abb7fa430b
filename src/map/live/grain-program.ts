/** Corners of the picture of an area, from 0 to 1, as two triangles in a strip. */
const VERTEX = `#version 300 es
uniform vec2 u_from, u_to, u_size;
out vec2 v_at;
void main() {
  v_at = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  vec2 clip = mix(u_from, u_to, v_at) / u_size * 2.0 - 1.0;
  gl_Position = vec4(clip.x, -clip.y, 0.0, 1.0);
}`;

/** The same as the sheet and the filter of stills, in CSS pixels from the upper left corner. */
const FRAGMENT = `#version 300 es
precision highp float;
uniform sampler2D u_density, u_noise;
uniform vec2 u_size, u_dot, u_hatch, u_lines;
uniform float u_before, u_ratio, u_tile, u_veil, u_peak, u_opacity;
uniform vec3 u_ground, u_colour;
in vec2 v_at;
out vec4 colour;
float line(float across) {
  return mod(across + u_before, u_hatch.x) < u_hatch.y ? 1.0 : 0.0;
}
void main() {
  vec2 at = vec2(gl_FragCoord.x, u_size.y * u_ratio - gl_FragCoord.y) / u_ratio;
  float density = texture(u_density, v_at).a;
  float threshold = texture(u_noise, at / u_tile).r;
  threshold = mix(threshold, 1.0, line((at.x - at.y) * 0.70710678) * u_lines.y);
  threshold = mix(threshold, 1.0, line((at.x + at.y) * 0.70710678) * u_lines.x);
  float dots = clamp((density * u_peak + threshold - 1.0) * u_dot.y, 0.0, 1.0) * u_dot.x * u_opacity;
  float veil = density * u_veil * u_opacity * (1.0 - dots);
  colour = vec4(u_colour * dots + u_ground * veil, dots + veil);
}`;

/** What is the same for all areas: sizes in CSS pixels, colours from 0 to 1. */
export interface Surroundings {
  size: readonly number[];
  /** Device pixels in a CSS pixel. */
  ratio: number;
  tile: number;
  ground: readonly number[];
  dot: { opacity: number; slope: number };
  veil: number;
}

/** One area: where the corners of its density are in CSS pixels, and how it is painted. */
export interface PaintedArea {
  from: readonly number[];
  to: readonly number[];
  colour: readonly number[];
  peak: number;
  hatch: { spacing: number; width: number; before: number };
  /** Opacity of lines that rise and that fall to the right. */
  lines: readonly number[];
  opacity: number;
}

/** The program on the graphics card that paints areas as grain. Throws where it cannot be made. */
export class GrainProgram {
  private readonly gl: WebGL2RenderingContext;
  private readonly program: WebGLProgram;
  private readonly array: WebGLVertexArrayObject;
  private readonly noise: WebGLTexture;
  private readonly densities: readonly WebGLTexture[];
  private readonly places = new Map<string, WebGLUniformLocation | null>();

  constructor(gl: WebGL2RenderingContext, noise: TexImageSource, densities: readonly ImageData[]) {
    this.gl = gl;
    this.program = gl.createProgram();
    for (const [type, source] of [
      [gl.VERTEX_SHADER, VERTEX],
      [gl.FRAGMENT_SHADER, FRAGMENT],
    ] as const)
      this.attach(type, source);
    gl.linkProgram(this.program);
    if (gl.getProgramParameter(this.program, gl.LINK_STATUS) !== true)
      throw new Error(`grain: ${gl.getProgramInfoLog(this.program) ?? 'found no program'}`);
    this.array = gl.createVertexArray();
    this.noise = this.texture(noise, gl.NEAREST, gl.REPEAT);
    this.densities = densities.map((one) => this.texture(one, gl.LINEAR, gl.CLAMP_TO_EDGE));
  }

  begin({ size, ratio, tile, ground, dot, veil }: Surroundings): void {
    const { gl } = this;
    gl.useProgram(this.program);
    gl.bindVertexArray(this.array);
    gl.enable(gl.BLEND);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    // Colours are already multiplied by their opacity.
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.activeTexture(gl.TEXTURE1);
    gl.bindTexture(gl.TEXTURE_2D, this.noise);
    gl.uniform1i(this.place('u_noise'), 1);
    gl.uniform1i(this.place('u_density'), 0);
    gl.uniform2fv(this.place('u_size'), size);
    gl.uniform1f(this.place('u_ratio'), ratio);
    gl.uniform1f(this.place('u_tile'), tile);
    gl.uniform1f(this.place('u_veil'), veil);
    gl.uniform3fv(this.place('u_ground'), ground);
    gl.uniform2f(this.place('u_dot'), dot.opacity, dot.slope);
  }

  draw(index: number, { from, to, colour, peak, hatch, lines, opacity }: PaintedArea): void {
    const { gl } = this;
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.densities[index] ?? null);
    gl.uniform2fv(this.place('u_from'), from);
    gl.uniform2fv(this.place('u_to'), to);
    gl.uniform3fv(this.place('u_colour'), colour);
    gl.uniform2f(this.place('u_hatch'), hatch.spacing, hatch.width);
    gl.uniform1f(this.place('u_before'), hatch.before);
    gl.uniform2fv(this.place('u_lines'), lines);
    gl.uniform1f(this.place('u_peak'), peak);
    gl.uniform1f(this.place('u_opacity'), opacity);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  }

  /** Leaves nothing bound that the map library would draw with. */
  end(): void {
    this.gl.bindVertexArray(null);
  }

  destroy(): void {
    const { gl } = this;
    for (const texture of [this.noise, ...this.densities]) gl.deleteTexture(texture);
    gl.deleteVertexArray(this.array);
    gl.deleteProgram(this.program);
  }

  private place(name: string): WebGLUniformLocation | null {
    if (!this.places.has(name))
      this.places.set(name, this.gl.getUniformLocation(this.program, name));
    return this.places.get(name) ?? null;
  }

  private attach(type: number, source: string): void {
    const { gl } = this;
    const shader = gl.createShader(type);
    if (!shader) throw new Error('grain: found no shader, expected one');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(this.program, shader);
    gl.deleteShader(shader);
  }

  private texture(image: TexImageSource, filter: number, wrap: number): WebGLTexture {
    const { gl } = this;
    const texture = gl.createTexture();
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    // The map library flips and multiplies what it uploads; this is taken as it is.
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, image);
    for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
      gl.texParameteri(gl.TEXTURE_2D, name, filter);
    for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T])
      gl.texParameteri(gl.TEXTURE_2D, name, wrap);
    return texture;
  }
}
