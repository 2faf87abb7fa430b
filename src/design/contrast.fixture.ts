import { lab, rgb, type LabColor } from 'd3';
import { linear, luminance } from './contrast.ts';

export const luminanceOf = (colour: string): number => luminance(rgb(colour));

/**
 * What people see who lack one kind of cone, as weights of red, green and blue: Machado, Oliveira and
 * Fernandes (2009), "A Physiologically-based Model for Simulation of Color Vision Deficiency", severity 1.
 */
export const DEFICIENCIES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

/** A colour as somebody with a deficiency sees it. */
export function seenWith(deficiency: keyof typeof DEFICIENCIES, colour: string): LabColor {
  const light = linear(rgb(colour));
  const [r = 0, g = 0, b = 0] = DEFICIENCIES[deficiency].map((weights) => {
    const sum = weights.reduce((total, weight, i) => total + weight * (light[i] ?? 0), 0);
    const share = Math.min(1, Math.max(0, sum));
    return 255 * (share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055);
  });
  return lab(rgb(r, g, b));
}

/** How different two colours look: CIE 1976; 2.3 can just be told apart side by side. */
export const difference = (one: LabColor, other: LabColor): number =>
  Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
