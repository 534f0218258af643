INSERT INTO "EXAMPLE_BLOG" (
  "ID",
  "NAME",
  "TAGLINE"
)
VALUES
  (%s, %s, %s)
RETURNING "EXAMPLE_BLOG"."ID" INTO %s;
-- parameters: (500, 'New', "it's \\ new", <variable for id>)
