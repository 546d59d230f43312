extension BundledModules {
  /// The module `colorsys`.
  static let colorsys: StaticString = #"""
    '''Colours between RGB and other systems, all coordinates from 0 to 1 (I and Q of YIQ may be negative).'''
    __all__ = ["rgb_to_yiq", "yiq_to_rgb", "rgb_to_hls", "hls_to_rgb", "rgb_to_hsv", "hsv_to_rgb"]

    ONE_THIRD = 1.0 / 3.0
    ONE_SIXTH = 1.0 / 6.0
    TWO_THIRD = 2.0 / 3.0


    def rgb_to_yiq(r, g, b):
        y = 0.30 * r + 0.59 * g + 0.11 * b
        red, blue = r - y, b - y
        return y, 0.74 * red - 0.27 * blue, 0.48 * red + 0.41 * blue


    def yiq_to_rgb(y, i, q):
        channels = (
            y + 0.9468822170900693 * i + 0.6235565819861433 * q,
            y - 0.27478764629897834 * i - 0.6356910791873801 * q,
            y - 1.1085450346420322 * i + 1.7090069284064666 * q)
        return tuple([0.0 if c < 0.0 else 1.0 if c > 1.0 else c for c in channels])


    def _hue(r, g, b, high, spread):
        red, green, blue = (high - r) / spread, (high - g) / spread, (high - b) / spread
        if r == high:
            sector = blue - green
        elif g == high:
            sector = 2.0 + red - blue
        else:
            sector = 4.0 + green - red
        return sector / 6.0 % 1.0


    def rgb_to_hls(r, g, b):
        high, low = max(r, g, b), min(r, g, b)
        total, spread = high + low, high - low
        lightness = total / 2.0
        if low == high:
            return 0.0, lightness, 0.0
        saturation = spread / total if lightness <= 0.5 else spread / (2.0 - high - low)
        return _hue(r, g, b, high, spread), lightness, saturation


    def hls_to_rgb(h, l, s):
        if s == 0.0:
            return l, l, l
        high = l * (1.0 + s) if l <= 0.5 else l + s - l * s
        low = 2.0 * l - high
        return _channel(low, high, h + ONE_THIRD), _channel(low, high, h), _channel(low, high, h - ONE_THIRD)


    def _channel(low, high, hue):
        hue %= 1.0
        if hue < ONE_SIXTH:
            return low + (high - low) * hue * 6.0
        if hue < 0.5:
            return high
        return low + (high - low) * (TWO_THIRD - hue) * 6.0 if hue < TWO_THIRD else low


    def rgb_to_hsv(r, g, b):
        high, low = max(r, g, b), min(r, g, b)
        if low == high:
            return 0.0, 0.0, high
        spread = high - low
        return _hue(r, g, b, high, spread), spread / high, high


    def hsv_to_rgb(h, s, v):
        if s == 0.0:
            return v, v, v
        sector = int(h * 6.0)
        rest = h * 6.0 - sector
        p, q, t = v * (1.0 - s), v * (1.0 - s * rest), v * (1.0 - s * (1.0 - rest))
        return ((v, t, p), (q, v, p), (p, v, t), (p, q, v), (t, p, v), (v, p, q))[sector % 6]
    """#
}
