"Cutting a network in two, and everything asked of its two halves"
