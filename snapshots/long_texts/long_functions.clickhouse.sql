-- BLOGS.annotate(a=Substr('tagline', 2, 3), b=Right('tagline', 2), c=Length(Trim('tagline')))
--     .filter(c__gt=0)

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline",
  substringUTF8("example_blog"."tagline", 2, 3) AS "a",
  rightUTF8("example_blog"."tagline", 2) AS "b",
  lengthUTF8(TRIM("example_blog"."tagline")) AS "c"
FROM "example_blog"
WHERE
  (
    NOT (
      "example_blog"."tagline" = %s
    )
    AND lengthUTF8(TRIM("example_blog"."tagline")) > %s
  )
ORDER BY
  "example_blog"."id" ASC;
-- parameters: ('', 0)
