public = "public"
existing = "replaced"
_hidden = 1
