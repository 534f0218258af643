INSERT INTO "EXAMPLE_BLOG" (
  "ID",
  "NAME",
  "TAGLINE"
)
VALUES
  (%s, %s, %s);
-- parameters: (500, 'New', "it's \\ new")
