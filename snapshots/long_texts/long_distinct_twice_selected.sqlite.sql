SELECT DISTINCT
  "example_blog"."id",
  "example_blog"."tagline",
  "example_blog"."tagline" AS "t"
FROM "example_blog"
WHERE
  NOT (
    "example_blog"."tagline" = %s
  );
-- parameters: ('',)
