"""What statistics leaves to native code."""

def _normal_dist_inv_cdf(p, mu, sigma, /) -> float:
    """The value below which a share p of a normal distribution lies."""
