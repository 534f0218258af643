INSERT INTO "EXAMPLE_BLOG" (
  "NAME",
  "TAGLINE"
)
VALUES
  (%s, %s);
-- parameters: ('New', '%s ? :p0')
