const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const

/** True for a unified social credit code (GB 32100) of 18 characters whose last one is the right check character. */
export function isUscc(code: string): boolean {
  const digits = [...code].map(each => USCC_ALPHABET.indexOf(each))
  if (digits.length !== 18 || digits.includes(-1)) return false
  const sum = USCC_WEIGHTS.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0)
  return (31 - (sum % 31)) % 31 === digits[17]
}

/** True for a division code (GB/T 2260) of six digits, province to county. Whether it is in use is not known here. */
export function isDivisionCode(code: string): boolean {
  return /^[1-9]\d{5}$/.test(code)
}
