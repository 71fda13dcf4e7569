"""Conversion between binary data and ASCII encodings of it."""

Error: type = ...
Incomplete: type = ...

def hexlify(data, sep=..., bytes_per_sep=1) -> bytes:
    """Two hexadecimal digits for each byte; sep between groups of bytes_per_sep, from the right, or the left if negative."""
def b2a_hex(data, sep=..., bytes_per_sep=1) -> bytes:
    """Two hexadecimal digits for each byte; sep between groups of bytes_per_sep, from the right, or the left if negative."""
def unhexlify(hexstr, /) -> bytes:
    """The bytes of hexadecimal digits."""
def a2b_hex(hexstr, /) -> bytes:
    """The bytes of hexadecimal digits."""
def a2b_base64(data, /, *, strict_mode=False) -> bytes:
    """The bytes of base64 data; strict_mode takes nothing but that."""
def b2a_base64(data, /, *, newline=True) -> bytes:
    """A line of base64 data."""
def a2b_uu(data, /) -> bytes:
    """The bytes of a line of uuencoded data."""
def b2a_uu(data, /, *, backtick=False) -> bytes:
    """A line of uuencoded data."""
def a2b_qp(data, header=False) -> bytes:
    """The bytes of quoted-printable data."""
def b2a_qp(data, quotetabs=False, istext=True, header=False) -> bytes:
    """Quoted-printable data."""
def crc32(data, crc=0, /) -> int:
    """The CRC-32 of data, starting with that of what came before."""
def crc_hqx(data, crc, /) -> int:
    """The CRC-CCITT of data, starting with that of what came before."""
